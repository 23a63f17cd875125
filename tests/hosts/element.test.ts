// Knows: that the element frames an embed in any page, takes the place of its figure only when the map is there, obeys its page, and leaves nothing behind. Does not know: what the embed itself does.
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import type { OccupationPolicyMapElement } from '../../public/embed/occupation-policy-map.d.ts';
import { serve } from '../../src/build/serve.ts';
import { COLOURS } from '../../src/design/theme.ts';
import { inRegion } from '../../src/state/select.ts';
import { complaints, inject as injectAxe } from '../browser/axe.ts';
import { catalogue } from '../browser/pages.ts';
import { expectFitted, heightOf, hold, openFirst, withoutHeaders } from './desk.ts';
import type { Held, Host } from './desk.ts';

const { dir } = inject('site');
const site = await serve(dir, { port: 0 });
const below = await serve(dir, { port: 0, base: '/maps/occupation/' });
const frozen = await serve(dir, { port: 0, base: '/frozen/2026-11-24-3f2a91/' });
const other = await withoutHeaders(dir);
afterAll(async () => {
  await Promise.all([site.close(), below.close(), frozen.close()]);
  other.close();
});

const FIGURE =
  '<figure><img alt="Kherson region" src="data:," width="300" height="200"><figcaption>A map</figcaption></figure>';
const scriptOf = (url: string): string =>
  `<script defer src="${url}embed/occupation-policy-map.js"></script>`;
const element = (attributes = 'region="kherson"', figure = FIGURE): string =>
  `<occupation-policy-map ${attributes}>${figure}</occupation-policy-map>`;
/** Keeps every event that has risen to the page. */
const EAR = `<script>window.events=[];for(const type of ['ready','select','view'])document.addEventListener(type,(e)=>events.push([type,e.detail]))</script>`;

const map = (page: Page, n = 0): Locator => page.locator('occupation-policy-map').nth(n);
const frameOf = (page: Page, n = 0): Locator => map(page, n).locator('iframe');
/** The map is seen in its frame, and the figure is not. */
async function expectMap(held: Held, n = 0): Promise<void> {
  const frame = frameOf(held.page, n);
  await frame.scrollIntoViewIfNeeded().catch(() => undefined);
  await expect.poll(() => frame.isVisible()).toBe(true);
  await expect.poll(() => map(held.page, n).locator('figure:visible').count()).toBe(0);
}
/** The figure is what a reader has. */
async function expectFigure(page: Page): Promise<void> {
  expect(await map(page).locator('figure').isVisible()).toBe(true);
  expect(await page.locator('iframe:visible').count()).toBe(0);
}
const open = (body: string, work: (held: Held) => Promise<void>, more: Partial<Host> = {}): Promise<void> =>
  hold({ body: EAR + body + scriptOf(site.url), ...more }, work);
const events = (page: Page, type: string): Promise<unknown[]> =>
  page.evaluate(
    (name) =>
      (window as unknown as { events: [string, unknown][] }).events
        .filter(([said]) => said === name)
        .map(([, detail]) => detail),
    type,
  );
const set = (page: Page, properties: Record<string, string | number | boolean | null>): Promise<void> =>
  page.evaluate((wanted) => {
    Object.assign(document.querySelector('occupation-policy-map') ?? {}, wanted);
  }, properties);
const pathOf = ({ frames }: Held, n = 0): string => new URL(frames()[n]?.url() ?? 'about:blank').pathname;
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const groundOf = ({ frames }: Held): Promise<string> =>
  (frames()[0] ?? expect.fail('there is no frame'))
    .locator('.embed')
    .evaluate((panel) => getComputedStyle(panel).backgroundColor);

