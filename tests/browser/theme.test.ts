// Knows: that an address can choose a page’s colours, that links carry the choice on, and that an address not understood is said
// so once. Does not know: how the colours look.
import type { Page } from 'playwright-core';
import { describe, expect, inject as provided, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { COLOURS } from '../../src/design/theme.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { complaints, complaintsOfColour, inject } from './axe.ts';
import { PHONE, toolPage, visit } from './chromium.ts';
import { focused, tabTo } from './keyboard.ts';

const site = provided('site');

/** The colour of the page’s ground as the theme names it. */
const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--page'));

test('a page asked for in dark is dark before its script has come', async () => {
  const page = await toolPage();
  let asked = 0;
  // The script is never answered, so the page is seen as it is until then.
  await page.route('**/assets/main-*.js', () => void (asked += 1));
  await page.goto(`${site.url}en/?theme=dark`, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  expect(await ground(page)).toBe(COLOURS.page.dark);
  await expect.poll(() => asked).toBe(1);
  await page.close();
});

test('links to pages of the map carry the theme on, in the text, on the map and to the other language; others do not', async () => {
  await visit(`${site.url}en/region/luhansk/?theme=dark`, async (page) => {
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('a[href]:not([data-theme-choice])')].map((link) => ({
        href: link.getAttribute('href') ?? '',
        query: new URL(link.getAttribute('href') ?? '', location.href).search,
      })),
    );
    const own = links.filter(({ href }) => /^[.][.]?\//.test(href));
    const others = links.filter(({ href }) => /^(https?:|mailto:|#)/.test(href));
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter(({ query }) => new URLSearchParams(query).get('theme') !== 'dark')).toEqual([]);
    expect(others.filter(({ href }) => href.includes('theme'))).toEqual([]);
    await page.locator('svg[data-map] a[href*="measure"]').filter({ visible: true }).first().click();
    await page.waitForURL('**/region/luhansk/?theme=dark&measure=*');
    await page.locator('article[data-chosen] h3 a').click();
    await page.waitForURL('**/measure/**');
    expect(new URL(page.url()).search).toBe('?theme=dark');
    expect(await ground(page)).toBe(COLOURS.page.dark);
    await page.getByRole('link', { name: 'Українською' }).click();
    await page.waitForURL('**/uk/measure/**');
    expect(await ground(page)).toBe(COLOURS.page.dark);
  });
});

describe.each(LANGS)('in %s', (lang) => {
  const t = translator(lang);
  const home = site.url + address.home(lang);

  test('the foot of the page offers the themes by keyboard, and takes one on without another page or a step of history', async () => {
    await visit(home, async (page) => {
      const steps = await page.evaluate(() => history.length);
      let documents = 0;
      page.on('request', (request) => (documents += request.isNavigationRequest() ? 1 : 0));
      await tabTo(page, ({ words }) => words === t('theme.dark'));
      await page.keyboard.press('Enter');
      await expect.poll(() => ground(page)).toBe(COLOURS.page.dark);
      expect(new URL(page.url()).search).toBe('?theme=dark');
      expect((await focused(page))?.words).toBe(t('theme.dark'));
      const current = page.locator('[data-theme-choice][aria-current]');
      expect(await current.allTextContents()).toEqual([t('theme.dark')]);
      // Links that were written for the page as it was are written anew.
      expect(await page.locator('svg[data-map] a.region').first().getAttribute('href')).toContain(
        '?theme=dark',
      );
      await page.getByRole('link', { name: t('theme.auto') }).click();
      await expect.poll(() => ground(page)).toBe(COLOURS.page.light);
      expect(new URL(page.url()).search).toBe('');
      expect([documents, await page.evaluate(() => history.length)]).toEqual([0, steps]);
    });
  });

  test('an address that is not understood is said so once, in words that can be put away, and the page is whole', async () => {
    await visit(`${home}?theme=purple`, async (page) => {
      const notice = page.locator('#notice[role=status]');
      await expect.poll(() => notice.textContent()).toContain('theme=purple');
      expect(await notice.textContent()).toContain(t('notice.ignored'));
      expect(await ground(page)).toBe(COLOURS.page.light);
      await inject(page);
      expect(await complaints(page)).toEqual([]);
      await page.getByRole('button', { name: t('notice.close') }).click();
      expect(await notice.textContent()).toBe('');
      expect(await page.locator('svg[data-map] a.region').count()).toBe(4);
    });
  });
});

test('an address made to do harm is only ever words', async () => {
  const harm = [
    'theme=<img src=x onerror=alert(1)>',
    '%3Cscript%3Ealert(1)%3C/script%3E=1',
    '__proto__=1',
    'theme=%',
    `theme=${'long'.repeat(500)}`,
    'a=1&b=2&c=3&d=4&e=5',
    'theme=‮dark',
  ];
  for (const query of harm)
    await visit(
      `${site.url}en/?${query}`,
      async (page) => {
        const notice = page.locator('#notice[role=status]');
        await expect.poll(() => notice.textContent()).toContain('Left out of this address');
        expect(await notice.locator('img, script').count()).toBe(0);
        const box = await notice.boundingBox();
        expect(box?.width).toBeLessThanOrEqual(PHONE.width - 32);
        expect(box?.height).toBeLessThan(200);
        expect(await ground(page)).toBe(COLOURS.page.light);
      },
      { screen: PHONE },
    );
});

test('what others hang on an address is passed over in silence', async () => {
  await visit(`${site.url}en/?utm_source=news&fbclid=1&theme=dark`, async (page) => {
    // The script marks the theme, and then says what it did not understand.
    await page.locator('[data-theme-choice=dark][aria-current]').waitFor();
    expect(await page.locator('#notice[role=status]').textContent()).toBe('');
  });
});

test('without scripts there is no choice that does nothing, and no notice', async () => {
  await visit(
    `${site.url}en/?theme=purple`,
    async (page) => {
      expect(await page.locator('nav.themes').isVisible()).toBe(false);
      expect(await page.locator('#notice[role=status]').textContent()).toBe('');
    },
    { scripts: false },
  );
});

test.each(['dark', 'contrast'])(
  'axe has nothing against home and a region in %s, asked for by the address',
  async (theme) => {
    for (const path of [address.home('en'), address.region('uk', 'luhansk')])
      await visit(`${site.url}${path}?theme=${theme}`, async (page) => {
        await inject(page);
        expect([...(await complaints(page)), ...(await complaintsOfColour(page))]).toEqual([]);
      });
  },
);
