// Knows: that a reader can save the map as it stands, in both forms, and that each is whole by itself. Does not know: how it is drawn.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Lang } from '../../src/catalogue/types.ts';
import { COLOURS } from '../../src/design/theme.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { faultsOf, PHONE, settle, toolPage, visit } from './chromium.ts';
import type { Reader } from './chromium.ts';
import { takeOver } from './live.ts';
import { catalogue } from './pages.ts';
import { colourOf } from './pixels.ts';

const site = inject('site');

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

async function save(page: Page, format: 'png' | 'svg'): Promise<Saved> {
  const button = page.locator(`[data-format=${format}]`);
  if (!(await button.isVisible())) await page.locator('[popovertarget=picture]').first().click();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
const svgOf = async (page: Page): Promise<string> => (await save(page, 'svg')).bytes.toString('utf8');

/** A list that its address narrows is there a moment after its page; what moves then is another test's. */
async function look(url: string, work: (page: Page) => Promise<void>, reader: Reader = {}): Promise<void> {
  const faults = await faultsOf(url, work, reader);
  expect(faults.filter((fault) => !fault.startsWith('layout shift'))).toEqual([]);
}

/** What a program finds in the file that reads it as XML: the words, line by line, the drawn symbols of each tray, and all references. */
const readSvg = async (svg: string) =>
  (await toolPage()).evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...file.querySelectorAll('*')];
    return {
      isXml: file.querySelector('parsererror') === null && file.documentElement.localName === 'svg',
      title: file.querySelector('title')?.textContent,
      desc: file.querySelector('desc')?.textContent ?? '',
      text: [...file.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      trays: Object.fromEntries(
        [...file.querySelectorAll('[data-tray]')].map((tray) => [
          tray.getAttribute('data-tray') ?? '',
          tray.querySelectorAll('g[transform*=scale]').length,
        ]),
      ),
      names: [...new Set(all.map(({ localName }) => localName))],
      references: all.flatMap((element) =>
        [...element.attributes].filter(({ name }) => /href|src/.test(name)).map(({ value }) => value),
      ),
    };
  }, svg);

/** How many symbols each tray of the page's own map has, in the frame that pictures show. */
const traysOfPage = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('svg[data-map] .frame')]
        .filter(({ classList }) => [...classList].some((name) => name.endsWith('-1280')))
        .flatMap((frame) => [...frame.querySelectorAll('[data-tray]')])
        .filter((tray) => tray.closest('[data-empty]') === null)
        .map((tray) => [tray.getAttribute('data-tray') ?? '', tray.querySelectorAll('use').length]),
    ),
  );

/** Words, without the spaces at which they were broken into lines. */
const letters = (text: string): string => text.replace(/\s+/g, '');

/** How many of the picture's points within a part of its height have exactly this colour. */
function count(png: PNG, hex: string, from = 0, to = 1): number {
  const [red, green, blue] = colourOf(hex);
  let found = 0;
  const end = Math.floor(png.height * to) * png.width * 4;
  for (let at = Math.floor(png.height * from) * png.width * 4; at < end; at += 4)
    if (png.data[at] === red && png.data[at + 1] === green && png.data[at + 2] === blue) found += 1;
  return found;
}

const FILTERED = '?kind=threats,registers&from=2023';
const builtIn = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      (
        JSON.parse(document.querySelector<HTMLElement>('[data-picture]')?.dataset['picture'] ?? '') as {
          built: string;
        }
      ).built,
  );
const attributionIn = (lang: Lang): Promise<string> =>
  readFile('data/geo/provenance.json', 'utf8').then(
    (text) => (JSON.parse(text) as { attribution: Record<Lang, string> }).attribution[lang],
  );

