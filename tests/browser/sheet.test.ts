// Knows: that on a phone the list slides over the map by hand and by button, stops where it should, and hides nothing that has the focus.
// Does not know: what is on the map or in the list.
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { complaints, complaintsOfColour, inject as injectAxe } from './axe.ts';
import { PHONE, settle, visit } from './chromium.ts';
import { cardInSight } from './read.ts';

const site = inject('site');
const FINGER = { screen: PHONE, touch: true };
const KHERSON = address.region('en', 'kherson');
/** The sheet's upper edge on the screen at each of its stops, px: the bar is 48 high, the head that stays in sight 96. */
const WHOLE = PHONE.height - 96;
const HALF = 48 + 352;
const COVERED = 48;

const button = (page: Page) => page.locator('[data-grip] a');
/** A finger on the button where it is: Playwright's own tap scrolls first. */
async function press(page: Page): Promise<void> {
  const box = await button(page).boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
}
const listTop = (page: Page): Promise<number> =>
  page.locator('#list').evaluate((list) => Math.round(list.getBoundingClientRect().top));
/** Within a pixel: the sheet's upper edge lies over the map's last row. */
const stopsAt = async (page: Page, top: number): Promise<void> => {
  await expect.poll(async () => Math.abs((await listTop(page)) - top)).toBeLessThanOrEqual(1);
};

/** A finger on the list's head goes `by` px down (negative: up) in steps, rests, and is lifted. */
async function drag(page: Page, by: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const box = await page.locator('[data-grip]').boundingBox();
  const [x, y] = [40, (box?.y ?? 0) + 40];
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number): Promise<void> => {
    const touchPoints = at === undefined ? [] : [{ x, y: at }];
    await devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  await touch('touchStart', y);
  for (let step = 1; step <= 8; step += 1) await touch('touchMove', y + (by * step) / 8);
  await touch('touchMove', y + by);
  await touch('touchEnd');
  await devtools.detach();
}

describe.each(LANGS)('in %s', (lang) => {
  const t = translator(lang);
  const path = address.region(lang, 'kherson');

  test('the button shows the whole map of a region, and the list as it was', async () => {
    await visit(
      site.url + path,
      async (page) => {
        await stopsAt(page, HALF);
        const first = PNG.sync.read(await page.screenshot());
        await expect.poll(() => button(page).innerText()).toBe(t('sheet.showMap'));
        await press(page);
        await stopsAt(page, WHOLE);
        await expect.poll(() => button(page).innerText()).toBe(t('sheet.showList'));
        await injectAxe(page);
        expect(await complaints(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await complaintsOfColour(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
        await press(page);
        await stopsAt(page, HALF);
        await expect.poll(() => button(page).innerText()).toBe(t('sheet.showMap'));
        const differing = async (): Promise<number> => {
          const again = PNG.sync.read(await page.screenshot());
          return pixelmatch(first.data, again.data, undefined, first.width, first.height, { threshold: 0.1 });
        };
        // The map lies on other rows of points: a few on its edges may be a shade apart. The finger's trace on the button fades.
        await expect.poll(differing).toBeLessThan(20);
      },
      FINGER,
    );
  });
});

test('a finger drags the list by its head from stop to stop', async () => {
  await visit(
    site.url + KHERSON,
    async (page) => {
      await drag(page, 250);
      await stopsAt(page, WHOLE);
      await drag(page, -300);
      await stopsAt(page, HALF);
      await drag(page, -250);
      await stopsAt(page, COVERED);
      await drag(page, 300);
      await stopsAt(page, HALF);
      // A finger that only touches moves nothing.
      await drag(page, 3);
      await stopsAt(page, HALF);
    },
    FINGER,
  );
});

test('home’s list slides over the map too, and the map asks for it back from anywhere', async () => {
  await visit(
    site.url + address.home('en'),
    async (page) => {
      await stopsAt(page, WHOLE);
      await press(page);
      await stopsAt(page, HALF);
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight / 2);
      });
      await expect.poll(() => button(page).innerText()).toBe('Show map');
      const deep = await listTop(page);
      await press(page);
      await stopsAt(page, WHOLE);
      // The reader goes on where the map was asked for.
      await press(page);
      await stopsAt(page, deep);
    },
    FINGER,
  );
});

test('a link on the map that gets the focus comes out from behind the list', async () => {
  await visit(
    site.url + KHERSON,
    async (page) => {
      await press(page);
      await stopsAt(page, WHOLE);
      for (const link of await page.locator('svg[data-map] a:visible').all()) {
        await page.evaluate(() => {
          scrollTo(0, 1500);
        });
        await link.focus();
        const bottom = await link.evaluate((element) => element.getBoundingClientRect().bottom);
        expect(await listTop(page)).toBeGreaterThan(bottom - 1);
      }
    },
    FINGER,
  );
});

test('on a low phone the head of home’s list is in sight, and the legend follows the list', async () => {
  await visit(
    site.url + address.home('en'),
    async (page) => {
      await stopsAt(page, 664 - 96);
      const [legend, list] = await Promise.all(
        ['.legend section', '#list'].map((part) => page.locator(part).boundingBox()),
      );
      expect(legend?.y).toBeGreaterThanOrEqual((list?.y ?? NaN) + (list?.height ?? NaN));
    },
    { ...FINGER, screen: { width: 390, height: 664 } },
  );
});

test('on a tablet, where map and list follow each other, the button leads to the one that is out of sight', async () => {
  for (const [path, to] of [
    [address.home('en'), 'Show list'],
    [KHERSON, 'Show map'],
  ] as const)
    await visit(
      site.url + path,
      async (page) => {
        await page.mouse.wheel(0, 10);
        await expect.poll(() => button(page).innerText()).toBe(to);
      },
      { screen: { width: 768, height: 1024 } },
    );
});

test('Back finds a phone’s list where it was left, with the whole map before it or not', async () => {
  await visit(
    site.url + KHERSON,
    async (page) => {
      await press(page);
      await stopsAt(page, WHOLE);
      await page.evaluate(() => {
        scrollTo(0, 1500);
      });
      await settle(page);
      const left = await cardInSight(page);
      await page
        .locator('#list a[href*="region/"], .back a')
        .first()
        .evaluate((link) => {
          link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        });
      await page.waitForURL(site.url + address.home('en'));
      await stopsAt(page, WHOLE);
      await page.goBack();
      await page.waitForURL(site.url + KHERSON);
      await expect.poll(() => cardInSight(page)).toEqual(left);
    },
    FINGER,
  );
});

test('without scripts a phone’s map and list follow each other, and the buttons lead there', async () => {
  await visit(
    site.url + KHERSON,
    async (page) => {
      await stopsAt(page, HALF);
      await page.mouse.wheel(0, 600);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(600);
      const map = await page.locator('#map').boundingBox();
      expect(map?.y).toBe(48 - 14 - 600);
      await button(page).click();
      await expect.poll(async () => (await page.locator('#map').boundingBox())?.y).toBeLessThan(100);
    },
    { screen: PHONE, scripts: false },
  );
});
