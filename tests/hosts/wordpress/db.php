<?php
// Knows: how WordPress runs without a database: every question to it is answered by nothing. Does not know: what is asked.
class NoDatabase extends wpdb {
	// The parent would connect.
	public function __construct() {}

	public function _real_escape( $data ) {
		return $this->add_placeholder_escape( addslashes( (string) $data ) );
	}
}
$wpdb = new NoDatabase();
