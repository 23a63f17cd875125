// Knows: what a page costs its reader in bytes over the wire, with and without fonts. Does not know: how long it takes.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { newPhone } from './phone.ts';

/** The most that a page may cost: without fonts, and with them by language, in bytes. */
export const BUDGET = { withoutFonts: 60_000, withFonts: { en: 120_000, uk: 145_000 } } as const;

/** Bytes received for a page and all that it asked for, heads of the answers included. */
export interface Weight {
  readonly withoutFonts: number;
  readonly withFonts: number;
}

/** One address of each type of page, the heaviest: home `en/`, region `en/region/luhansk/`, ... read from a built site. */
export function pageTypes(dir: string, lang: string): Map<string, string> {
  const pages = readdirSync(join(dir, lang), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({ file, size: statSync(join(dir, lang, file)).size }))
    .sort((a, b) => a.size - b.size);
  // A later entry of a map replaces an earlier one: the heaviest of each type remains.
  return new Map(
    pages.map(({ file }) => {
      const [type = ''] = file.split('/');
      return [type === 'index.html' ? 'home' : type, `${lang}/${file.replace(/index\.html$/, '')}`];
    }),
  );
}

/** Loads `url` on a phone that has never seen it. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const { page, devtools } = await newPhone(browser);
  const fonts = new Set<string>();
  const bytes = { all: 0, fonts: 0 };
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (fonts.has(requestId)) bytes.fonts += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'load' });
  // A font is asked for only when words that want it are drawn.
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return { withoutFonts: bytes.all - bytes.fonts, withFonts: bytes.all };
}
