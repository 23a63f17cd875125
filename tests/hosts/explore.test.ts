// Knows: that a reader of an embed can move its map on request, wherever it is held, and that nothing is lost where that cannot be. Does not know: how the map moves.
import { pathToFileURL } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Frame } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, inject, test } from 'vitest';
import en from '../../data/locales/en.json';
import uk from '../../data/locales/uk.json';
import { serve } from '../../src/build/serve.ts';
import { complaints, inject as injectAxe } from '../browser/axe.ts';
import { groundIs, said, worldOf } from '../browser/live.ts';
import { expectFitted, heightOf, hold, look, withoutHeaders } from './desk.ts';
import type { Held, Host } from './desk.ts';
import { OWN } from './listeners.ts';

const { dir } = inject('site');
const site = await serve(dir, { port: 0 });
const bare = await withoutHeaders(dir);
afterAll(async () => {
  await site.close();
  bare.close();
});

const ALL = 'embed/en/all.html';
const frame = (src: string, more = ''): string =>
  `<iframe title="Map" src="${src}" height="1000" ${more}></iframe>`;
const embedOf = ({ frames }: Held): Frame => frames()[0] ?? expect.fail('there is no frame');
/** Chromium says this of a machine that has no graphics processor, as soon as one of its pictures is taken. */
const SLOW_GRAPHICS = /GPU stall due to ReadPixels|software WebGL/;
const software = (body: string, more: Partial<Host> = {}): Host => ({
  body,
  graphics: 'software',
  expected: SLOW_GRAPHICS,
  ...more,
});
const offer = (embed: Frame) => embed.locator('[data-explore]');
const press = (embed: Frame, what: string): Promise<void> => embed.locator(`[data-zoom=${what}]`).click();

async function explore(embed: Frame): Promise<void> {
  await offer(embed).click();
  await groundIs(embed, 'gl');
}
/** The map is larger than at first by so much, when it has come to rest. */
const expectZoomed = (embed: Frame, first: number, times: number): Promise<void> =>
  expect.poll(async () => (await worldOf(embed)).width / first).toBeCloseTo(times, 2);

/** How large the map is when it has come to rest: a wheel rolls on. */
async function settled(embed: Frame): Promise<number> {
  let width = 0;
  await expect
    .poll(async () => {
      const before = width;
      ({ width } = await worldOf(embed));
      return width - before;
    })
    .toBe(0);
  return width;
}

describe('the map is moved in its own box, by one script more', () => {
  async function expectExplored(embed: Frame, held: Held, own: string): Promise<void> {
    const [first, height] = [await worldOf(embed), await heightOf(embed)];
    expect(held.requests.filter((url) => url !== own)).toEqual([]);
    await explore(embed);
    expect(await offer(embed).isVisible()).toBe(false);
    await press(embed, 'closer');
    await expectZoomed(embed, first.width, 2);
    expect(await heightOf(embed)).toBe(height);
    // Going back and coming again asks for nothing more.
    await embed.locator('.controls button').last().click();
    await expect.poll(() => offer(embed).isVisible()).toBe(true);
    expect(await worldOf(embed)).toEqual(first);
    await explore(embed);
    const others = held.requests.filter((url) => url !== own);
    expect(others).toEqual([expect.stringMatching(/\/embed\/explore-[0-9a-f]{10}\.js$/)]);
  }

  test.each([
    ['in a sandbox, from a host that sends no headers', bare.url, 'sandbox="allow-scripts"'],
    ['in an ordinary frame of another site', site.url, ''],
  ])('%s', async (_, url, more) => {
    await hold(software(frame(url + ALL, more)), async (held) => {
      await expectExplored(embedOf(held), held, url + ALL);
    });
  });

  test('in a file on a disk', async () => {
    const file = pathToFileURL(`${dir}/${ALL}`).href;
    await look(file, software(''), async (held) => {
      await expectExplored(held.page.mainFrame(), held, file);
    });
  });
});

