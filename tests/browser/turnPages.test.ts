// Knows: that choosing a region, on the map or in words, shows its page at once and whole, and that Back undoes it. Does not know: what is
// on the pages.
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, inject, test } from 'vitest';
import { LANGS, REGION_IDS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { inRegion } from '../../src/state/select.ts';
import { complaints, inject as injectAxe } from './axe.ts';
import { PHONE, settle, visit } from './chromium.ts';
import { groundIs, takeOver } from './live.ts';
import { catalogue } from './pages.ts';
import { cardInSight, contentOf } from './read.ts';

const site = inject('site');
const pathOf = (page: Page): string => new URL(page.url()).pathname.slice(1);
/** The link of a region on any page's map. */
const onMap = (path: string): string => `svg[data-map] a.region[href*="${path.split('/').at(-2) ?? ''}/"]`;

/** Marks the document that is open now: a new one does not have the mark. */
const mark = (page: Page) => page.evaluate(() => Object.assign(globalThis, { marked: true }));
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'marked' in globalThis);

/** Waits until the page of `path` stands there. */
async function arrived(page: Page, path: string): Promise<void> {
  await page.waitForURL((url) => url.pathname.slice(1) === path);
  await page.waitForFunction(() => document.activeElement?.matches('main h1'));
  await settle(page);
}

/**
 * How many points of two pictures differ. Not those of an edge that is drawn softly: how an edge falls on the points is the
 * browser's affair, and differs from one drawing of the same map to the next.
 */
function differing(one: Buffer | undefined, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one ?? other), PNG.sync.read(other)];
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}

/** All that a page says of itself and where each of its links leads. */
async function wholeOf(page: Page) {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('a[href]')].map(
      (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
    ),
  );
  const { text } = await contentOf(page);
  const head = await page.evaluate(() =>
    [...document.querySelectorAll('title, meta[name=description], link[rel=icon]')].map((part) =>
      part instanceof HTMLLinkElement ? part.href : (part.getAttribute('content') ?? part.textContent),
    ),
  );
  return { links, text: text.replace(/\s+/g, ' '), head: head.sort() };
}

describe.each(LANGS)('in %s', (lang) => {
  const t = translator(lang);

  test.each(REGION_IDS)(
    'choosing %s on the map shows the same as its page, without a new document',
    async (id) => {
      const path = address.region(lang, id);
      const picture = (page: Page): Promise<Buffer> => page.screenshot();
      let turned: { whole: unknown; picture: Buffer } | undefined;
      await visit(site.url + address.home(lang), async (page) => {
        await mark(page);
        await page.locator(onMap(path)).focus();
        await page.keyboard.press('Enter');
        await arrived(page, path);
        expect(await isMarked(page)).toBe(true);
        const name = catalogue.regions.find((region) => region.id === id)?.name[lang] ?? '';
        const count = t('region.count', { n: inRegion(catalogue.measures, id).length });
        await expect.poll(() => page.locator('#voice').textContent()).toBe(`${name}, ${count}`);
        await page.evaluate(() => {
          (document.activeElement as HTMLElement).blur();
        });
        await settle(page);
        await page.locator('#voice').evaluate((voice) => voice.replaceChildren());
        turned = { whole: await wholeOf(page), picture: await picture(page) };
      });
      await visit(site.url + path, async (page) => {
        expect(turned?.whole).toEqual(await wholeOf(page));
        expect(differing(turned?.picture, await picture(page)), 'points of the pictures').toBeLessThan(20);
      });
    },
  );
});

test('Back undoes a choice and finds the list where it was left, Forward makes it again', async () => {
  const [kherson, zaporizhzhia] = [address.region('en', 'kherson'), address.region('en', 'zaporizhzhia')];
  await visit(site.url + kherson, async (page) => {
    await mark(page);
    await page.locator(onMap(zaporizhzhia)).focus();
    await page.evaluate(() => {
      scrollTo(0, 900);
    });
    await settle(page);
    const card = await cardInSight(page);
    await page.keyboard.press('Enter');
    await arrived(page, zaporizhzhia);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const there = await wholeOf(page);
    await page.evaluate(() => {
      scrollTo(0, 700);
    });
    await settle(page);
    const cardThere = await cardInSight(page);

    await page.goBack();
    await arrived(page, kherson);
    expect(await cardInSight(page)).toEqual(card);
    await page.goForward();
    await arrived(page, zaporizhzhia);
    expect(await cardInSight(page)).toEqual(cardThere);
    expect(await wholeOf(page)).toEqual(there);
    expect(await isMarked(page)).toBe(true);
  });
});

test('a theme goes along, and the choice of it goes on working', async () => {
  const path = address.region('en', 'donetsk');
  await visit(`${site.url}${address.home('en')}?theme=dark`, async (page) => {
    await page.locator(onMap(path)).focus();
    await page.keyboard.press('Enter');
    await arrived(page, path);
    expect(new URL(page.url()).search).toBe('?theme=dark');
    expect(await page.locator('[data-theme-choice=dark]').getAttribute('aria-current')).toBe('true');
    await page.locator('[data-theme-choice=light]').click();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    expect(await page.locator('main h1').textContent()).toContain('Donetsk');
  });
});

