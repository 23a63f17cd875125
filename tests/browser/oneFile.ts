// Knows: how a test opens the copy of the site in one file from a disk, and notices what no file may do. Does not know: what is tested on it.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import type { Lang } from '../../src/catalogue/types.ts';
import { LIST, SHARED } from '../../src/state/carried.ts';
import type { CarriedList } from '../../src/state/carried.ts';
import { fileName, OFFLINE_DIR } from '../../src/state/fileAddress.ts';
import { BETWEEN, putTogether } from '../../src/state/sharedParts.ts';
import { launch } from '../launch.ts';
import type { Graphics } from '../launch.ts';

export const fileOf = (dir: string, lang: Lang): string => resolve(dir, OFFLINE_DIR, fileName(lang));
/** As a double click opens it, at a page of the site: `region/kherson/`. */
export const addressOf = (dir: string, lang: Lang, at = ''): string =>
  pathToFileURL(fileOf(dir, lang)).href + (at === '' ? '' : `?at=${at}`);

const browsers = new Map<Graphics, Promise<Browser>>();
afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/** Opens a file without a network, does `work`, and fails when it complains, asks for anything or is refused anything. */
export async function openFile(
  url: string,
  work: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
  graphics: Graphics = 'software',
): Promise<void> {
  const browser = browsers.get(graphics) ?? launch(graphics);
  browsers.set(graphics, browser);
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    offline: true,
    ...options,
  });
  const faults: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const asked = request.url();
    const isFile = request.isNavigationRequest() && asked.startsWith('file:');
    if (!isFile && !/^(data|blob):/.test(asked)) faults.push(`request: ${asked}`);
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await work(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

/** What a file carries, as its script reads it: each page's document by its path, and the paths of other files. */
export function carriedIn(dir: string, lang: Lang): { pages: Map<string, string>; files: string[] } {
  const html = readFileSync(join(dir, OFFLINE_DIR, fileName(lang)), 'utf8');
  const block = (id: string): string => new RegExp(`id="${id}">([^<]*)<`).exec(html)?.[1] ?? '';
  const text = (id: string): string => inflateRawSync(Buffer.from(block(id), 'base64')).toString();
  const list = JSON.parse(block(LIST)) as CarriedList;
  const shared = text(SHARED).split(BETWEEN);
  const bunches = new Map<string, string[]>();
  const pages = Object.entries(list.pages).map(([path, [id, place]]): [string, string] => {
    const bunch = bunches.get(id) ?? text(id).split(BETWEEN);
    bunches.set(id, bunch);
    return [path, putTogether(bunch[place] ?? '', shared)];
  });
  return { pages: new Map(pages), files: Object.keys(list.files) };
}
