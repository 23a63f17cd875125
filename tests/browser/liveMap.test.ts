// Knows: that a reader can move the map by button, key, wheel and hand, with WebGL and without, and that links stay links. Does not know: how MapLibre draws.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import en from '../../data/locales/en.json';
import uk from '../../data/locales/uk.json';
import { LANGS } from '../../src/catalogue/types.ts';
import { address } from '../../src/state/address.ts';
import { complaints, inject as injectAxe } from './axe.ts';
import { PHONE, settle, visit } from './chromium.ts';
import { groundIs, middleOf, said, takeOver, worldOf } from './live.ts';

const site = inject('site');
const home = site.url + address.home('en');
const HANDS = [
  { ground: 'svg', graphics: 'none' },
  { ground: 'gl', graphics: 'software' },
] as const;

const open = async (page: Page, ground: 'svg' | 'gl'): Promise<void> => {
  if (ground === 'gl') await takeOver(page);
  else await groundIs(page, 'svg');
};
// One that can do nothing now says so, and may be pressed all the same.
const press = (page: Page, what: string): Promise<void> =>
  page.locator(`[data-zoom=${what}]`).click({ force: true });

describe.each(HANDS)('with the ground drawn by $ground', ({ ground, graphics }) => {
  test('buttons zoom within bounds and back, words and symbols keep their size and place', async () => {
    await visit(
      home,
      async (page) => {
        await open(page, ground);
        const first = await worldOf(page);
        expect(first.dots.length).toBeGreaterThan(10);
        await press(page, 'further');
        expect(await worldOf(page)).toEqual(first);
        await press(page, 'closer');
        const closer = await worldOf(page);
        expect(closer.width / first.width).toBeCloseTo(2, 2);
        expect(await said(page)).toBe(en['map.scale'].replace('{percent}', '200'));
        for (const [n, [x, y]] of closer.dots.entries()) {
          expect(Math.abs(x - (first.dots[n]?.[0] ?? NaN)) * closer.width).toBeLessThan(1);
          expect(Math.abs(y - (first.dots[n]?.[1] ?? NaN)) * closer.width).toBeLessThan(1);
        }
        for (const [n, size] of closer.sizes.entries()) expect(size).toBeCloseTo(first.sizes[n] ?? NaN, 1);
        for (let n = 0; n < 5; n++) await press(page, 'closer');
        // Zoom 9 shows 728 px in a degree, the frame of this screen 86.
        expect((await worldOf(page)).width / first.width).toBeCloseTo(728.18 / 86, 1);
        expect(await page.locator('[data-zoom=closer]').getAttribute('aria-disabled')).toBe('true');
        await press(page, 'whole');
        expect(await worldOf(page)).toEqual(first);
        expect(await said(page)).toBe(en['all.title']);
      },
      { graphics },
    );
  });

  test('plus, minus, arrows, Escape and nought move it when the focus is in it, and only then', async () => {
    await visit(
      home,
      async (page) => {
        const first = await worldOf(page);
        await page.keyboard.press('+');
        expect(await worldOf(page)).toEqual(first);
        await page.locator('a.region').first().focus();
        await groundIs(page, ground);
        // The link under MapLibre’s hands is the same, and still has the focus.
        expect(await page.evaluate(() => document.activeElement?.matches('a.region'))).toBe(true);
        await page.keyboard.press('+');
        const closer = await worldOf(page);
        expect(closer.width / first.width).toBeCloseTo(2, 2);
        await page.keyboard.press('ArrowRight');
        expect((await worldOf(page)).left).toBeLessThan(closer.left - 50);
        expect(await said(page)).toBe(en['map.movedEast']);
        await page.keyboard.press('-');
        expect(await worldOf(page)).toEqual(first);
        await page.keyboard.press('+');
        await page.keyboard.press('Escape');
        expect(await worldOf(page)).toEqual(first);
        await page.keyboard.press('+');
        await page.keyboard.press('0');
        expect(await worldOf(page)).toEqual(first);
      },
      { graphics },
    );
  });

  test('a link that takes the focus out of sight brings the whole back', async () => {
    await visit(
      home,
      async (page) => {
        await open(page, ground);
        const first = await worldOf(page);
        for (let n = 0; n < 4; n++) await press(page, 'closer');
        await page.locator('a.region[href*=luhansk]').focus();
        expect(await worldOf(page)).toEqual(first);
      },
      { graphics },
    );
  });

  test('it is called by its words in both languages, and nothing on it hinders anyone', async () => {
    for (const [lang, words] of [
      ['en', en],
      ['uk', uk],
    ] as const) {
      await visit(
        site.url + address.region(lang, 'donetsk'),
        async (page) => {
          await open(page, ground);
          await press(page, 'closer');
          const names = await page
            .locator('[data-zoom]')
            .evaluateAll((all) => all.map((one) => one.ariaLabel));
          expect(names).toEqual([words['map.closer'], words['map.further'], words['map.whole']]);
          await injectAxe(page);
          expect(await complaints(page)).toEqual([]);
        },
        { graphics, theme: lang === 'en' ? 'light' : 'dark' },
      );
    }
  });
});

