// Knows: when the detailed ground is loaded, that nobody sees it come, and that nothing is lost when it cannot. Does not know: how the map is moved.
import type { Page } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, inject, test } from 'vitest';
import en from '../../data/locales/en.json';
import { COLOURS } from '../../src/design/theme.ts';
import { address } from '../../src/state/address.ts';
import { DESKTOP, faultsOf, PHONE, visit } from './chromium.ts';
import { groundIs, middleOf, takeOver, worldOf } from './live.ts';
import { colourOf, coloursAt, difference } from './pixels.ts';

const { url } = inject('site');
const below = inject('siteBelow');
const SOFTWARE = { graphics: 'software' } as const;
const home = url + address.home('en');

/** Asked for by the detailed map alone. */
const DETAILED = /\/assets\/(GlMap|geo|maplibre)/;
const asked = (page: Page): string[] => {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (DETAILED.test(request.url())) urls.push(request.url());
  });
  return urls;
};
const plain = (page: Page): Promise<string | null> => page.locator('[data-plain]').textContent();
const zoomsBySvg = async (page: Page): Promise<void> => {
  const first = await worldOf(page);
  await page.locator('[data-zoom=closer]').click();
  expect((await worldOf(page)).width / first.width).toBeCloseTo(2, 2);
  expect(await page.locator('.earth').evaluate((earth) => getComputedStyle(earth).visibility)).toBe(
    'visible',
  );
};

test.each([home, below.url + address.region('uk', 'luhansk')])(
  'nothing of it is asked for until a reader wants the map: %s',
  async (address) => {
    await visit(
      address,
      async (page) => {
        const urls = asked(page);
        await page.reload({ waitUntil: 'networkidle' });
        expect(urls).toEqual([]);
        expect(await page.locator('[data-live]').getAttribute('data-ground')).toBe('svg');
        await takeOver(page);
        expect(new Set(urls).size).toBe(3);
      },
      SOFTWARE,
    );
  },
);

describe('taking over', () => {
  /** The map without what lies over it; hatch and dashes are the SVG’s own pattern, compared apart. */
  const BARE = `.frame, .card, .controls { visibility: hidden !important } .region .hit { fill: transparent !important }`;
  const picture = async (page: Page): Promise<PNG> =>
    PNG.sync.read(await page.locator('[data-live]').screenshot());

  test.each([
    [address.home('en'), DESKTOP],
    [address.home('en'), PHONE],
    [address.region('en', 'luhansk'), DESKTOP],
    [address.region('uk', 'kherson'), PHONE],
  ])('changes under 1 %% of the points of %s', async (path, screen) => {
    await visit(
      url + path,
      async (page) => {
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        }, BARE);
        const before = await picture(page);
        await takeOver(page);
        const after = await picture(page);
        const { width, height } = before;
        const points = pixelmatch(before.data, after.data, undefined, width, height, { threshold: 0.1 });
        expect(points / (width * height)).toBeLessThan(0.01);
        // Were the map not drawn at all, this would be seen.
        const nothing = new PNG({ width, height });
        expect(pixelmatch(before.data, nothing.data, undefined, width, height)).toBeGreaterThan(points * 20);
      },
      { ...SOFTWARE, screen },
    );
  });

  test('the ground wears the theme, and changes it with the page', async () => {
    await visit(
      home,
      async (page) => {
        await takeOver(page);
        // Open sea, off the words.
        const sea = async () =>
          (await coloursAt(await page.screenshot(), [[560, 640]]))[0] ?? ([0, 0, 0] as const);
        expect(difference(await sea(), colourOf(COLOURS.sea.light))).toBeLessThan(3);
        await page.locator('[data-theme-choice=dark]').evaluate((link: HTMLElement) => link.click());
        await expect.poll(async () => difference(await sea(), colourOf(COLOURS.sea.dark))).toBeLessThan(3);
      },
      SOFTWARE,
    );
  });

  test('paper gets the SVG, as its own frame has it', async () => {
    const faults = await faultsOf(
      home,
      async (page) => {
        await takeOver(page);
        const first = await worldOf(page);
        await page.locator('[data-zoom=closer]').click();
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        expect(await worldOf(page)).toEqual(first);
        await page.emulateMedia({ media: 'print' });
        const earth = page.locator('.earth');
        expect(await earth.evaluate((one) => getComputedStyle(one).visibility)).toBe('visible');
        expect(await page.locator('.stage canvas').isVisible()).toBe(false);
        await page.emulateMedia({ media: 'screen' });
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        expect((await worldOf(page)).width / first.width).toBeCloseTo(2, 2);
      },
      SOFTWARE,
    );
    // A sheet of paper is laid out otherwise than a screen.
    expect(faults.filter((fault) => !fault.startsWith('layout shift'))).toEqual([]);
  });
});

describe('the SVG stays or comes back', () => {
  test('where there is no WebGL, for which nothing is loaded', async () => {
    await visit(
      home,
      async (page) => {
        const urls = asked(page);
        await page.mouse.move(...(await middleOf(page)));
        await expect.poll(() => plain(page)).toBe(en['map.plain']);
        await zoomsBySvg(page);
        expect(urls).toEqual([]);
      },
      { graphics: 'none' },
    );
  });

  test.each(['GlMap', 'geo', 'maplibre'])('where the file %s does not come', async (file) => {
    const faults = await faultsOf(
      home,
      async (page) => {
        await page.route(new RegExp(`/assets/${file}`), (route) => route.abort());
        await page.mouse.move(...(await middleOf(page)));
        await expect.poll(() => plain(page), { timeout: 30_000 }).toBe(en['map.plain']);
        await groundIs(page, 'svg');
        await zoomsBySvg(page);
      },
      SOFTWARE,
    );
    // The browser itself says that a file is missing; the page says nothing of its own.
    expect(faults.filter((fault) => !/net::ERR_FAILED/.test(fault))).toEqual([]);
    expect(faults.join()).toContain(`/assets/${file}`);
  });

  test('where WebGL is lost while it is looked at', async () => {
    await visit(
      home,
      async (page) => {
        await takeOver(page);
        await page.locator('a.region').first().focus();
        await page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => {
          canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
        });
        await groundIs(page, 'svg');
        expect(await plain(page)).toBe(en['map.plain']);
        expect(await page.evaluate(() => document.activeElement?.matches('a.region'))).toBe(true);
        expect(await page.locator('.stage').count()).toBe(0);
        await zoomsBySvg(page);
      },
      SOFTWARE,
    );
  });

  test('without scripts, and then without buttons', async () => {
    await visit(
      home,
      async (page) => {
        expect(await page.locator('.earth').isVisible()).toBe(true);
        expect(await page.locator('[data-zoom]').first().isVisible()).toBe(false);
      },
      { scripts: false },
    );
  });
});
