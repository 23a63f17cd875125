// Knows: a small site with a lesson, made of pages of the built one, that can be renewed and taken off the network; and a reader whose browser remembers. Does not know: what is tested.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { copyList } from '../../src/build/offlineCopy.ts';
import { serve } from '../../src/build/serve.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { address } from '../../src/state/address.ts';
import { COPY_LIST, COPY_WORKER } from '../../src/state/offlineCopy.ts';

/** The lesson that stands in it, and a measure that is no part of a lesson's page. */
export const LESSON = 'who-says-so';
export const MEASURE = 'age-14-passports-may-2023';

export interface SmallSite {
  readonly url: string;
  readonly dir: string;
  /** Says something else from now on: these words stand at the end of each heading. */
  renew(words: string): Promise<void>;
  /** Lists its files anew. */
  list(): Promise<void>;
  /** Off the network, for good. */
  close(): Promise<void>;
}

async function filesBelow(dir: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(paths.map(async (path) => [relative(dir, path), await readFile(path)] as const)),
  );
}

/** Cut out of the site that was built into this folder, and served on any free port. */
export async function smallSite(built: string): Promise<SmallSite> {
  const dir = await mkdtemp(join(tmpdir(), 'small-site-'));
  const pages = LANGS.flatMap((lang) => [
    address.lessons(lang),
    address.lesson(lang, LESSON),
    address.present(lang, LESSON),
    address.measure(lang, MEASURE),
  ]).map((path) => `${path}index.html`);
  for (const file of [...pages, 'assets', 'icon.svg', '404.html', COPY_WORKER, 'embed/en/kherson.html'])
    await cp(join(built, file), join(dir, file), { recursive: true });
  const list = async (): Promise<void> =>
    writeFile(join(dir, COPY_LIST), JSON.stringify(copyList(await filesBelow(dir))));
  await list();
  let served = await serve(dir, { port: 0 });
  const port = Number(new URL(served.url).port);
  return {
    url: served.url,
    dir,
    list,
    async renew(words) {
      for (const page of pages) {
        const html = await readFile(join(dir, page), 'utf8');
        await writeFile(join(dir, page), html.replace(/(?=<\/h1>)/, words));
      }
      await list();
      // It serves the files that it has found at its start.
      await served.close();
      served = await serve(dir, { port });
    },
    async close() {
      await served.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** What the browser has kept of the site: stores, their files, and workers by the pages that they answer for. */
export const keptIn = (page: Page): Promise<{ stores: number; files: number; scopes: string[] }> =>
  page.evaluate(async () => {
    const stores = await caches.keys();
    const files = await Promise.all(
      stores.map(async (name) => (await (await caches.open(name)).keys()).length),
    );
    const workers = await navigator.serviceWorker.getRegistrations();
    return {
      stores: stores.length,
      files: files.reduce((sum, n) => sum + n, 0),
      scopes: workers.map(({ scope }) => new URL(scope).pathname).sort(),
    };
  });
export const NOTHING = { stores: 0, files: 0, scopes: [] };

/** Opens a page in a browser window that remembers what is kept, does `work`, and fails when any page of it complains. */
export async function remembering(
  browser: Browser,
  work: (page: Page) => Promise<void>,
  expected = /^$/,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => {
    const said = `${message.text()} ${message.location().url}`;
    if (['error', 'warning'].includes(message.type()) && !expected.test(said)) faults.push(said);
  });
  try {
    await work(await context.newPage());
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The control of a page, in words. */
export const control = (page: Page): Promise<string> => page.locator('[data-copy] p').innerText();

/** Presses the button that saves, and waits until a whole copy is there. */
export async function saveCopy(page: Page): Promise<void> {
  await page.locator('[data-save-copy]').click();
  await page
    .locator('[data-copy] p', { hasText: /Saved on this device on|Збережено на цьому пристрої/ })
    .waitFor();
}
