// Knows: that a symbol on the map and its card in the list show each other, by pointer and by keyboard. Does not know: what a card says.
import type { Locator, Page } from 'playwright-core';
import { expect, inject as provided, test } from 'vitest';
import { address } from '../../src/state/address.ts';
import { complaints, complaintsOfColour, inject } from './axe.ts';
import { visit } from './chromium.ts';
import { catalogue } from './pages.ts';

const site = provided('site');
const kherson = `${site.url}${address.region('en', 'kherson')}`;

const plate = (page: Page): Locator => page.locator('[data-plate]');
const symbols = (page: Page): Locator =>
  page.locator('svg[data-map] a[href*="measure"]').filter({ visible: true });
/** The titles of the marked cards, and the names of the marked symbols that can be seen. */
const marked = async (page: Page): Promise<{ cards: string[]; symbols: string[] }> => ({
  cards: await page.locator('article[data-marked] h3').allTextContents(),
  symbols: await page
    .locator('svg[data-map] a[data-marked]')
    .filter({ visible: true })
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? '')),
});

test('pointing at a symbol shows the card of its measure, who says so included, and marks it in the list', async () => {
  await visit(kherson, async (page) => {
    const symbol = symbols(page).first();
    const name = (await symbol.getAttribute('aria-label')) ?? '';
    await symbol.hover();
    expect(await plate(page).isVisible()).toBe(true);
    const { cards, symbols: rings } = await marked(page);
    expect(cards).toHaveLength(1);
    expect(rings).toEqual([name]);
    expect(name.startsWith(cards[0] ?? '?')).toBe(true);
    const card = page.locator('article[data-marked]');
    expect((await plate(page).innerText()).replace(/\s+/g, ' ')).toBe(
      (await card.innerText()).replace(/\s+/g, ' '),
    );
    // The pointer may go on to the card, to read it, and it stays.
    const box = await plate(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20, { steps: 8 });
    expect(await plate(page).isVisible()).toBe(true);
    await page.mouse.move(400, 790);
    expect(await plate(page).isVisible()).toBe(false);
    expect(await marked(page)).toEqual({ cards: [], symbols: [] });
  });
});

test('the focus on a symbol does the same, and Escape puts the card away without moving the focus', async () => {
  await visit(kherson, async (page) => {
    await symbols(page).nth(2).focus();
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect((await marked(page)).symbols).toEqual([name]);
    expect(await plate(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await plate(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
    await inject(page);
    await page.keyboard.press('Shift+Tab');
    expect(await plate(page).isVisible()).toBe(true);
    expect([...(await complaints(page)), ...(await complaintsOfColour(page))]).toEqual([]);
  });
});

test('pointing at a card, or reaching it by keyboard, rings its symbol on the map', async () => {
  await visit(kherson, async (page) => {
    const card = page.locator('article').first();
    await card.hover();
    expect((await marked(page)).symbols).toHaveLength(1);
    expect(await plate(page).isVisible()).toBe(false);
    await page.mouse.move(400, 790);
    await card.locator('h3 a').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const title = await card.locator('h3').textContent();
    expect((await marked(page)).symbols.map((name) => name.startsWith(title ?? '?'))).toEqual([true]);
  });
});

test('the card lies within the map, beside its symbol and not over it, and can be reached from it; whichever the symbol', async () => {
  // In the language with the longer words.
  for (const { id } of catalogue.regions)
    await visit(`${site.url}${address.region('uk', id)}`, async (page) => {
      const all = symbols(page);
      const wrong: string[] = [];
      for (let n = 0; n < (await all.count()); n++) {
        // From a place without anything: a card that is shown may lie over the next symbol.
        await page.mouse.move(400, 790);
        await all.nth(n).hover();
        const found = await page.evaluate(() => {
          const [symbol, plate, map] = [
            // A measure of two towns has two marked symbols.
            document.querySelector('svg[data-map] a[data-marked]:hover'),
            document.querySelector('[data-plate]'),
            document.querySelector('svg[data-map]'),
          ].map((element) => element?.getBoundingClientRect());
          if (!symbol || !plate || !map) return 'nothing is shown';
          const inside =
            plate.left >= map.left - 1 &&
            plate.right <= map.right + 1 &&
            plate.top >= map.top - 1 &&
            plate.bottom <= map.bottom + 1;
          const over = plate.top < symbol.bottom - 1 && plate.bottom > symbol.top + 1;
          const apart = Math.min(Math.abs(plate.bottom - symbol.top), Math.abs(plate.top - symbol.bottom));
          return [inside ? '' : 'outside the map', over ? 'over the symbol' : '', apart > 1 ? 'apart' : '']
            .filter((fault) => fault !== '')
            .join(', ');
        });
        if (found !== '') wrong.push(`${(await all.nth(n).getAttribute('aria-label')) ?? ''}: ${found}`);
      }
      expect(wrong).toEqual([]);
    });
}, 240_000);

test('the card beside is for the eye alone: it is named on the symbol, and no link in it is passed twice', async () => {
  await visit(kherson, async (page) => {
    await symbols(page).first().hover();
    expect(await plate(page).getAttribute('aria-hidden')).toBe('true');
    expect(await plate(page).locator('a, button, [id], [tabindex]').count()).toBe(0);
  });
});
