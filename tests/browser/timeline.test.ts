// Knows: that every mark of the timeline can be hit, seen, reached in order and read, on an axis and as a list. Does not know: what it stands for.
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { address } from '../../src/state/address.ts';
import { settle, visit } from './chromium.ts';
import { catalogue } from './pages.ts';

const site = inject('site');
const url = site.url + address.matrix('en');
const ALL = catalogue.measures.map(({ id }) => id);

interface Target {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const targetsOf = (page: Page): Promise<Target[]> =>
  page.locator('[data-measure]').evaluateAll((marks) =>
    marks.map((mark) => {
      const { left, top, right, bottom } = (mark.querySelector('a') ?? mark).getBoundingClientRect();
      return { id: mark.getAttribute('data-measure') ?? '', left, top, right, bottom };
    }),
  );
const overlap = (a: Target, b: Target): boolean =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;
/** The words that can be seen of each mark. */
const readable = (page: Page): Promise<string[]> =>
  page
    .locator('[data-measure] .words')
    .evaluateAll((words) =>
      words
        .filter((one) => getComputedStyle(one).visibility === 'visible')
        .map((one) => one.closest('[data-measure]')?.getAttribute('data-measure') ?? ''),
    );

test.each([600, 767, 899, 900, 1099, 1100, 1280, 1920])(
  'on a page of %i px every mark is a target of 24 px that no other covers, within the page',
  async (width) => {
    await visit(
      url,
      async (page) => {
        await settle(page);
        const targets = await targetsOf(page);
        expect(targets.map(({ id }) => id)).toEqual(ALL);
        for (const target of targets) {
          expect(target.right - target.left, target.id).toBeGreaterThanOrEqual(24);
          expect(target.bottom - target.top, target.id).toBeGreaterThanOrEqual(24);
          expect(target.left).toBeGreaterThanOrEqual(0);
          expect(target.right).toBeLessThanOrEqual(width);
        }
        const hidden = targets.flatMap((one, n) =>
          targets.slice(n + 1).flatMap((other) => (overlap(one, other) ? [`${one.id} and ${other.id}`] : [])),
        );
        expect(hidden).toEqual([]);
      },
      { screen: { width, height: 800 } },
    );
  },
);

test('on the axis a later day stands further right, in the row of its kind', async () => {
  await visit(url, async (page) => {
    const targets = new Map((await targetsOf(page)).map((target) => [target.id, target]));
    const days = catalogue.measures.filter(({ when: { reported } }) => reported.first === reported.last);
    for (const [n, later] of days.entries()) {
      const earlier = days[n + 1];
      if (earlier === undefined) continue;
      expect(targets.get(later.id)?.left).toBeGreaterThanOrEqual((targets.get(earlier.id)?.left ?? 0) - 0.01);
    }
    for (const { id, kind } of catalogue.measures) {
      const row = await page.locator(`[data-row="${kind}"]`).boundingBox();
      const { top = 0, bottom = 0 } = targets.get(id) ?? {};
      expect(top).toBeGreaterThanOrEqual((row?.y ?? 0) - 0.5);
      expect(bottom).toBeLessThanOrEqual((row?.y ?? 0) + (row?.height ?? 0) + 0.5);
    }
  });
});

describe('what a mark stands for is read below the axis', () => {
  test('nothing before one is pointed at, then that one, on the way to its words and over them, until another is', async () => {
    await visit(
      url,
      async (page) => {
        expect(await readable(page)).toEqual([]);
        const [first = '', second = ''] = ALL;
        await page.locator('#timeline').evaluate((timeline) => {
          timeline.scrollIntoView({ block: 'start' });
        });
        const mark = page.locator(`[data-measure="${first}"] a`);
        await mark.hover();
        expect(await readable(page)).toEqual([first]);
        const words = await page.locator(`[data-measure="${first}"] .words`).boundingBox();
        const from = await mark.boundingBox();
        if (words === null || from === null) throw new Error('got no box, expected a mark and its words');
        await page.mouse.move(words.x + 20, words.y + 10, { steps: 12 });
        expect((await readable(page)).length).toBe(1);
        await page.locator(`[data-measure="${second}"] a`).hover();
        expect(await readable(page)).toEqual([second]);
        await page.mouse.move(5, 5);
        expect(await readable(page)).toEqual([]);
      },
      { screen: { width: 1280, height: 1000 } },
    );
  });

  test('by keyboard each in turn, the newest first, with the focus marked', async () => {
    await visit(url, async (page) => {
      await page.locator('#timeline a').first().focus();
      for (const id of ALL.slice(0, 12)) {
        expect(await readable(page)).toEqual([id]);
        const outline = await page.locator(`[data-measure="${id}"] a`).evaluate((link) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(link);
          return [document.activeElement === link, outlineStyle, outlineWidth];
        });
        expect(outline).toEqual([true, 'solid', '3px']);
        await page.keyboard.press('Tab');
      }
    });
  });
});

test('on a phone each is a row as wide as the page, all words in sight, one below the other', async () => {
  await visit(
    url,
    async (page) => {
      await settle(page);
      const rows = await targetsOf(page);
      expect(await readable(page)).toEqual(ALL);
      for (const [n, row] of rows.entries()) {
        expect(row.right - row.left).toBe(390 - 32);
        expect(row.bottom - row.top).toBeGreaterThanOrEqual(44);
        expect(row.top).toBeGreaterThanOrEqual((rows[n - 1]?.bottom ?? 0) - 0.01);
      }
    },
    { screen: { width: 390, height: 844 } },
  );
});

test('the way to the timeline in the head of any page arrives at its heading, below the bar', async () => {
  await visit(site.url + address.method('en'), async (page) => {
    await page.locator('header nav a', { hasText: 'Timeline' }).click();
    await page.waitForURL(/\/en\/matrix\/#timeline$/);
    const heading = page.locator('#timeline-heading');
    await expect.poll(async () => (await heading.boundingBox())?.y ?? Infinity).toBeLessThan(140);
    expect((await heading.boundingBox())?.y).toBeGreaterThan(56);
  });
});

test('on a phone the menu leads there from every other page; on its own it would stay open over it', async () => {
  for (const [path, ways] of [
    [address.measures('en'), 1],
    [address.matrix('en'), 0],
  ] as const)
    await visit(
      site.url + path,
      async (page) => {
        await page.locator('button[popovertarget=menu]').click();
        expect(await page.locator('#menu a:visible', { hasText: 'Timeline' }).count()).toBe(ways);
      },
      { screen: { width: 390, height: 844 } },
    );
});