// One camera moves both grounds: what decides where it goes is shown by the quicker.
describe('the one camera of both grounds', () => {
  test('another width of the page has its own frame', async () => {
    await visit(home, async (page) => {
      await open(page, 'svg');
      await press(page, 'closer');
      await page.setViewportSize({ width: 1000, height: 800 });
      await page.waitForFunction(
        () => document.querySelector('[data-zoom=further]')?.getAttribute('aria-disabled') === 'true',
      );
      const narrow = await worldOf(page);
      await press(page, 'closer');
      await press(page, 'whole');
      expect(await worldOf(page)).toEqual(narrow);
    });
  });

  test('for readers who like motion it ends in the same place', async () => {
    await visit(
      home,
      async (page) => {
        await open(page, 'svg');
        const first = await worldOf(page);
        await press(page, 'closer');
        await press(page, 'closer');
        await page.waitForFunction((width) => {
          const boxes = [...document.querySelectorAll('svg[data-map] .hit')].map((hit) =>
            hit.getBoundingClientRect(),
          );
          const now = Math.max(...boxes.map((b) => b.right)) - Math.min(...boxes.map((b) => b.left));
          return Math.abs(now / width - 4) < 0.001;
        }, first.width);
      },
      { motion: true },
    );
  });
});

describe('a hand on the map', () => {
  const reader = { graphics: 'software' } as const;
  const onRegion = async (page: Page): Promise<readonly [number, number]> =>
    page.locator('a.region[href*=kherson] .hit').evaluate((shape) => {
      const { left, top, right, bottom } = shape.getBoundingClientRect();
      for (let y = top; y < bottom; y += 4)
        for (let x = left; x < right; x += 4)
          if ([-9, 0, 9].every((d) => document.elementFromPoint(x + d, y + d) === shape))
            return [x, y] as const;
      throw new Error('no point of the region answers to a mouse');
    });

  test('drags it without following the link under it; a click follows the link', async () => {
    await visit(
      home,
      async (page) => {
        await takeOver(page);
        await press(page, 'closer');
        const before = await worldOf(page);
        const [x, y] = await onRegion(page);
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + 20, y - 10, { steps: 4 });
        await page.mouse.move(x + 60, y - 30, { steps: 4 });
        await page.mouse.up();
        expect(page.url()).toBe(home);
        const after = await worldOf(page);
        expect(after.left - before.left).toBeGreaterThan(30);
        expect(after.width).toBeCloseTo(before.width, 3);
        await press(page, 'whole');
        await page.mouse.click(...(await onRegion(page)));
        await page.waitForURL(site.url + address.region('en', 'kherson'));
      },
      reader,
    );
  });

  test('zooms it by the wheel beside the list, and scrolls the page where the map ends', async () => {
    await visit(
      home,
      async (page) => {
        await takeOver(page);
        const first = await worldOf(page);
        await page.mouse.wheel(0, 120);
        await page.waitForFunction(() => scrollY > 0);
        expect((await worldOf(page)).width).toBe(first.width);
        await page.evaluate(() => scrollTo(0, 0));
        await page.mouse.wheel(0, -240);
        await page.waitForFunction(
          () => document.querySelector('[data-zoom=further]')?.getAttribute('aria-disabled') === 'false',
        );
        expect(await page.evaluate(() => scrollY)).toBe(0);
      },
      reader,
    );
  });

  test.each(LANGS)(
    'zooms it with two fingers on a phone, scrolls the page with one, and is told so in %s',
    async (lang) => {
      await visit(
        site.url + address.home(lang),
        async (page) => {
          const [x, y] = await middleOf(page);
          await page.touchscreen.tap(x, 70);
          await groundIs(page, 'gl');
          const devtools = await page.context().newCDPSession(page);
          const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...ys: number[]): Promise<unknown> =>
            devtools.send('Input.dispatchTouchEvent', {
              type,
              touchPoints: ys.map((at, id) => ({ x, y: at, id })),
            });
          const steps = Array.from({ length: 8 }, (_, n) => 15 * (n + 1));
          const first = await worldOf(page);

          await touch('touchStart', y - 20, y + 20);
          for (const by of steps) await touch('touchMove', y - 20 - by, y + 20 + by);
          await touch('touchEnd');
          await page.waitForFunction(
            () => document.querySelector('[data-zoom=further]')?.getAttribute('aria-disabled') === 'false',
          );
          expect((await worldOf(page)).width).toBeGreaterThan(first.width * 1.5);
          // MapLibre takes the last movement of a hand with the next picture.
          await settle(page);
          await press(page, 'whole');

          // Last: a page goes on scrolling after the finger has left it.
          await touch('touchStart', y);
          for (const by of steps) await touch('touchMove', y - by);
          await touch('touchEnd');
          await page.waitForFunction(() => scrollY > 50);
          expect((await worldOf(page)).width).toBe(first.width);
          const words = { en, uk }[lang]['map.fingers'];
          expect(await page.locator('.maplibregl-mobile-message').textContent()).toBe(words);
        },
        { ...reader, screen: PHONE, touch: true },
      );
    },
  );
});
