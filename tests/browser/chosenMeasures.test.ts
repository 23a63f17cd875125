// Knows: that an address can point out measures in the list and on the map, and that a symbol on the map chooses its own. Does not know: what
// a card says.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { inRegion } from '../../src/state/select.ts';
import { complaints, complaintsOfColour, inject as injectAxe } from './axe.ts';
import { PHONE, visit } from './chromium.ts';
import { focused, tabTo } from './keyboard.ts';
import { catalogue } from './pages.ts';

const site = inject('site');
const LUHANSK = inRegion(catalogue.measures, 'luhansk');
const [WIDE, PLACED] = [
  LUHANSK.find(({ places }) => places.length === 0),
  LUHANSK.find(({ places }) => places.some(({ id }) => id === 'starobilsk')),
];
if (WIDE === undefined || PLACED === undefined) throw new Error('Luhansk has lost its measures');
const OTHER = catalogue.measures.find(({ regions }) => !regions.includes('luhansk'));

const luhansk = (lang: (typeof LANGS)[number], query = ''): string =>
  `${site.url}${address.region(lang, 'luhansk')}${query}`;
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
/** Which cards are open, and which symbols that can be seen have a ring, by the ids of their measures. */
const shown = (page: Page): Promise<{ cards: string[]; symbols: string[] }> =>
  page.evaluate(() => {
    const idOf = (link: Element | null): string => link?.getAttribute('href')?.split('/').at(-2) ?? '';
    const chosen = [...document.querySelectorAll('[data-chosen]')].filter(
      (element) => element.getClientRects().length > 0,
    );
    return {
      cards: chosen.filter((card) => card.matches('article')).map((card) => idOf(card.querySelector('h3 a'))),
      symbols: [...new Set(chosen.filter((symbol) => symbol.matches('svg a')).map(idOf))],
    };
  });

describe.each(LANGS)('in %s', (lang) => {
  const t = translator(lang);

  test('a link can point out several measures: their cards say more, their symbols have rings', async () => {
    await visit(luhansk(lang, `?measure=${PLACED.id},${WIDE.id}`), async (page) => {
      const { cards, symbols } = await shown(page);
      expect(cards.sort()).toEqual([PLACED.id, WIDE.id].sort());
      expect(symbols).toContain(PLACED.id);
      const card = page.locator(`#m-${PLACED.id}`);
      expect(await card.innerText()).toContain(PLACED.summary[lang]);
      expect(await card.locator('.whole').innerText()).toContain(
        t('card.whole', { n: PLACED.claims.length }),
      );
      // The first is in sight, below the bar.
      expect((await card.boundingBox())?.y).toBeGreaterThanOrEqual(56);
      expect((await card.boundingBox())?.y).toBeLessThan(200);
      await injectAxe(page);
      expect(await complaints(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await complaintsOfColour(page)).toEqual([]);
      // The other language says the same; other pages are not told.
      const [language, home] = await Promise.all(
        ['header [hreflang]', 'header .name'].map((link) => page.locator(link).getAttribute('href')),
      );
      expect(language).toContain(`?measure=${PLACED.id},${WIDE.id}`);
      expect(home).not.toContain('measure');
    });
  });

  test('by keyboard, a symbol on the map opens its card in the list, from there its page; Back undoes each', async () => {
    await visit(luhansk(lang), async (page) => {
      await tabTo(page, ({ href }) => href?.includes(`/${PLACED.id}/`) ?? false);
      await page.keyboard.press('Enter');
      expect(query(page)).toBe(`?measure=${PLACED.id}`);
      expect((await shown(page)).cards).toEqual([PLACED.id]);
      expect((await focused(page))?.words).toBe(PLACED.title[lang]);
      expect((await focused(page))?.hidden).toEqual([]);
      await Promise.all([
        page.waitForURL(site.url + address.measure(lang, PLACED.id)),
        page.keyboard.press('Enter'),
      ]);
      await page.goBack();
      await expect.poll(async () => (await shown(page)).cards).toEqual([PLACED.id]);
      await page.goBack();
      await expect.poll(() => query(page)).toBe('');
      expect(await shown(page)).toEqual({ cards: [], symbols: [] });
      await page.goForward();
      await expect.poll(async () => (await shown(page)).cards).toEqual([PLACED.id]);
    });
  });
});

test('Back from another region finds what was pointed out, and nothing is said to be missing', async () => {
  await visit(luhansk('en', `?measure=${PLACED.id}`), async (page) => {
    await page.locator('.back a').click();
    await page.waitForURL(site.url + address.home('en'));
    expect(await shown(page)).toEqual({ cards: [], symbols: [] });
    await page.goBack();
    await expect.poll(async () => (await shown(page)).cards).toEqual([PLACED.id]);
    expect(await page.locator('#notice').innerText()).toBe('');
  });
});

test('a symbol that is chosen already leads to its page', async () => {
  await visit(luhansk('en', `?measure=${PLACED.id}`), async (page) => {
    const symbol = page.locator(`svg[data-map] a[href*="/${PLACED.id}/"]`).filter({ visible: true });
    await Promise.all([page.waitForURL(site.url + address.measure('en', PLACED.id)), symbol.first().click()]);
  });
});

test('a finger on a symbol opens its card on a phone, below the head of the list', async () => {
  await visit(
    luhansk('en'),
    async (page) => {
      const symbol = page.locator('svg[data-map] a[href*="/measure/"]').filter({ visible: true }).first();
      const box = await symbol.boundingBox();
      await page.touchscreen.tap((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
      await expect.poll(async () => (await shown(page)).cards.length).toBe(1);
      const [head, card] = await Promise.all(
        ['[data-grip]', 'article[data-chosen]'].map((part) => page.locator(part).boundingBox()),
      );
      expect(card?.y).toBeGreaterThanOrEqual((head?.y ?? NaN) + (head?.height ?? NaN));
      expect(card?.y).toBeLessThan(PHONE.height / 2);
    },
    { screen: PHONE, touch: true },
  );
});

test('a measure that the page does not have is named in the one notice, and the others are shown', async () => {
  const asked = `?measure=${PLACED.id},${OTHER?.id ?? '?'}&colour=red`;
  await visit(luhansk('en', asked), async (page) => {
    const notice = page.locator('#notice');
    expect(await notice.innerText()).toContain(`colour=red, measure=${OTHER?.id ?? '?'}`.slice(0, 30));
    expect(await notice.locator('p').count()).toBe(1);
    expect((await shown(page)).cards).toEqual([PLACED.id]);
  });
});

test('a cell of the matrix, chosen by keyboard, opens its measures in the list of its region, in the reader’s theme', async () => {
  await visit(`${site.url}${address.matrix('en')}?theme=dark`, async (page) => {
    await tabTo(page, ({ words }) => words.startsWith('Fines and deportation, Luhansk region'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/region/luhansk/?theme=dark&measure=*');
    const fines = LUHANSK.filter(({ category }) => category === 'fines-and-deportation');
    await expect.poll(async () => (await shown(page)).cards.sort()).toEqual(fines.map(({ id }) => id).sort());
  });
});