describe('the figure is what a reader has', () => {
  test('without scripts', async () => {
    await open(element(), ({ page }) => expectFigure(page), { scripts: false });
  });

  test('where the page lets no frame of ours in', async () => {
    const policy = `default-src 'none'; script-src ${site.url}; img-src data:`;
    const body = element() + scriptOf(site.url);
    await hold(
      { body, policy, expected: /violates the following Content Security Policy|frame-src/ },
      async ({ page }) => {
        await expect.poll(() => frameOf(page).count()).toBe(1);
        await page.waitForTimeout(300);
        await expectFigure(page);
      },
    );
  });

  test.each([
    ['there is no such measure', 'measure="no-such-measure"'],
    ['`src` is to be run', 'src="javascript:alert(1)"'],
    [
      '`src` leads to another site',
      'src="https://example.org/frozen/2026-11-24-3f2a91/embed/en/kherson.html"',
    ],
    ['`src` is no frozen copy', 'src="frozen/../en/"'],
    ['`src` is no address', 'src="https://["'],
    ['`site` is to be run', 'site="javascript:alert(1)//"'],
  ])('where %s', async (_, attributes) => {
    await open(
      element(attributes),
      async ({ page, requests }) => {
        await page.waitForTimeout(300);
        await expectFigure(page);
        const led = /no-such-measure|occupation-policy-map\.js$/;
        expect(requests.filter((url) => !led.test(url))).toEqual([]);
      },
      { expected: /404|frame-ancestors|X-Frame/ },
    );
  });
});

describe('the map takes the place of the figure', () => {
  test('and is one frame, named, lazy, as tall as what it holds; a screen reader finds it once', async () => {
    // axe speaks to every frame as to one of the page's own origin, and Chromium says that it is not.
    const expected = /target origin provided/;
    await open(
      `<main><h1>Article</h1>${element()}</main>`,
      async (held) => {
        await expectMap(held);
        await expectFitted(held);
        const frame = frameOf(held.page);
        expect(await frame.count()).toBe(1);
        expect(await frame.getAttribute('title')).toBe(await held.frames()[0]?.title());
        expect(await frame.getAttribute('loading')).toBe('lazy');
        expect(await frame.getAttribute('referrerpolicy')).toBe('no-referrer');
        expect(await held.page.locator('body').ariaSnapshot()).not.toContain('figure');
        await injectAxe(held.page.mainFrame());
        expect(await complaints(held.page.mainFrame())).toEqual([]);
        await openFirst(held.frames()[0] ?? expect.fail('there is no frame'));
        await expectFitted(held);
      },
      { expected },
    );
  });

  test.each([
    ['a classic script', scriptOf(site.url), site],
    ['a classic script below a path', scriptOf(below.url), below],
    [
      'a module of its own',
      `<script type="module" src="${site.url}embed/occupation-policy-map.js"></script>`,
      site,
    ],
    [
      'an import',
      `<script type="module">import '${below.url}embed/occupation-policy-map.js?v=1'</script>`,
      below,
    ],
    [
      'a classic script, in a page with an image by the name of `currentScript`',
      `<img name="currentScript" alt="" src="data:,https://example.org/embed/occupation-policy-map.js">${scriptOf(site.url)}`,
      site,
    ],
    ['the script twice', scriptOf(site.url) + scriptOf(below.url), site],
  ])('by %s', async (_, script, { url }) => {
    await hold({ body: element() + script }, async (held) => {
      await expectMap(held);
      expect(held.frames()[0]?.url()).toBe(`${url}embed/en/kherson.html`);
    });
  });

  test('by a script that is part of another, where the element says where the site lies', async () => {
    const code = await (await fetch(`${site.url}embed/occupation-policy-map.js`)).text();
    const body = `${element()}${element(`site="${below.url.replace(/\/$/, '')}"`)}<script>${code}</script>`;
    await hold({ body }, async (held) => {
      await expectMap(held, 1);
      expect(held.frames().map((frame) => frame.url())).toEqual([`${below.url}embed/en/all.html`]);
      expect(await map(held.page).locator('figure').isVisible()).toBe(true);
    });
  });

  test('under a content policy that lets in nothing but our script and our frame', async () => {
    const policy = `default-src 'none'; script-src ${site.url}; frame-src ${site.url}; style-src 'none'; img-src data:`;
    await hold({ body: element() + scriptOf(site.url), policy }, async (held) => {
      await expectMap(held);
      await expectFitted(held);
    });
  });

  test.each([
    ['in a column of 280 px', { column: 280 }],
    ['in a page that is read from right to left', { lang: 'ar', dir: 'rtl' }],
    ['in a wide page', { column: 930 }],
  ] satisfies [string, Partial<Host>][])('%s as wide as that', async (_, host) => {
    await open(
      element(),
      async (held) => {
        await expectMap(held);
        await expectFitted(held);
        const [outer, inner] = [
          await held.page.locator('body').boundingBox(),
          await frameOf(held.page).boundingBox(),
        ];
        expect(inner?.width).toBe(outer?.width);
        expect(inner?.x).toBe(outer?.x);
      },
      host,
    );
  });

  test('of each of three, each with its own, also below the screen', async () => {
    const three =
      element() +
      element('region="luhansk"') +
      element('measure="no-such"') +
      element('region="luhansk,kherson" lang="uk"', '');
    await open(
      three,
      async (held) => {
        for (const n of [0, 1, 3]) await expectMap(held, n);
        const heights = await Promise.all(
          [0, 1, 3].map(async (n) => (await frameOf(held.page, n).boundingBox())?.height),
        );
        const own = held.frames().filter((frame) => /embed\/..\/(?!measure)/.test(frame.url()));
        expect(heights).toEqual(await Promise.all(own.map(heightOf)));
        expect(await map(held.page, 2).locator('figure').isVisible()).toBe(true);
        expect(own.map((frame) => new URL(frame.url()).pathname)).toContain(
          '/embed/uk/compare/kherson-luhansk.html',
        );
      },
      { expected: /404|frame-ancestors/ },
    );
  });
});

