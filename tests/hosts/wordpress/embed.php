<?php
// Knows: how WordPress itself is asked what it makes of an address that stands on a line of its own. Does not know: which address, or what is made of it.
// php embed.php FOLDER ADDRESS, where WordPress lies in FOLDER: prints the HTML that a post would get; nothing where it makes nothing of it.
[ , $folder, $address ] = $argv;
define( 'ABSPATH', $folder . '/' );
// Beside this file lies what stands for a database.
define( 'WP_CONTENT_DIR', __DIR__ );
// No question to an empty database sends the reader to the page that sets WordPress up.
define( 'WP_INSTALLING', true );
$_SERVER     += array( 'HTTP_HOST' => 'blog.example', 'REQUEST_URI' => '/' );
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';

add_filter( 'pre_option_home', fn() => 'http://blog.example' );
// WordPress asks no computer of its own network, at no port but a few, until these filters of its own let it. The site is on this one.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn() => array( parse_url( $address, PHP_URL_PORT ) ) );

echo wp_oembed_get( $address, array( 'width' => 600 ) );