describe.each(LANGS.flatMap((lang) => (['light', 'dark'] as const).map((theme) => ({ lang, theme }))))(
  'in $lang, $theme,',
  ({ lang, theme }) => {
    const t = translator(lang);
    const region = address.region(lang, 'kherson');

    test.each([
      ['home', address.home(lang), t('home.title')],
      ['a filtered region', region + FILTERED, t('map.kherson')],
      [
        'all four, by who says so',
        `${address.all(lang)}?lens=side&standing=claimed-by-acting-side`,
        t('all.title'),
      ],
    ])('the SVG of %s is whole by itself and says what the page shows', async (_, path, title) => {
      await look(
        site.url + path,
        async (page) => {
          const svg = await svgOf(page);
          expect(svg).not.toMatch(/var\(|url\(["']?http|<script|<image|@import/);
          const read = await readSvg(svg);
          expect(read.isXml).toBe(true);
          expect(read.references).toEqual([]);
          expect(read.title).toContain(title);
          expect(letters(read.text)).toContain(letters(await attributionIn(lang)));
          expect(letters(read.text)).toContain(letters(t('picture.notProof')));
          expect(letters(read.text)).toContain(letters(page.url()));
          expect(read.desc).toContain(t('picture.notProof'));
          if (path.includes('?'))
            expect(letters(read.text)).toContain(
              letters((await page.locator('.sheet .count').textContent()) ?? ''),
            );
        },
        { theme },
      );
    });

    test('the PNG is large, holds land, sea and words, and none of the other theme', async () => {
      await look(
        site.url + region + FILTERED,
        async (page) => {
          const { name, bytes } = await save(page, 'png');
          expect(name).toBe(`occupation-map-kherson-${await builtIn(page)}.png`);
          const png = PNG.sync.read(bytes);
          expect(png.width).toBeGreaterThanOrEqual(1600);
          const all = png.width * png.height;
          for (const role of ['land', 'sea', 'focusland'] as const)
            expect(count(png, COLOURS[role][theme]) / all, role).toBeGreaterThan(0.02);
          expect(count(png, COLOURS.land[theme === 'light' ? 'dark' : 'light']) / all).toBeLessThan(0.001);
          // The title, in letters of its own font: they are not there before the font has come.
          expect(count(png, COLOURS.ink[theme], 0.05, 0.1)).toBeGreaterThan(1500);
          expect(count(png, COLOURS.ink2[theme], 0.87, 1)).toBeGreaterThan(1500);
          expect(count(png, COLOURS['kind-threats'][theme])).toBeGreaterThan(500);
          expect(count(png, COLOURS['kind-pressure'][theme])).toBe(0);
          await expect
            .poll(() => page.locator('#voice').textContent())
            .toBe(t('picture.saved', { file: name }));
        },
        { theme },
      );
    });
  },
);

test('the trays of the picture hold what those of the filtered map hold', async () => {
  for (const path of [address.home('en'), address.region('en', 'kherson'), address.region('en', 'donetsk')])
    await look(site.url + path, async (page) => {
      const whole = await traysOfPage(page);
      expect((await readSvg(await svgOf(page))).trays).toEqual(whole);
      await page.goto(`${site.url}${path}?kind=threats`);
      await expect.poll(() => page.locator('.sheet .count').textContent()).toMatch(/ of /);
      const few = await traysOfPage(page);
      const total = (trays: Record<string, number>): number =>
        Object.values(trays).reduce((a, b) => a + b, 0);
      expect(total(few)).toBeLessThan(total(whole));
      const { trays } = await readSvg(await svgOf(page));
      for (const [tray, symbols] of Object.entries(few)) expect(trays[tray] ?? 0, tray).toBe(symbols);
    });
});

test('a picture that is asked for in the moment in which the count changes shows what is counted', async () => {
  await visit(site.url + address.region('en', 'kherson'), async (page) => {
    await page.locator('[popovertarget=picture]').first().click();
    const threats = page
      .locator('[data-legend] [data-toggle=kind][data-values=threats], [data-legend] a[href*="kind=threats"]')
      .first();
    await threats.focus();
    await page.evaluate(() => {
      // A machine that is slow to paint: trays are drawn when what a hand has chosen is on the screen.
      const paint = requestAnimationFrame;
      window.requestAnimationFrame = (then) => window.setTimeout(() => paint(then), 500);
      const count = document.querySelector('.sheet .count');
      if (count === null) throw new Error('got no count, expected one above the list');
      new MutationObserver((_, observer) => {
        observer.disconnect();
        document.querySelector<HTMLElement>('[data-format=svg]')?.click();
      }).observe(count, { childList: true, characterData: true, subtree: true });
    });
    const [download] = await Promise.all([page.waitForEvent('download'), threats.dispatchEvent('click')]);
    const { trays } = await readSvg((await readFile(await download.path())).toString('utf8'));
    await expect.poll(() => page.locator('svg[data-drawing]').count()).toBe(0);
    for (const [tray, symbols] of Object.entries(await traysOfPage(page)))
      expect(trays[tray] ?? 0, tray).toBe(symbols);
  });
});

test('a measure that is pointed out stands on the picture with who says so, and has its ring on the map', async () => {
  const path = address.region('en', 'donetsk');
  await visit(site.url + path, async (page) => {
    const plain = await svgOf(page);
    const link = page.locator('svg[data-map] .in-donetsk-1280 a[href*="measure/"]').first();
    const id = ((await link.getAttribute('href')) ?? '').split('/').at(-2) ?? '';
    const measure = catalogue.measures.find((each) => each.id === id);
    await page.goto(`${site.url}${path}?measure=${id}`);
    const svg = await svgOf(page);
    const { text } = await readSvg(svg);
    expect(letters(text)).toContain(letters(measure?.title.en ?? '?'));
    expect(letters(text)).toContain(letters(measure?.attribution.en ?? '?'));
    const rings = (of: string): number => of.split('stroke-width="3"').length;
    expect(rings(svg)).toBeGreaterThan(rings(plain) + 1);
  });
});

test('whichever draws the ground, the picture is the same; and it follows a reader who has moved the map', async () => {
  await visit(
    site.url + address.home('en'),
    async (page) => {
      const first = await svgOf(page);
      await page.keyboard.press('Escape');
      await takeOver(page);
      expect(await svgOf(page)).toBe(first);
      await page.keyboard.press('Escape');
      await page.locator('[data-zoom=closer]').click();
      const scale = (svg: string): number =>
        Number(/translate\(0 [\d.]+\)"><svg.*?scale\(([\d.]+)\)/.exec(svg)?.[1]);
      await expect.poll(async () => scale(await svgOf(page)) / scale(first)).toBeCloseTo(2, 2);
    },
    { graphics: 'software' },
  );
});

test('the picture is the same from a phone as from a desk', async () => {
  const svgs: string[] = [];
  for (const reader of [{}, { screen: PHONE, touch: true }])
    await visit(
      site.url + address.region('uk', 'luhansk'),
      async (page) => {
        svgs.push(await svgOf(page));
      },
      reader,
    );
  expect(svgs[1]).toBe(svgs[0]);
});

test('a page that has taken the place of another saves its own picture, and one file for one press', async () => {
  await visit(site.url + address.home('en'), async (page) => {
    await save(page, 'svg');
    for (const id of ['luhansk', 'donetsk'] as const) {
      await page.keyboard.press('Escape');
      await page
        .locator(`.panel a[href*="region/${id}/"], svg[data-map] a.region[href*="${id}/"]`)
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname.endsWith(`/${id}/`));
      await page.waitForFunction(() => document.activeElement?.matches('main h1'));
      await settle(page);
      const names: string[] = [];
      const note = (download: { suggestedFilename(): string }): void =>
        void names.push(download.suggestedFilename());
      page.on('download', note);
      const { name } = await save(page, 'svg');
      await settle(page);
      page.off('download', note);
      expect(names).toEqual([name]);
      expect(name).toContain(`-${id}-`);
    }
  });
});

test('the keyboard saves a picture, and Escape leads back to where it was asked for', async () => {
  await visit(site.url + address.home('en'), async (page) => {
    await page.locator('[popovertarget=picture]').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    await expect
      .poll(() => page.locator('[data-became]').textContent())
      .toContain(download.suggestedFilename());
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe('picture');
    expect(await page.locator('#picture').isVisible()).toBe(false);
  });
});

test('what it needs is asked for when it is wanted, not before', async () => {
  await visit(site.url + address.home('en'), async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await settle(page);
    const chunks = (): string[] => asked.filter((path) => /\/picture-[^/]+\.js$/.test(path));
    expect(chunks()).toEqual([]);
    await save(page, 'svg');
    expect(chunks()).toHaveLength(1);
  });
});

test('where the picture cannot be made, the page says so, and makes it when it is asked again', async () => {
  await faultsOf(site.url + address.home('uk'), async (page) => {
    const t = translator('uk');
    await page.route('**/index-*.json', (route) => route.abort());
    await page.locator('[popovertarget=picture]').first().click();
    await page.locator('[data-format=png]').click();
    await expect.poll(() => page.locator('[data-became]').textContent()).toBe(t('picture.failed'));
    await page.unroute('**/index-*.json');
    expect((await save(page, 'png')).name).toMatch(/\.png$/);
  });
});

test('without scripts nothing is offered that would not come', async () => {
  await visit(
    site.url + address.home('en'),
    async (page) => {
      expect(await page.locator('[popovertarget=picture]').first().isVisible()).toBe(false);
    },
    { scripts: false },
  );
});
