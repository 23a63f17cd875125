// Knows: that each guard notices what it stands for, shown on small bad pages, and is silent on a good one. Does not know: the site.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsOf } from './chromium.ts';

const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${head}<body>${body}</body></html>`;
const script = (code: string): string => html(`<p>Text</p><script>${code}</script>`);

let page = '';
let headers: Record<string, string> = {};
const server = createServer((request, response) => {
  if (request.url === '/broken-off.png') response.destroy();
  else if (request.url === '/')
    response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(page);
  else response.writeHead(404, { 'Content-Type': 'text/html' }).end(html('<p>Nothing is here.</p>'));
});
await new Promise<void>((done) => server.listen(0, done));
afterAll(() => server.close());
const { port } = server.address() as AddressInfo;

/** What the guards notice on such a page. `document.done` tells when the page has done its work. */
async function noticed(content: string, scripts = true, sent: Record<string, string> = {}): Promise<string> {
  [page, headers] = [content, sent];
  const faults = await faultsOf(
    `http://localhost:${port}/`,
    async (opened) => {
      if (content.includes('document.done')) await opened.waitForFunction('document.done');
    },
    { scripts },
  );
  return faults.join('\n');
}

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:">`;

describe('a page is caught that', () => {
  test.each([
    ['complains', script('console.error("it broke")'), 'console error: it broke'],
    ['warns', script('console.warn("it may break")'), 'console warning: it may break'],
    ['throws', script('throw new Error("nobody caught me")'), 'error in the page: nobody caught me'],
    [
      'breaks its own policy',
      html('<p style="color: red">Text</p>', POLICY),
      'refused by the content policy',
    ],
    [
      'asks another origin',
      html(`<img alt="" src="http://127.0.0.1:${port}/">`),
      `request elsewhere: http://127.0.0.1:${port}/`,
    ],
    [
      'asks for what is missing',
      html('<img alt="" src="/missing.png">'),
      /request failed: \S+missing.png 404/,
    ],
    [
      'asks and is cut off',
      html('<img alt="" src="/broken-off.png">'),
      /request failed: \S+broken-off.png net/,
    ],
    ['sets a cookie', script('document.cookie = "seen=yes"'), 'cookie: seen'],
    ['uses local storage', script('localStorage.setItem("seen", "1")'), 'kept in local storage: seen'],
    ['uses session storage', script('sessionStorage.setItem("seen", "1")'), 'kept in session storage: seen'],
    [
      'opens a database',
      script('indexedDB.open("seen").onsuccess = () => { document.done = true; }'),
      'kept in indexed database: seen',
    ],
    [
      'fills a cache',
      script('caches.open("seen").then(() => { document.done = true; })'),
      'kept in cache storage: seen',
    ],
    [
      'jumps after it was painted',
      script(`
        const frame = () => new Promise(requestAnimationFrame);
        addEventListener('load', async () => {
          for (let n = 0; n < 6; n++) await frame();
          document.querySelector('p').insertAdjacentHTML('beforebegin', '<div style="height: 200px"></div>');
          for (let n = 0; n < 4; n++) await frame();
          document.done = true;
        });
      `),
      /layout shift of 0\.\d+: <body>/,
    ],
  ])('%s', async (_, content, expected) => {
    expect(await noticed(content)).toMatch(expected);
  });
});

describe('with scripts off a page is caught that', () => {
  test('breaks its own policy', async () => {
    const found = await noticed(html('<p style="color: red">Text</p>', POLICY), false);
    expect(found).toMatch(/console error: .*Content Security Policy/);
  });
  test('is sent with a cookie', async () => {
    expect(await noticed(html('<p>Text</p>'), false, { 'Set-Cookie': 'seen=yes' })).toBe('cookie: seen');
  });
  test('asks another origin', async () => {
    const found = await noticed(html(`<img alt="" src="http://127.0.0.1:${port}/">`), false);
    expect(found).toContain('request elsewhere');
  });
});

test('nothing is noticed on a page that does nothing wrong, with scripts or without', async () => {
  const good = html('<p>Text</p><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">');
  expect(await noticed(good)).toBe('');
  expect(await noticed(good, false)).toBe('');
});

test('a page that is meant to be missing may be answered with 404, any other may not', async () => {
  const open = (missing: boolean): Promise<string[]> =>
    faultsOf(`http://localhost:${port}/nothing`, async () => {}, { missing });
  expect(await open(true)).toEqual([]);
  expect((await open(false)).join()).toMatch(/request failed: \S+\/nothing 404/);
});