describe('place is kept', () => {
  const TEXT = '<p id="text">Text</p>';
  const top = async (page: Page): Promise<number> => (await page.locator('#text').boundingBox())?.y ?? 0;

  test('as `height` says, until the map is there', async () => {
    await hold(
      { body: element('height="700"') + TEXT + scriptOf(below.url), scripts: true },
      async (held) => {
        await expectMap(held);
        await expectFitted(held);
      },
    );
    await open(element('height="700" src="none"') + TEXT, async ({ page }) => {
      await expect.poll(() => top(page)).toBeGreaterThan(700);
      await set(page, { height: 800 });
      expect(await top(page)).toBeGreaterThan(800);
    });
  });

  test('of a usual height, where there is no figure; else the figure’s', async () => {
    await open(element('src="none"', '') + TEXT, ({ page }) =>
      expect.poll(() => top(page)).toBeGreaterThan(930),
    );
    await open(element('src="none"') + TEXT, async ({ page }) => {
      expect(await top(page)).toBeLessThan(500);
    });
  });
});

describe('attributes are the words of the address', () => {
  test.each([
    ['', 'en/all.html', ''],
    ['region="all"', 'en/all.html', ''],
    ['region="crimea"', 'en/all.html', ''],
    ['region="luhansk,zaporizhzhia"', 'en/compare/zaporizhzhia-luhansk.html', ''],
    ['measure="../../en"', 'en/all.html', ''],
    ['lang="uk-UA"', 'uk/all.html', ''],
    [
      'region="kherson" theme="dark" kind="passports,threats" side="research" list="0" still',
      'en/kherson.html',
      '?theme=dark&kind=passports%2Cthreats&side=research&list=0&still=1',
    ],
  ])('%s', async (attributes, path, query) => {
    await open(element(attributes), async (held) => {
      await expectMap(held);
      expect(held.frames()[0]?.url()).toBe(`${site.url}embed/${path}${query}`);
    });
  });

  test('a page in Ukrainian has the map in Ukrainian, and its name is read so', async () => {
    await open(
      element(),
      async (held) => {
        await expectMap(held);
        expect(pathOf(held)).toBe('/embed/uk/kherson.html');
        expect(await frameOf(held.page).getAttribute('lang')).toBe('uk');
      },
      { lang: 'uk' },
    );
  });

  test('`src` is a frozen copy, in the page’s colours', async () => {
    const root = new URL('/', frozen.url).href;
    const attributes = `site="${root}" src="frozen/2026-11-24-3f2a91/embed/en/kherson.html" lang="uk" region="luhansk"`;
    await open(element(attributes), async (held) => {
      await expectMap(held);
      await set(held.page, { theme: 'dark', lang: 'uk' });
      await expect.poll(() => groundOf(held)).toBe(rgb(COLOURS.panel.dark));
      expect(held.frames().map((frame) => frame.url())).toEqual([`${frozen.url}embed/en/kherson.html`]);
    });
  });

  test('each is a property too, also when it was set before the script came', async () => {
    const body = `${element('')}<script>Object.assign(document.querySelector('occupation-policy-map'),{region:'donetsk',list:false,theme:null})</script>`;
    await open(body, async (held) => {
      await expectMap(held);
      expect(held.frames()[0]?.url()).toBe(`${site.url}embed/en/donetsk.html?list=0`);
      expect(await map(held.page).evaluate((of) => of.outerHTML.split('>')[0])).toContain(
        'region="donetsk" list="0"',
      );
      await set(held.page, { still: true, region: null });
      expect(
        await map(held.page).evaluate((of: OccupationPolicyMapElement) => [
          of.still,
          of.region,
          of.list,
          of.hasAttribute('region'),
        ]),
      ).toEqual(['1', '', '0', false]);
    });
  });
});