test('a choice is outlined while its page is on its way, and only the last counts', async () => {
  const [first, last] = [address.region('en', 'luhansk'), address.region('en', 'donetsk')];
  await visit(site.url + address.home('en'), async (page) => {
    let release = (): void => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/region/*/', async (route) => {
      await held;
      await route.continue();
    });
    for (const path of [first, last]) {
      await page.locator(onMap(path)).focus();
      await page.keyboard.press('Enter');
      const chosen = page.locator('[data-turning]');
      await expect.poll(() => chosen.count()).toBe(1);
      expect(await chosen.getAttribute('href')).toContain(path.slice(3));
      const stroke = await chosen.locator('.hit').evaluate((hit) => getComputedStyle(hit).strokeWidth);
      expect(stroke).toBe('3px');
    }
    release();
    await arrived(page, last);
    expect(await page.locator('main h1').textContent()).toContain('Donetsk');
    await page.goBack();
    await arrived(page, address.home('en'));
  });
});

test('a finger on a region shows its page on a phone', async () => {
  const path = address.region('uk', 'luhansk');
  await visit(
    site.url + address.home('uk'),
    async (page) => {
      await mark(page);
      await page.locator(`main a[href*="region/luhansk"]`).first().tap({ force: true });
      await arrived(page, path);
      expect(await isMarked(page)).toBe(true);
    },
    { screen: PHONE, touch: true },
  );
});

test('a page that does not come is asked for as any link would', async () => {
  const path = address.region('en', 'kherson');
  await visit(site.url + address.home('en'), async (page) => {
    await mark(page);
    await page.evaluate(() => {
      globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    });
    await page.locator(onMap(path)).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.slice(1) === path);
    await page.waitForLoadState();
    expect(await isMarked(page)).toBe(false);
  });
});

test('a link to another kind of page, or one that is wanted in a tab of its own, is left to the browser', async () => {
  await visit(site.url + address.home('en'), async (page) => {
    // Whether the tab then comes is the browser's own affair: here the click ends after the page has heard it.
    const isLeft = page.evaluate(
      () =>
        new Promise<boolean>((done) => {
          addEventListener(
            'click',
            (event) => {
              done(!event.defaultPrevented);
              event.preventDefault();
            },
            { once: true },
          );
        }),
    );
    await page.locator(onMap(address.region('en', 'kherson'))).click({ modifiers: ['Control'], force: true });
    expect(await isLeft).toBe(true);
    expect(pathOf(page)).toBe(address.home('en'));
    await mark(page);
    await page.locator(`footer a[href*="method"]`).click();
    await page.waitForURL((url) => url.pathname.endsWith('method/'));
    expect(await isMarked(page)).toBe(false);
  });
});

test('a hundred choices leave neither nodes nor memory behind', async () => {
  await visit(site.url + address.home('en'), async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const click = async (link: string, path: string): Promise<void> => {
      await page.locator(link).evaluate((element) => {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      });
      await page.waitForURL((url) => url.pathname.slice(1) === path);
    };
    const round = async (): Promise<void> => {
      for (const id of REGION_IDS) {
        await click(onMap(address.region('en', id)), address.region('en', id));
        await click('.back a', address.home('en'));
      }
    };
    const held = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
    };
    // With the first rounds come all pages, and whatever is made once.
    for (let n = 0; n < 3; n += 1) await round();
    const before = await held();
    for (let n = 0; n < 13; n += 1) await round();
    const after = await held();
    await devtools.detach();
    expect(after.nodes).toBeLessThan(before.nodes * 1.02);
    expect(after.listeners).toBeLessThan(before.listeners * 1.02);
    expect(after.heap).toBeLessThan(before.heap * 1.1);
  });
});

test('the detailed map of one region goes with it, and the next has one of its own', async () => {
  await visit(
    site.url + address.region('en', 'kherson'),
    async (page) => {
      await takeOver(page);
      const first = await page.evaluateHandle(() => document.querySelector('canvas')?.getContext('webgl2'));
      await page.locator(onMap(address.region('en', 'zaporizhzhia'))).focus();
      await page.keyboard.press('Enter');
      await arrived(page, address.region('en', 'zaporizhzhia'));
      expect(await first.evaluate((context) => context?.isContextLost())).toBe(true);
      await takeOver(page);
      await groundIs(page, 'gl');
      expect(await page.locator('canvas').count()).toBe(1);
    },
    { graphics: 'software' },
  );
});

test('axe has nothing against a page that has turned into another', async () => {
  await visit(site.url + address.home('uk'), async (page) => {
    await page.locator(onMap(address.region('uk', 'luhansk'))).focus();
    await page.keyboard.press('Enter');
    await arrived(page, address.region('uk', 'luhansk'));
    await injectAxe(page);
    expect(await complaints(page)).toEqual([]);
  });
});
