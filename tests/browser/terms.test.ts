// Knows: that a reader gets from a marked term to its explanation and back by finger and by keys, without scripts. Does not know: which terms are marked (tests/views/terms.test.ts).
import { describe, expect, inject, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { LANGS } from '../../src/catalogue/types.ts';
import { address } from '../../src/state/address.ts';
import { complaints, inject as injectAxe } from './axe.ts';
import { DESKTOP, PHONE, visit } from './chromium.ts';
import { tabTo } from './keyboard.ts';

const site = inject('site');
const MEASURE = 'ldnr-passports-void-december-2024';

/** Whether a reader sees all of it, clear of the bar at the top. */
const seen = (locator: Locator) =>
  locator.evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    const bar = document.querySelector('body > header')?.getBoundingClientRect();
    return height > 0 && bottom <= innerHeight && top >= Math.max(0, bar?.bottom ?? 0);
  });
const first = (page: Page) => page.locator('h1 a.term').first();

describe.each(LANGS)('with scripts off, in %s,', (lang) => {
  const url = site.url + address.measure(lang, MEASURE);

  test('a finger on a term leads to its explanation, and from there back', async () => {
    await visit(
      url,
      async (page) => {
        await first(page).tap();
        await expect.poll(() => seen(page.locator('#term-dpr'))).toBe(true);
        expect(new URL(page.url()).hash).toBe('#term-dpr');
        await page.locator('#term-dpr a').tap();
        await expect.poll(() => seen(first(page))).toBe(true);
        expect(new URL(page.url()).hash).toBe('#use-dpr');
      },
      { scripts: false, touch: true, screen: PHONE },
    );
  });
});

test('with the keyboard the same ways are open, and the focus goes along', async () => {
  await visit(
    site.url + address.measure('en', MEASURE),
    async (page) => {
      await tabTo(page, ({ href }) => href === '#term-dpr');
      await page.keyboard.press('Enter');
      await expect.poll(() => seen(page.locator('#term-dpr'))).toBe(true);
      await page.keyboard.press('Tab');
      const way = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(await way()).toBe('#use-dpr');
      await page.keyboard.press('Enter');
      await expect.poll(() => seen(first(page))).toBe(true);
      await page.keyboard.press('Tab');
      expect(await way()).toBe('#term-lpr');
    },
    { screen: DESKTOP },
  );
});

test.each(LANGS)('axe has nothing against a page with marked terms, in %s', async (lang) => {
  for (const screen of [DESKTOP, PHONE])
    await visit(
      site.url + address.measure(lang, MEASURE),
      async (page) => {
        await injectAxe(page);
        expect(await complaints(page)).toEqual([]);
      },
      { screen },
    );
});