describe('a change while the map is there', () => {
  test('of the theme is put on in place, also by a page that has its own switch', async () => {
    await open(element(), async (held) => {
      await expectMap(held);
      expect(await groundOf(held)).toBe(rgb(COLOURS.panel.light));
      await set(held.page, { theme: 'dark' });
      await expect.poll(() => groundOf(held)).toBe(rgb(COLOURS.panel.dark));
      await set(held.page, { theme: null });
      await expect.poll(() => groundOf(held)).toBe(rgb(COLOURS.panel.light));
      expect(held.requests.filter((url) => url.endsWith('.html'))).toHaveLength(1);
    });
  });

  test('is not needed where the page is dark whatever the system is, nor when the page’s own switch is used', async () => {
    const style = '<style>:root{color-scheme:dark}:root.day{color-scheme:only light}</style>';
    await open(style + element(), async (held) => {
      await expectMap(held);
      expect(held.frames()[0]?.url()).toBe(`${site.url}embed/en/kherson.html?theme=dark`);
      await held.page.evaluate(() => document.documentElement.classList.add('day'));
      await expect.poll(() => groundOf(held)).toBe(rgb(COLOURS.panel.light));
      await held.page.evaluate(() => document.documentElement.classList.remove('day'));
      await expect.poll(() => groundOf(held)).toBe(rgb(COLOURS.panel.dark));
      await set(held.page, { theme: 'light' });
      await expect.poll(() => groundOf(held)).toBe(rgb(COLOURS.panel.light));
      expect(held.requests.filter((url) => url.includes('.html'))).toHaveLength(1);
    });
  });

  test('is not needed where the reader’s system is dark', async () => {
    await open(
      element(),
      async (held) => {
        await expectMap(held);
        expect(await groundOf(held)).toBe(rgb(COLOURS.panel.dark));
      },
      { theme: 'dark' },
    );
  });

  test('of region and language is gone to in the same frame, without a step of the reader’s way', async () => {
    await open(element(), async (held) => {
      await expectMap(held);
      const way = await held.page.evaluate(() => history.length);
      await frameOf(held.page).evaluate((frame) => ((frame as HTMLElement).dataset['same'] = ''));
      await set(held.page, { region: 'luhansk,donetsk', lang: 'uk', theme: 'dark' });
      await expect.poll(() => pathOf(held)).toBe('/embed/uk/compare/luhansk-donetsk.html');
      await expectMap(held);
      await expect.poll(() => groundOf(held)).toBe(rgb(COLOURS.panel.dark));
      await expect.poll(() => frameOf(held.page).getAttribute('title')).toBe(await held.frames()[0]?.title());
      expect(await frameOf(held.page).getAttribute('data-same')).toBe('');
      expect(await held.page.evaluate(() => history.length)).toBe(way);
      await expectFitted(held);
    });
  });

  test('of anything else is another frame, and the first is seen until that is ready', async () => {
    await open(
      element(),
      async (held) => {
        await expectMap(held);
        const [measure] = catalogue.measures;
        await set(held.page, { measure: measure?.id ?? '' });
        expect(await map(held.page).locator('iframe:visible').count()).toBe(1);
        await expect.poll(() => pathOf(held)).toBe(`/embed/en/measure/${measure?.id ?? ''}.html`);
        await expectMap(held);
        expect(await map(held.page).locator('iframe').count()).toBe(1);
        await set(held.page, { measure: 'no-such', theme: 'dark' });
        await held.page.waitForTimeout(200);
        expect(await map(held.page).locator('iframe:visible').count()).toBe(1);
        await set(held.page, { measure: null, kind: 'passports' });
        await expect
          .poll(() => held.frames().map((frame) => frame.url()))
          .toEqual([`${site.url}embed/en/kherson.html?theme=dark&kind=passports`]);
        await expectMap(held);
        await expectFitted(held);
      },
      { expected: /404|frame-ancestors/ },
    );
  });

  test('before it is there is heard as well', async () => {
    await open(element(), async (held) => {
      await set(held.page, { region: 'luhansk' });
      await set(held.page, { region: 'donetsk', theme: 'dark' });
      await expectMap(held);
      await expect.poll(() => pathOf(held)).toBe('/embed/en/donetsk.html');
      expect(await groundOf(held)).toBe(rgb(COLOURS.panel.dark));
    });
  });
});

