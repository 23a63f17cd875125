// Knows: that a finger hits what it means. Does not know: the keyboard.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { address } from '../../src/state/address.ts';
import { PHONE, toolPage, visit } from './chromium.ts';
import { catalogue, isMissing, PAGES, SHARED } from './pages.ts';

const site = inject('site');
const FINGER = { screen: PHONE, touch: true };

/**
 * Targets that WCAG 2.5.8 calls too small: under 24 by 24 px, with another target within the circle of 24 px round its middle,
 * not within a sentence, and without an equal that leads to the same place.
 */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = [...document.querySelectorAll('a[href], button, summary')].filter(
      (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible',
    );
    const boxes = targets.map((element) => {
      // A link on the map is as large as what answers to a finger in it.
      const shapes =
        element instanceof SVGElement ? [...element.querySelectorAll('.hit, .target, text')] : [element];
      return shapes
        .map((shape) => shape.getBoundingClientRect())
        .reduce((a, b) => (a.width * a.height >= b.width * b.height ? a : b));
    });
    const inSentence = (element: Element): boolean => {
      const block = element.closest('p, li, dd, td, h2, h3, figcaption');
      const own = element.textContent.trim();
      return (
        getComputedStyle(element).display === 'inline' &&
        block !== null &&
        block.textContent.trim().length > own.length + 3
      );
    };
    const crowded = (n: number): boolean => {
      const box = boxes[n];
      if (box === undefined || (box.width >= 24 && box.height >= 24)) return false;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return boxes.some((other, m) => {
        // A region is no box: its link takes a finger only where its shape is.
        if (m === n || targets[m]?.matches('.region') === true) return false;
        const outside = [
          Math.max(other.left - x, x - other.right, 0),
          Math.max(other.top - y, y - other.bottom, 0),
        ] as const;
        // A large neighbour is in the way when the circle touches its box; a small one, when their circles touch.
        const large = other.width >= 24 && other.height >= 24;
        const middles = Math.hypot(other.left + other.width / 2 - x, other.top + other.height / 2 - y);
        return large ? Math.hypot(...outside) < 12 : middles < 24;
      });
    };
    const small = targets.filter((element, n) => crowded(n) && !inSentence(element));
    const goesTo = (element: Element): string | null => element.getAttribute('href');
    return small
      .filter(
        // A button goes nowhere, so it has no equal.
        (element) =>
          goesTo(element) === null ||
          !targets.some((other) => !small.includes(other) && goesTo(other) === goesTo(element)),
      )
      .map((element) => {
        const { width, height } = boxes[targets.indexOf(element)] ?? { width: 0, height: 0 };
        const words = element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim();
        return `"${words.slice(0, 60)}" ${Math.round(width)} x ${Math.round(height)}`;
      });
  });

test.each([...PAGES, ...SHARED])(
  'every target on $type in $lang is large enough for a finger, or stands alone',
  async (of) => {
    await visit(
      site.url + of.path,
      async (page) => {
        expect(await tooSmall(page)).toEqual([]);
      },
      { ...FINGER, missing: isMissing(of) },
    );
  },
);

test.each(LANGS)(
  'every target of a narrowed list in %s, and of its dialog of filters, is large enough for a finger',
  async (lang) => {
    await visit(
      `${site.url}${address.region(lang, 'kherson')}?kind=pressure&standing=on-record&lens=side&from=2023`,
      async (page) => {
        await page.locator('[data-all-filters]').waitFor();
        expect(await tooSmall(page)).toEqual([]);
        await page.locator('[data-all-filters]').tap();
        await page.locator('dialog[open]').waitFor();
        expect(await tooSmall(page)).toEqual([]);
      },
      FINGER,
    );
  },
);

describe.each(LANGS)('in %s a tap on the map', (lang) => {
  test.each(catalogue.regions)('opens $id', async ({ id }) => {
    await visit(
      site.url + address.home(lang),
      async (page) => {
        const link = page.locator(`a.region[href$="${address.region(lang, id).slice(3)}"]`);
        // Where a reader taps: a region's ground, away from the symbols; its shape need not hold the middle of its box.
        const point = await link.locator('.hit').evaluate((shape) => {
          const { left, top, right, bottom } = shape.getBoundingClientRect();
          // A fingertip is broad: all round the point must be the region's too.
          const isRegion = (x: number, y: number): boolean =>
            [-8, 0, 8].every((dx) =>
              [-8, 0, 8].every((dy) => document.elementFromPoint(x + dx, y + dy) === shape),
            );
          for (let y = top; y < bottom; y += 4)
            for (let x = left; x < right; x += 4) if (isRegion(x, y)) return [x, y] as const;
          return null;
        });
        if (point === null) throw new Error(`no point of ${id} answers to a tap`);
        await Promise.all([
          page.waitForURL(site.url + address.region(lang, id)),
          page.touchscreen.tap(point[0], point[1]),
        ]);
      },
      FINGER,
    );
  });
});

test('small targets side by side would be seen, one in a sentence or far from others would not', async () => {
  const page = await toolPage();
  await page.setContent(
    `<style>button { padding: 0; border: 0; width: 14px; height: 14px; display: block }</style>
    <button aria-label="first"></button><button aria-label="second"></button>
    <p style="margin: 90px 0">Far from all: <br><button aria-label="alone"></button></p>
    <p style="font-size: 12px">A sentence with <a href="#a">one</a> and <a href="#b">two</a> links.</p>`,
  );
  expect(await tooSmall(page)).toEqual(['"first" 14 x 14', '"second" 14 x 14']);
  await page.close();
});
