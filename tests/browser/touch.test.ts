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
 * Targets that WCAG 2.5.8 calls too small: under 24 by 24 px, not within a sentence, and with another target nearer than 24 px
 * between the middles of their boxes.
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
      const block = element.closest('p, li, dd, td, h2, h3, figcaption, cite, span.citation');
      const own = element.textContent.trim();
      return (
        getComputedStyle(element).display === 'inline' &&
        block !== null &&
        block.textContent.trim().length > own.length + 3
      );
    };
    return targets.flatMap((element, n) => {
      const box = boxes[n];
      if (box === undefined || (box.width >= 24 && box.height >= 24) || inSentence(element)) return [];
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const crowded = boxes.some((other, m) => {
        if (m === n) return false;
        const near = [
          Math.max(other.left - x, x - other.right, 0),
          Math.max(other.top - y, y - other.bottom, 0),
        ] as const;
        // A large neighbour is in the way when the circle of 24 px round this middle touches its box; a small one, its own circle.
        const large = other.width >= 24 && other.height >= 24;
        const middle = Math.hypot(other.left + other.width / 2 - x, other.top + other.height / 2 - y);
        return large ? Math.hypot(...near) < 12 : middle < 24;
      });
      const words = element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim();
      return crowded ? [`"${words.slice(0, 60)}" ${Math.round(box.width)} x ${Math.round(box.height)}`] : [];
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

describe.each(LANGS)('in %s a tap on the map', (lang) => {
  test.each(catalogue.regions)('opens $id', async ({ id }) => {
    await visit(
      site.url + address.home(lang),
      async (page) => {
        const link = page.locator(`a.region[href$="${address.region(lang, id).slice(3)}"]`);
        // Where a reader taps: a region's ground, away from the symbols; its shape need not hold the middle of its box.
        const point = await link.locator('.hit').evaluate((shape) => {
          const { left, top, right, bottom } = shape.getBoundingClientRect();
          for (let y = top; y < bottom; y += 4)
            for (let x = left; x < right; x += 4)
              if (document.elementFromPoint(x, y) === shape) return [x, y] as const;
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