describe('the page hears', () => {
  test('that the map is there, what it shows, and which measure is opened; events rise', async () => {
    await open(element(), async (held) => {
      await expectMap(held);
      const [ready] = await events(held.page, 'ready');
      expect(ready).toEqual({ height: expect.any(Number) as number, title: await held.frames()[0]?.title() });
      const view = {
        lang: 'en',
        region: 'kherson',
        measure: null,
        theme: 'auto',
        kind: [],
        side: [],
        list: true,
        still: false,
      };
      await expect.poll(() => events(held.page, 'view')).toEqual([view]);
      await openFirst(held.frames()[0] ?? expect.fail('there is no frame'));
      const measure = inRegion(catalogue.measures, 'kherson')[0]?.id ?? '';
      await expect
        .poll(() => events(held.page, 'select'))
        .toEqual([{ measure, lang: 'en', address: `${site.url}en/measure/${measure}/` }]);
      await set(held.page, { theme: 'dark' });
      await expect.poll(() => events(held.page, 'view')).toEqual([view, { ...view, theme: 'dark' }]);
    });
  });

  test('nothing that another frame or another origin says', async () => {
    const FALSE = `{type:'occupation-policy-map',v:1,event:'ready',height:5000,title:'False'}`;
    await open(element(), async (held) => {
      const { page, frames } = held;
      await expectMap(held);
      await expectFitted(held);
      const height = (await frameOf(page).boundingBox())?.height;
      const title = await frameOf(page).getAttribute('title');
      // The page itself, and a frame beside.
      await page.evaluate(
        async (message) => {
          postMessage(message, '*');
          const beside = document.createElement('iframe');
          beside.srcdoc = `<script>parent.postMessage(${JSON.stringify(message)},'*')</script>`;
          document.body.append(beside);
          await new Promise((done) => (beside.onload = done));
        },
        { type: 'occupation-policy-map', v: 1, event: 'ready', height: 5000, title: 'False' },
      );
      // The same frame, gone to another origin, and that of the site with another envelope.
      await frames()[0]?.evaluate(
        (script) => {
          for (const message of [
            null,
            'height',
            { type: 'other', v: 1, event: 'ready', height: 5000 },
            { ...(script as object), v: 2 },
          ])
            parent.postMessage(message, '*');
        },
        { type: 'occupation-policy-map', v: 1, event: 'ready', height: 5000, title: FALSE },
      );
      await frames()[0]?.goto(`${other.url}embed/uk/luhansk.html`);
      await page.waitForTimeout(200);
      expect((await frameOf(page).boundingBox())?.height).toBe(height);
      expect(await frameOf(page).getAttribute('title')).toBe(title);
      expect(await events(page, 'ready')).toHaveLength(1);
    });
  });
});

