// Knows: how tall a page is in columns of every usual width, by a real Chromium. Does not know: what stands on it.
import { chromium } from 'playwright-core';
import { CHROMIUMS, findChromium, GET_CHROMIUM } from '../chromium.ts';
import { FrozenError } from './index.ts';

/** Heights by width, CSS px. */
export type Heights = Readonly<Record<string, number>>;

/** The widths that snippets offer, and both sides of where a view's map changes its shape. */
const WIDTHS = [330, 400, 509, 510, 600, 640, 660, 930];

export interface Ruler {
  /** A page that asks for no other file. */
  readonly measure: (html: string) => Promise<Heights>;
  readonly close: () => Promise<void>;
}

/** @throws FrozenError where there is no Chromium */
export async function ruler(): Promise<Ruler> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new FrozenError([
      `the heights: got no ${CHROMIUMS.join(' and no ')}, expected one to measure with. ${GET_CHROMIUM}`,
    ]);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
  const page = await browser.newPage();
  return {
    measure: async (html) => {
      // The policy of one page would hold for the next that is written into the same document.
      await page.goto('about:blank');
      await page.setContent(html);
      const heights: Record<string, number> = {};
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 600 });
        const box = await page.locator('html').boundingBox();
        heights[width] = Math.ceil(box?.height ?? 0);
      }
      return heights;
    },
    close: () => browser.close(),
  };
}
