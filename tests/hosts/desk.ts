// Knows: how a page of somebody else, on an origin of its own, holds embeds in a real Chromium, and what is noticed meanwhile. Does not know: what such a page does, or what is tested.
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, expect } from 'vitest';
import { launch } from '../launch.ts';
import type { Graphics } from '../launch.ts';

const browsers = new Map<Graphics, Promise<Browser>>();
afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/** The one of this file's tests with such graphics. */
function browserWith(graphics: Graphics): Promise<Browser> {
  const browser = browsers.get(graphics) ?? launch(graphics);
  browsers.set(graphics, browser);
  return browser;
}

/** Starts a server on any free port, and says which. */
export async function listening(server: Server, host: string): Promise<number> {
  await new Promise<void>((done) => server.listen(0, host, done));
  return (server.address() as AddressInfo).port;
}

/** The site on a host that sends no headers of ours: no script, module or fetch of it may be read by a sandboxed frame. */
export async function withoutHeaders(dir: string): Promise<{ url: string; close: () => void }> {
  const server = createServer(sirv(dir));
  return { url: `http://localhost:${await listening(server, 'localhost')}/`, close: () => server.close() };
}

/**
 * Runs in every page and frame before anything of its own. What a frame of another site keeps may be refused by the browser, or lie where
 * no test finds it: so the attempt is noticed.
 */
function noticeKeeping(): void {
  const notice = (what: string): void => {
    console.error(`keeps something: ${what}`);
  };
  const watched: [object, string][] = [
    [Storage.prototype, 'setItem'],
    [IDBFactory.prototype, 'open'],
    ...(typeof CacheStorage === 'undefined' ? [] : [[CacheStorage.prototype, 'open'] as [object, string]]),
    ...(typeof ServiceWorkerContainer === 'undefined'
      ? []
      : [[ServiceWorkerContainer.prototype, 'register'] as [object, string]]),
  ];
  for (const [owner, name] of watched) {
    const own = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      notice(`${owner.constructor.name}.${name}`);
      return own.apply(this, given);
    });
  }
  Object.defineProperty(Document.prototype, 'cookie', {
    get: () => '',
    set: () => {
      notice('a cookie');
    },
  });
}

/** With what a page is looked at. */
interface Eye {
  readonly graphics?: Graphics;
  readonly theme?: 'light' | 'dark';
  readonly scripts?: boolean;
  readonly touch?: boolean;
  readonly screen?: { readonly width: number; readonly height: number };
  /** A content policy of the host's own; its page then has no style. */
  readonly policy?: string;
  /** Complaints that the test means to cause. */
  readonly expected?: RegExp;
}

export interface Host extends Eye {
  /** What stands in the body of the page. */
  readonly body: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Width of the column, px. */
  readonly column?: number;
}

export interface Held {
  readonly page: Page;
  /** Everything that was asked for, in order, without the host's own page. */
  readonly requests: readonly string[];
  /** The frames of the host's page, in order. */
  readonly frames: () => Frame[];
}

/**
 * Opens the host's page, on another site than the embeds (127.0.0.1 is not localhost), and does `work` with it.
 * @param other a browser in place of the one that all these tests share
 */
export async function hold(host: Host, work: (held: Held) => Promise<void>, other?: Browser): Promise<void> {
  const { column = 600 } = host;
  const html =
    `<!doctype html><html lang="${host.lang ?? 'en'}" dir="${host.dir ?? 'ltr'}"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>Article</title>` +
    (host.policy === undefined
      ? `<style>:root{color-scheme:light dark}body{margin:20px;width:${column}px}iframe{width:0;min-width:100%;border:0}</style>`
      : '') +
    host.body;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (host.policy !== undefined) response.setHeader('Content-Security-Policy', host.policy);
    response.end(html);
  });
  const address = `http://127.0.0.1:${await listening(server, '127.0.0.1')}/`;
  try {
    await look(address, host, work, other);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Opens a page and does `work` with it. Fails when anything complains, or anything is kept in the browser. */
export async function look(
  address: string,
  eye: Eye,
  work: (held: Held) => Promise<void>,
  other?: Browser,
): Promise<void> {
  const { graphics = 'none', theme = 'light', screen = { width: 1000, height: 900 } } = eye;
  const browser = other ?? (await browserWith(graphics));
  const context = await browser.newContext({
    viewport: screen,
    colorScheme: theme,
    javaScriptEnabled: eye.scripts ?? true,
    hasTouch: eye.touch ?? false,
    // Everything jumps, and no test waits for it.
    reducedMotion: 'reduce',
  });
  await context.addInitScript(noticeKeeping);
  const faults: string[] = [];
  const requests: string[] = [];
  context.on('console', (message) => {
    const words = `${message.type()}: ${message.text()}`;
    if (['error', 'warning'].includes(message.type()) && eye.expected?.test(words) !== true)
      faults.push(words);
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('request', (request) => {
    const url = request.url();
    if (url !== address && !/^(data|blob):/.test(url)) requests.push(url);
  });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await work({ page, requests, frames: () => page.frames().slice(1) });
    for (const cookie of await context.cookies()) faults.push(`cookie: ${cookie.name}`);
    const { origins } = await context.storageState({ indexedDB: true });
    for (const { origin } of origins) faults.push(`kept for ${origin}`);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

/** How tall the embed in a frame is by its own measure, px. */
export const heightOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** How tall the host has made its n-th frame, px, also where that is inside an element. */
export const heightGiven = (page: Page, n = 0): Promise<number> =>
  page
    .locator('iframe')
    .nth(n)
    .evaluate((frame) => frame.getBoundingClientRect().height);

/** The frame is as tall as what it holds, and taller than any browser makes one by itself. */
export async function expectFitted({ page, frames }: Held, n = 0): Promise<void> {
  const frame = frames()[n] ?? expect.fail(`there is no frame ${n}`);
  await expect.poll(async () => (await heightGiven(page, n)) - (await heightOf(frame))).toBe(0);
  expect(await heightGiven(page, n)).toBeGreaterThan(300);
}

/** Opens the first measure of a list in a frame, by keyboard: no frame need be on the screen for that. */
export async function openFirst(frame: Frame): Promise<void> {
  await frame.locator('details.measure summary').first().press('Enter');
}
