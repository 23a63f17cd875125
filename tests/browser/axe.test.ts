// Knows: that axe finds nothing to complain of on any type of page, wide and on a phone, light and dark. Does not know: what axe
// cannot see; keyboard, touch, zoom and the map have tests of their own.
import { expect, inject as provided, test } from 'vitest';
import type { Lang } from '../../src/catalogue/types.ts';
import { complaints, complaintsOfColour, inject } from './axe.ts';
import { DESKTOP, PHONE, settle, toolPage, visit } from './chromium.ts';
import { isMissing, PAGES, SHARED } from './pages.ts';

const site = provided('site');

test.each([...PAGES, ...SHARED])('axe has nothing against $type in $lang', async (of) => {
  await visit(
    site.url + of.path,
    async (page) => {
      await inject(page);
      const found: string[] = [];
      for (const [screen, size] of Object.entries({ wide: DESKTOP, phone: PHONE })) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme: 'light' });
        await settle(page);
        for (const complaint of await complaints(page)) found.push(`${screen}: ${complaint}`);
        await page.emulateMedia({ colorScheme: 'dark' });
        await settle(page);
        for (const complaint of await complaintsOfColour(page)) found.push(`${screen}, dark: ${complaint}`);
      }
      expect(found).toEqual([]);
    },
    { missing: isMissing(of) },
  );
});

test('axe with the menu of a phone open has nothing against home', async () => {
  for (const lang of ['en', 'uk'])
    await visit(
      `${site.url}${lang}/`,
      async (page) => {
        await page.locator('[popovertarget=menu]').click();
        await expect.poll(() => page.locator(':popover-open').count()).toBe(1);
        await inject(page);
        expect(await complaints(page)).toEqual([]);
      },
      { screen: PHONE },
    );
});

/** What a reader can make of a page: its address, and what is pressed on it. */
const STATES: readonly [
  state: string,
  of: { at: string; lang: Lang; screen: typeof DESKTOP; press?: string; key?: string; until: string },
][] = [
  ['a filtered list', { at: 'region/kherson/?kind=pressure', lang: 'en', screen: DESKTOP, until: '.pill' }],
  [
    'a filtered list on a phone',
    { at: 'region/kherson/?kind=pressure', lang: 'uk', screen: PHONE, until: '.pill' },
  ],
  ...(
    [
      ['en', DESKTOP],
      ['uk', PHONE],
    ] as const
  ).map(([lang, screen]): (typeof STATES)[number] => [
    `all filters at ${screen.width} px`,
    { at: '?target=teenagers', lang, screen, press: '[data-all-filters]', until: 'dialog[open]' },
  ]),
  ['the lens of sides', { at: 'region/luhansk/?lens=side', lang: 'uk', screen: DESKTOP, until: '.capsule' }],
  ['a search with hits', { at: '?q=melitopol', lang: 'en', screen: PHONE, until: '.panel mark' }],
  ['a search with none', { at: 'all/?q=zzzzzzzz', lang: 'uk', screen: DESKTOP, until: '.nothing' }],
  ['what is new', { at: 'region/luhansk/?since=2025-10-01', lang: 'en', screen: DESKTOP, until: '.pill' }],
  [
    'a sorted table',
    { at: 'measures/?sort=title&kind=threats', lang: 'uk', screen: DESKTOP, until: '.pill' },
  ],
  ['the list of keys', { at: '', lang: 'en', screen: DESKTOP, key: '?', until: '#keys:popover-open' }],
];

test.each(STATES)('axe has nothing against %s, light and dark', async (_, of) => {
  await visit(
    `${site.url}${of.lang}/${of.at}`,
    async (page) => {
      if (of.press !== undefined) await page.locator(of.press).click();
      if (of.key !== undefined) await page.keyboard.press(of.key);
      await page.locator(of.until).filter({ visible: true }).first().waitFor();
      await inject(page);
      expect(await complaints(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await settle(page);
      expect(await complaintsOfColour(page)).toEqual([]);
    },
    { screen: of.screen },
  );
});

test('a page without a language, a pale word and a picture without words would be complained of', async () => {
  const page = await toolPage();
  // The contrast is axe’s to find: the colours are named, not given as values.
  await page.setContent(
    '<!doctype html><title>Bad</title><main><h1>Bad</h1><p style="color: silver; background: white">pale</p><img src="data:,"></main>',
  );
  await inject(page);
  const found = (await complaints(page)).map((complaint) => complaint.replace(/ .*/s, ''));
  expect(found.sort()).toEqual(['color-contrast', 'html-has-lang', 'image-alt']);
  expect((await complaintsOfColour(page)).length).toBe(1);
  await page.close();
});
