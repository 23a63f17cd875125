// Knows: how nginx, Caddy and hosts that read a `_headers` file are told what to send. Does not know: which headers those are.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AREAS, EVERYWHERE, PAGES, type Headers } from './headers.ts';

/** Where a site lies on a server: its folder, the port, and the path under which readers find it (with both slashes). */
export interface Place {
  readonly root: string;
  readonly port: number;
  readonly base: string;
}

const PLACE: Place = { root: '/var/www/occupation-policy-map', port: 8080, base: '/' };

/** A file for nginx's `conf.d`. A header that an area lacks has an empty value there, which nginx does not send. */
export function nginxConf({ root, port, base }: Place = PLACE): string {
  const varying = [...new Set([PAGES, ...Object.values(AREAS)].flatMap((area) => Object.keys(area)))];
  const variable = (name: string): string => `$opm_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = varying.map((name) => {
    const usual = PAGES[name] ?? '';
    const rows = Object.entries(AREAS)
      .map(([folder, area]) => ({ folder, value: area[name] ?? '' }))
      .filter(({ value }) => value !== usual)
      .map(({ folder, value }) => `    ~^${base}${folder}/ "${value}";`);
    return `map $uri ${variable(name)} {\n    default "${usual}";\n${rows.join('\n')}\n}\n`;
  });
  const fixed = Object.entries(EVERYWHERE).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  const mapped = varying.map((name) => `    add_header ${name} ${variable(name)} always;`);
  return `# Written by the build. Put it in /etc/nginx/conf.d/ and set listen, server_name and alias.
# brotli_static needs Debian's libnginx-mod-http-brotli-static; without it delete that line: gzip_static remains.
${maps.join('')}
server {
    listen ${port};
    server_name _;
    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    brotli_static on;
    gzip_static on;
    gzip_vary on;
${[...fixed, ...mapped].join('\n')}
    error_page 404 ${base}404.html;
    location ${base} {
        alias ${root}/;
        index index.html;
    }
}
`;
}

/** A Caddyfile. A missing file is answered by the 404 page, which must not be kept as if it were the file. */
export function caddyfile({ root, port }: Pick<Place, 'root' | 'port'> = PLACE): string {
  const lines = (area: Headers, matcher: string): string[] =>
    Object.entries(area).map(([name, value]) => `\theader ${matcher}${name} "${value}"`);
  const areas = Object.entries(AREAS).flatMap(([folder, area]) => lines(area, `/${folder}/* `));
  const folders = Object.keys(AREAS).map((folder) => `/${folder}/*`);
  return `# Written by the build. Set the address and the root.
:${port} {
\troot * ${root}
\t@pages not path ${folders.join(' ')}
${[...lines(EVERYWHERE, ''), ...lines(PAGES, '@pages '), ...areas].join('\n')}
\tfile_server {
\t\tprecompressed br gzip
\t}
\thandle_errors {
\t\trewrite * /404.html
${Object.entries(PAGES)
  .map(([name, value]) => `\t\theader ${name} "${value}"`)
  .join('\n')}
\t\tfile_server
\t}
}
`;
}

/**
 * A `_headers` file (Netlify, Cloudflare Pages). Two rules that set one header would be joined there, so the pages are named
 * by what lies at the top of the site: `entries`, folders ending in `/`. Files there, such as the worker of kept copies, are as fresh
 * as pages.
 */
export function underscoreHeaders(entries: readonly string[]): string {
  const rule = (path: string, headers: Headers): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const areas = Object.entries(AREAS).map(([folder, area]) => rule(`/${folder}/*`, area));
  const pages = entries
    .filter((entry) => !(entry.slice(0, -1) in AREAS) && !/^_|\.(br|gz)$/.test(entry))
    .map((entry) => (entry.endsWith('/') ? `/${entry}*` : `/${entry}`));
  return [rule('/*', EVERYWHERE), ...areas, ...['/', ...pages].map((path) => rule(path, PAGES)), ''].join(
    '\n\n',
  );
}

/** Writes `_headers`, `hosting/nginx.conf` and `hosting/Caddyfile` into the built site at `dir`. */
export async function writeHosting(dir: string): Promise<void> {
  const entries = (await readdir(dir, { withFileTypes: true }))
    .filter((entry) => entry.name !== 'hosting')
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  await mkdir(join(dir, 'hosting'), { recursive: true });
  await writeFile(join(dir, '_headers'), underscoreHeaders(entries));
  await writeFile(join(dir, 'hosting', 'nginx.conf'), nginxConf());
  await writeFile(join(dir, 'hosting', 'Caddyfile'), caddyfile());
}
