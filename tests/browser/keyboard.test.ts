// Knows: that the keyboard alone is enough, and shows where it is. Does not know: the pointer.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { DESKTOP, PHONE, toolPage, visit } from './chromium.ts';
import { focused, tabTo } from './keyboard.ts';
import { catalogue, PAGES } from './pages.ts';

const site = inject('site');
const TEENAGERS = 'luhansk-teenagers-by-1-october-2023';

/** Enter on a link, and the page it leads to. */
async function follow(page: Page, path: string): Promise<void> {
  await Promise.all([page.waitForURL(site.url + path), page.keyboard.press('Enter')]);
}

describe.each(LANGS)('by keyboard alone, in %s,', (lang) => {
  const t = translator(lang);

  test('a reader goes from home to Luhansk, to the teenagers’ measure, to its speaker and its source', async () => {
    await visit(site.url + address.home(lang), async (page) => {
      const region = catalogue.regions.find(({ id }) => id === 'luhansk');
      await tabTo(page, ({ words }) => words.startsWith(region?.name[lang] ?? '?'));
      await follow(page, address.region(lang, 'luhansk'));
      await tabTo(page, ({ href }) => href?.endsWith(`${TEENAGERS}/`) ?? false);
      await follow(page, address.measure(lang, TEENAGERS));
      const measure = catalogue.measures.find(({ id }) => id === TEENAGERS);
      const claim = measure?.claims.find(({ sources }) => sources.some(({ url }) => url !== null));
      const source = claim?.sources.find(({ url }) => url !== null);
      expect(await page.locator('main').innerText()).toContain(claim?.speaker.name[lang]);
      await tabTo(page, ({ href }) => href === source?.url);
    });
  });

  test.each(PAGES.filter((page) => page.lang === lang))(
    'the first Tab on $type offers to skip, and skipping works',
    async ({ path }) => {
      await visit(site.url + path, async (page) => {
        await page.keyboard.press('Tab');
        const skip = await focused(page);
        expect([t('nav.skipToList'), t('nav.skipToContent')]).toContain(skip?.words);
        expect(skip?.hidden).toEqual([]);
        await page.keyboard.press('Enter');
        const target = page.locator(skip?.href ?? '?');
        await expect
          .poll(() => target.evaluate((element) => element.getBoundingClientRect().top))
          .toBeLessThan(200);
        // The next Tab goes on from there: into what was skipped to, or past it where it holds no link.
        await page.keyboard.press('Tab');
        const after = await target.evaluate((element) => {
          const place = element.compareDocumentPosition(document.activeElement ?? document.body);
          return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        });
        expect(after).toBe(true);
        expect((await focused(page))?.hidden).toEqual([]);
      });
    },
  );

  test('every stop on a phone’s region page can be seen', async () => {
    await visit(
      site.url + address.region(lang, 'kherson'),
      (page) => tabTo(page, ({ href }) => href?.endsWith(address.privacy(lang).slice(3)) ?? false),
      { screen: PHONE },
    );
  });

  test.each([DESKTOP, PHONE])(
    'every stop in the dialog of filters can be seen at $width px',
    async (screen) => {
      await visit(
        `${site.url}${address.region(lang, 'kherson')}?kind=threats,pressure`,
        async (page) => {
          await page.locator('[data-all-filters]').focus();
          await page.keyboard.press('Enter');
          const show = page.locator('dialog[open] footer button');
          await show.waitFor();
          const words = (await show.textContent()) ?? '?';
          await tabTo(page, (focus) => focus.words === words);
          await page.keyboard.press('Enter');
          await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
          // Where the reader came from.
          expect((await focused(page))?.words).toBe(t('find.filters'));
          expect((await focused(page))?.hidden).toEqual([]);
        },
        { screen },
      );
    },
  );

  test('on a phone the menu opens, leads on, and closes with Esc', async () => {
    await visit(
      site.url + address.home(lang),
      async (page) => {
        const open = page.locator(':popover-open');
        await tabTo(page, ({ words }) => words === t('nav.menu'));
        await page.keyboard.press('Enter');
        await expect.poll(() => open.count()).toBe(1);
        await page.keyboard.press('Escape');
        await expect.poll(() => open.count()).toBe(0);
        expect((await focused(page))?.words).toBe(t('nav.menu'));
        await page.keyboard.press('Enter');
        await tabTo(page, ({ words }) => words === t('nav.method'), 7);
        await follow(page, address.method(lang));
      },
      { screen: PHONE },
    );
  });
});

test('a stop that lies under something, off the screen, or shows no mark would be seen', async () => {
  const page = await toolPage();
  await page.setContent(
    `<style>a { outline: none } a:focus-visible { outline: 3px solid } #plain:focus-visible { outline: none }</style>
    <div style="position: fixed; inset: 0 0 auto; height: 50px; background: white; z-index: 1">bar</div>
    <p style="margin: 0; height: 60px"><a href="#1">under the bar</a></p>
    <p><a href="#2" id="plain">without a mark</a></p>
    <p><a href="#3" style="position: absolute; left: -900px">off the screen</a></p>
    <p><a href="#4">as it should be</a></p>`,
  );
  const found: [string, readonly string[]][] = [];
  for (let stop = 0; stop < 4; stop++) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    if (focus !== null) found.push([focus.words, focus.hidden]);
  }
  expect(found).toEqual([
    ['under the bar', ['lies under something else']],
    ['without a mark', ['looks as it does without the focus']],
    ['off the screen', ['lies outside the screen']],
    ['as it should be', []],
  ]);
  await page.close();
});
