// Knows: what a server owes to readers, asked of real nginx and of `npm start` alike. Does not know: how either is told.
import { rm } from 'node:fs/promises';
import { get, type IncomingHttpHeaders } from 'node:http';
import { relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYWHERE } from '../../src/build/headers.ts';
import { serve, type Served } from '../../src/build/serve.ts';
import { nginx } from './nginx.ts';
import { FILES, writeSite } from './site.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Asks as a browser would, but shows what came over the wire: nothing is unpacked, no redirect is followed; and what is asked
 * goes out as it is written here, dots and all.
 */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const [, hostname, port, path] =
    /^http:\/\/([^:]+):(\d+)(.*)$/.exec(url) ?? expect.fail(`not an address: ${url}`);
  return new Promise((done, fail) => {
    get({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    }).on('error', fail);
  });
}

const SERVERS = [
  { name: 'nginx, at the root of a domain', start: (dir: string) => nginx(dir, '/') },
  { name: 'nginx, below a path', start: (dir: string) => nginx(dir, '/maps/occupation/') },
  { name: 'npm start, at the root', start: (dir: string) => serve(dir, { port: 0 }) },
  {
    name: 'npm start, below a path',
    start: (dir: string) => serve(dir, { port: 0, base: '/maps/occupation/' }),
  },
];

describe.each(SERVERS)('$name', ({ start }) => {
  let dir: string;
  let site: Served;
  const file = (path: string): string => FILES[path] ?? expect.fail(`${path} is not in the small site`);

  beforeAll(async () => {
    dir = await writeSite();
    site = await start(dir);
  });
  afterAll(async () => {
    await site.close();
    await rm(dir, { recursive: true });
  });

  test.each([
    ['', 'index.html'],
    ['en/', 'en/index.html'],
    ['uk/', 'uk/index.html'],
    ['en/region/luhansk/', 'en/region/luhansk/index.html'],
    ['en/region/luhansk/?kind=registers&theme=dark', 'en/region/luhansk/index.html'],
    ['embed/en/luhansk.html', 'embed/en/luhansk.html'],
  ])('the address "%s" shows its page', async (path, name) => {
    const { status, headers, body } = await ask(site.url + path);
    expect(status).toBe(200);
    expect(headers['content-type']?.replace(' ', '').toLowerCase()).toBe('text/html;charset=utf-8');
    expect(body.toString()).toBe(file(name));
  });

  test.each(['en', 'en/region/luhansk'])(
    '"%s" is led to the same address with its slash, query kept',
    async (path) => {
      const { status, headers } = await ask(`${site.url}${path}?theme=dark`);
      expect(status).toBe(301);
      expect(headers.location).toBe(`${new URL(site.url).pathname}${path}/?theme=dark`);
    },
  );

  test('a browser that reads brotli is sent brotli', async () => {
    const { headers, body } = await ask(`${site.url}uk/`, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(body).toString()).toBe(file('uk/index.html'));
  });

  test('one that reads gzip only is sent gzip', async () => {
    const { headers, body } = await ask(`${site.url}assets/site-3f2a91.css`, { 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(gunzipSync(body).toString()).toBe(file('assets/site-3f2a91.css'));
  });

  test('a script is a script, a style sheet a style sheet', async () => {
    const script = await ask(`${site.url}assets/site-3f2a91.js`);
    const style = await ask(`${site.url}assets/site-3f2a91.css`);
    expect(script.headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(style.headers['content-type']).toMatch(/^text\/css/);
  });

  test.each(['', 'en/region/luhansk/', 'assets/site-3f2a91.js', 'embed/en/luhansk.html', 'no/such/page'])(
    'the answer to "%s" carries the headers of every answer',
    async (path) => {
      const { headers } = await ask(site.url + path);
      for (const [name, value] of Object.entries(EVERYWHERE)) expect(headers[name.toLowerCase()]).toBe(value);
    },
  );

  test('pages are asked about again before each use, and nobody may frame them', async () => {
    for (const path of ['', 'en/', 'uk/', 'en/region/luhansk/']) {
      const { headers } = await ask(site.url + path);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
    }
  });

  test('so is the worker that answers out of kept copies: a newer one is heard of at once', async () => {
    const { headers } = await ask(`${site.url}offline-copy.js`);
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(headers['cache-control']).toBe('no-cache');
  });

  test('a page that has not changed is not sent twice', async () => {
    const first = await ask(`${site.url}en/`);
    const second = await ask(`${site.url}en/`, { 'If-None-Match': first.headers.etag ?? '' });
    expect(second.status).toBe(304);
    expect(second.body).toHaveLength(0);
  });

  test('hashed files are kept for good, and any page may read them', async () => {
    const { headers } = await ask(`${site.url}assets/site-3f2a91.js`);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  test('any page may read a frozen copy, and whether it was withdrawn is asked each time', async () => {
    const { headers } = await ask(`${site.url}frozen/2026-11-24-3f2a91c04be7/en/luhansk.html`);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  test('what is made to stand in other pages may be framed, alive or frozen', async () => {
    for (const path of ['embed/en/luhansk.html', 'frozen/2026-11-24-3f2a91c04be7/en/luhansk.html']) {
      const { headers } = await ask(site.url + path);
      expect(headers['content-security-policy']).toBeUndefined();
      expect(headers['x-frame-options']).toBeUndefined();
    }
  });

  test('what is missing is answered by the 404 page at any depth, and that answer is not kept', async () => {
    for (const path of [
      'nothing',
      'nothing/',
      'en/region/crimea/',
      'assets/site-000000.js',
      'en/index.html/',
    ]) {
      const { status, headers, body } = await ask(site.url + path);
      expect(status, path).toBe(404);
      expect(headers['content-type'], path).toMatch(/^text\/html/);
      expect(headers['cache-control'], path).toBe('no-cache');
      expect(body.toString(), path).toBe(file('404.html'));
    }
  });

  test('nothing outside the site is handed out', async () => {
    const secret = relative(dir, '/etc/hostname');
    for (const path of [
      secret,
      secret.replaceAll('/', '%2f'),
      secret.replaceAll('.', '%2e'),
      `en/../${secret}`,
    ]) {
      const { status } = await ask(site.url + path);
      expect([400, 404], path).toContain(status);
    }
  });
});

test('when the port is taken, the next free one is used', async () => {
  const dir = await writeSite();
  const first = await serve(dir, { port: 0 });
  const port = Number(new URL(first.url).port);
  const second = await serve(dir, { port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await Promise.all([first.close(), second.close()]);
  await rm(dir, { recursive: true });
});
