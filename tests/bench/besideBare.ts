// Knows: how pages are timed in turn on the slow phone, and a page beside the bare map that is in it. Does not know: which pages, or what is allowed.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { compress } from '../../src/build/compress.ts';
import { serve } from '../../src/build/serve.ts';
import { bareMap } from './bare.ts';
import { targetsOf, timeOfMap } from './paint.ts';
import type { Target } from './paint.ts';
import { newPhone } from './phone.ts';

export interface Timed {
  readonly url: string;
  readonly targets: readonly Target[];
}

/**
 * Times of every page in `rounds` rounds, ms, in the order in which they were given; a first round, not counted, warms the browser. From
 * round to round the order changes.
 */
export async function inTurn(browser: Browser, pages: readonly Timed[], rounds: number): Promise<number[][]> {
  const times: number[][] = [];
  for (let round = 0; round <= rounds; round++) {
    const order = pages.map((_, n) => (n + round) % pages.length);
    const row = pages.map(() => NaN);
    for (const n of order) {
      const page = pages[n];
      if (page !== undefined) row[n] = await timeOfMap(browser, page.url, page.targets);
    }
    if (round > 0) times.push(row);
  }
  return times;
}

/** A page and the page with nothing but its map, in turn. */
export async function besideBare(
  browser: Browser,
  url: string,
  rounds: number,
): Promise<{ bytes: number; pairs: [page: number, bare: number][] }> {
  const { page } = await newPhone(browser);
  const dir = await mkdtemp(join(tmpdir(), 'bare-map-'));
  await writeFile(join(dir, 'index.html'), await bareMap(page, url));
  await page.context().close();
  const { brotli } = await compress(dir);
  const bare = await serve(dir, { port: 0 });
  const targets = await targetsOf(browser, url);
  const pages = [
    { url, targets },
    { url: bare.url, targets },
  ];
  const times = await inTurn(browser, pages, rounds);
  await bare.close();
  await rm(dir, { recursive: true });
  return { bytes: brotli, pairs: times.map(([own = NaN, other = NaN]) => [own, other]) };
}
