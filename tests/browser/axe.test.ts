// Knows: that axe finds nothing to complain of on any type of page, wide and on a phone, light and dark. Does not know: what axe
// cannot see; keyboard, touch, zoom and the map have tests of their own.
import { expect, inject as provided, test } from 'vitest';
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
