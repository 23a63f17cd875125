// Knows: that any page can be shown to a class from its bar, and that its own page follows. Does not know: how a slide looks (slides.test.ts), or how a lesson is led (present.test.ts).
import { expect, inject as provided, test } from 'vitest';
import { LANGS, REGION_IDS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { PHONE, visit } from './chromium.ts';
import { catalogue } from './pages.ts';

const site = provided('site');
const MEASURE = 'melitopol-fines-deportation-2023';
const [LESSON] = catalogue.lessons;
if (LESSON === undefined) throw new Error('got no lesson, expected one');

test.each(LANGS)(
  'in %s a region, a measure, a comparison and all of it are each shown as one step, and Escape leads to their page',
  async (lang) => {
    const t = translator(lang);
    for (const path of [
      address.region(lang, 'luhansk'),
      address.measure(lang, MEASURE),
      address.compare(lang, 'kherson', 'luhansk'),
      address.home(lang),
    ])
      await visit(site.url + path, async (page) => {
        await page
          .locator('header')
          .getByRole('link', { name: t('nav.present'), exact: true })
          .click();
        await page.locator('.step[data-now] h2').waitFor();
        expect(await page.locator('.step').count()).toBe(1);
        await page.keyboard.press('Escape');
        await expect.poll(() => page.url()).toBe(site.url + path);
      });
  },
);

test('a region that has taken the place of another is the one that is shown, in the colours of the page', async () => {
  await visit(`${site.url}${address.region('en', 'kherson')}?theme=dark`, async (page) => {
    await page.keyboard.press(String(REGION_IDS.indexOf('luhansk') + 1));
    await page.locator('h1', { hasText: 'Luhansk' }).waitFor();
    await page.locator('header').getByRole('link', { name: 'Present', exact: true }).click();
    await page.locator('.step[data-now] h2', { hasText: 'Luhansk' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).toBe(`${site.url}${address.region('en', 'luhansk')}?theme=dark`);
  });
});

test('on a phone it is in the menu; a lesson’s page leads to the lesson, to its first step', async () => {
  await visit(
    site.url + address.lesson('en', LESSON.id),
    async (page) => {
      await page.locator('[popovertarget=menu]').click();
      await page.locator('#menu').getByRole('link', { name: 'Present', exact: true }).click();
      await page.locator('.step[data-now] h2', { hasText: LESSON.steps[0]?.headline.en ?? '' }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.url()).toBe(site.url + address.lesson('en', LESSON.id));
    },
    { screen: PHONE },
  );
});

test('without scripts only lessons are offered, which are whole without them', async () => {
  const offered = async (path: string): Promise<number> => {
    let links = 0;
    await visit(
      site.url + path,
      async (page) => {
        links = await page
          .locator('header')
          .getByRole('link', { name: 'Present', exact: true })
          .filter({ visible: true })
          .count();
      },
      { scripts: false },
    );
    return links;
  };
  expect(await offered(address.region('en', 'kherson'))).toBe(0);
  expect(await offered(address.lesson('en', LESSON.id))).toBe(1);
});