describe('before and after the map can be moved it looks alike:', () => {
  /** The ground without what lies over it; hatch and dashes are the SVG's own pattern, compared apart. */
  const BARE = `.frame, [data-explore], .controls { opacity: 0 !important }`;
  const picture = async (embed: Frame): Promise<PNG> =>
    PNG.sync.read(await embed.locator('figure').screenshot());

  test.each([
    ['en/all.html', 330, 'light'],
    ['uk/kherson.html?theme=contrast', 600, 'light'],
    ['en/compare/zaporizhzhia-luhansk.html', 800, 'dark'],
  ] as const)('%s, %d px wide, %s', async (path, column, theme) => {
    const screen = { width: 1000, height: 1100 };
    await hold(software(frame(`${site.url}embed/${path}`), { column, theme, screen }), async (held) => {
      const embed = embedOf(held);
      await embed.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, BARE);
      const before = await picture(embed);
      await explore(embed);
      const after = await picture(embed);
      const { width, height } = before;
      const points = pixelmatch(before.data, after.data, undefined, width, height, { threshold: 0.1 });
      // The fine geodata have bends that the small map lacks: in strong colours they are seen.
      expect(points / (width * height)).toBeLessThan(0.04);
      // Were the map not drawn at all, this would be seen.
      const nothing = new PNG({ width, height });
      expect(pixelmatch(before.data, nothing.data, undefined, width, height)).toBeGreaterThan(points * 20);
    });
  });
});

describe('a hand on a map that can be moved', () => {
  const body = `${frame(site.url + ALL)}<p style="height:3000px">Text</p>${OWN}`;
  const scrolled = ({ page }: Held): Promise<number> => page.evaluate(() => scrollY);

  test('scrolls the article by the plain wheel, and zooms the map with Ctrl', async () => {
    await hold(software(body), async (held) => {
      await expectFitted(held);
      const embed = embedOf(held);
      const { width } = await worldOf(embed);
      await explore(embed);
      await held.page.mouse.move(300, 300);
      await held.page.keyboard.down('Control');
      await held.page.mouse.wheel(0, -300);
      await expect.poll(async () => (await worldOf(embed)).width / width).toBeGreaterThan(1.1);
      expect(await scrolled(held)).toBe(0);
      await held.page.keyboard.up('Control');
      const larger = await settled(embed);
      await held.page.mouse.wheel(0, 400);
      await expect.poll(() => scrolled(held)).toBeGreaterThan(300);
      expect((await worldOf(embed)).width).toBe(larger);
      expect(await embed.locator('.maplibregl-desktop-message').textContent()).toBe(
        'Ctrl + scroll zooms the map',
      );
    });
  });

  test('drags it with a mouse, and opens nothing by that', async () => {
    await hold(software(frame(site.url + ALL)), async (held) => {
      const embed = embedOf(held);
      await explore(embed);
      const { width } = await worldOf(embed);
      await press(embed, 'closer');
      await expectZoomed(embed, width, 2);
      const first = await worldOf(embed);
      const { mouse } = held.page;
      await mouse.move(300, 330);
      await mouse.down();
      await mouse.move(360, 360, { steps: 6 });
      await mouse.up();
      await expect.poll(async () => (await worldOf(embed)).left - first.left).toBeGreaterThan(40);
      expect(held.page.context().pages()).toHaveLength(1);
    });
  });

  test('scrolls the article with one finger', async () => {
    const screen = { width: 390, height: 700 };
    await hold(software(body, { column: 350, screen, touch: true }), async (held) => {
      await expectFitted(held);
      const embed = embedOf(held);
      await explore(embed);
      const { width } = await worldOf(embed);
      const session = await held.page.context().newCDPSession(held.page);
      await session.send('Input.synthesizeScrollGesture', { x: 180, y: 300, yDistance: -250, speed: 2000 });
      await expect.poll(() => scrolled(held)).toBeGreaterThan(150);
      expect((await worldOf(embed)).width).toBe(width);
    });
  });
});