describe('a page that moves and removes it', () => {
  test('finds the figure again while it is loaded anew, and by `moveBefore` nothing is', async () => {
    await open(`${element()}<div id="there"></div>`, async (held) => {
      await expectMap(held);
      // Asked in the same breath: the map may be there again before a test can look.
      const seen = await held.page.evaluate(() => {
        const [there, moved] = [
          document.querySelector('#there'),
          document.querySelector('occupation-policy-map'),
        ];
        if (moved) there?.append(moved);
        return [moved?.querySelector('figure'), moved?.shadowRoot?.querySelector('iframe')].map(
          (part) => part?.checkVisibility({ visibilityProperty: true }) ?? false,
        );
      });
      expect(seen).toEqual([true, false]);
      await expectMap(held);
      await expectFitted(held);
      expect(await events(held.page, 'ready')).toHaveLength(2);
      await held.page.evaluate(() => {
        const moved = document.querySelector('occupation-policy-map');
        (document.body as unknown as { moveBefore: (node: Node | null, before: null) => void }).moveBefore(
          moved,
          null,
        );
      });
      await held.page.waitForTimeout(200);
      expect(await frameOf(held.page).isVisible()).toBe(true);
      expect(await events(held.page, 'ready')).toHaveLength(2);
    });
  });

  test('a hundred times has as many frames, nodes and listeners as at first', async () => {
    await open('<div id="here"></div>', async ({ page, frames }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await session.send('DOM.enable');
      const mountAndUnmount = (times: number): Promise<void> =>
        page.evaluate(async (n) => {
          for (; n > 0; n--) {
            const made = document.createElement('occupation-policy-map');
            made.setAttribute('region', 'kherson');
            made.setAttribute('list', '0');
            const ready = new Promise((done) => made.addEventListener('ready', done));
            document.querySelector('#here')?.append(made);
            await ready;
            made.remove();
          }
          (window as unknown as { events: unknown[] }).events = [];
        }, times);
      const count = async (): Promise<Record<string, number>> => {
        await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        const counted = metrics.filter(({ name }) => ['Frames', 'Nodes', 'JSEventListeners'].includes(name));
        return Object.fromEntries(counted.map(({ name, value }) => [name, value]));
      };
      await mountAndUnmount(5);
      const before = await count();
      expect(before['Nodes']).toBeGreaterThan(0);
      await mountAndUnmount(100);
      await expect
        .poll(async () => {
          const after = await count();
          return Object.entries(after).filter(([name, value]) => value > (before[name] ?? 0) + 10);
        })
        .toEqual([]);
      expect(frames()).toEqual([]);
      const { result } = await session.send('Runtime.evaluate', {
        expression: `(getEventListeners(window).message ?? []).length`,
        includeCommandLineAPI: true,
      });
      expect(result.value).toBe(0);
    });
  });
});