describe('the keyboard', () => {
  test('begins, moves the map, is told so, and goes back to where it began', async () => {
    await hold(software(frame(`${site.url}embed/uk/kherson.html`)), async (held) => {
      const embed = embedOf(held);
      const { keyboard } = held.page;
      const first = await worldOf(embed);
      await offer(embed).focus();
      await keyboard.press('Enter');
      await groundIs(embed, 'gl');
      expect(await said(embed)).toBe(uk['embed.moves']);
      expect(
        await embed.locator('[data-zoom=closer]').evaluate((one) => one === document.activeElement),
      ).toBe(true);
      await keyboard.press('+');
      await expectZoomed(embed, first.width, 2);
      await keyboard.press('ArrowRight');
      await expect.poll(() => said(embed)).toBe(uk['map.movedEast']);
      await keyboard.press('Escape');
      await expect.poll(() => offer(embed).isVisible()).toBe(true);
      expect(await offer(embed).evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await worldOf(embed)).toEqual(first);
      // What belonged to the map that moved is gone: a key does nothing.
      await keyboard.press('+');
      expect(await worldOf(embed)).toEqual(first);
    });
  });

  test('goes through a map that can be moved, and out of the frame', async () => {
    const body = `<a href="#before">Before</a>${frame(site.url + ALL)}<a href="#after">After</a>`;
    await hold(software(body), async (held) => {
      const embed = embedOf(held);
      await explore(embed);
      await held.page.locator('a').first().focus();
      const stops: string[] = [];
      for (let n = 0; n < 60 && stops.at(-1) !== 'After'; n++) {
        await held.page.keyboard.press('Tab');
        const stop = await held.page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
        stops.push(
          stop || (await embed.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')),
        );
      }
      expect(stops).toContain(en['map.closer']);
      expect(stops).toContain(en['embed.still']);
      expect(stops).toContain('Luhansk region');
      expect(stops.at(-1)).toBe('After');
    });
  });
});

test.each(['light', 'dark'] as const)(
  'axe has nothing to say of a map that is explored, %s',
  async (theme) => {
    await hold(software(frame(`${site.url}embed/uk/all.html`), { theme, column: 350 }), async (held) => {
      const embed = embedOf(held);
      await explore(embed);
      await injectAxe(embed);
      expect(await complaints(embed)).toEqual([]);
    });
  },
);

describe('the still map stays, and a quiet sentence says so,', () => {
  async function expectPlain(held: Held): Promise<void> {
    const embed = embedOf(held);
    await expect.poll(() => said(embed), { timeout: 20_000 }).toBe(en['embed.plain']);
    expect(await embed.locator('[data-said]').isVisible()).toBe(true);
    expect(await offer(embed).isVisible()).toBe(false);
    expect(await embed.locator('.stage, .controls').count()).toBe(0);
    expect(await embed.locator('.earth').evaluate((one) => getComputedStyle(one).visibility)).toBe('visible');
    await injectAxe(embed);
    expect(await complaints(embed)).toEqual([]);
  }

  test('where there is no WebGL, for which nothing is loaded', async () => {
    await hold({ body: frame(site.url + ALL) }, async (held) => {
      await offer(embedOf(held)).press('Enter');
      await expectPlain(held);
      expect(held.requests).toEqual([site.url + ALL]);
      expect(await embedOf(held).evaluate(() => document.activeElement?.textContent)).toBe(en['embed.plain']);
    });
  });

  test('where the script does not come', async () => {
    const expected = /Failed to load resource|software WebGL/;
    await hold(software(frame(site.url + ALL), { expected }), async (held) => {
      await held.page.route(/explore-/, (route) => route.abort());
      await offer(embedOf(held)).click();
      await expectPlain(held);
    });
  });

  test('where WebGL is lost while the map is looked at', async () => {
    await hold(software(frame(site.url + ALL)), async (held) => {
      const embed = embedOf(held);
      const first = await worldOf(embed);
      await explore(embed);
      await press(embed, 'closer');
      await embed.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => {
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      });
      await expectPlain(held);
      expect(await worldOf(embed)).toEqual(first);
    });
  });
});

describe('nothing is offered', () => {
  test.each([
    ['where no script runs', '', false],
    ['where the editor wants a picture', '?still=1', true],
  ])('%s', async (_, query, scripts) => {
    await hold({ body: frame(site.url + ALL + query), scripts }, async (held) => {
      expect(await offer(embedOf(held)).count()).toBe(1);
      expect(await offer(embedOf(held)).isVisible()).toBe(false);
    });
  });
});
