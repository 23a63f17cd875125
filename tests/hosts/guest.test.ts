// Knows: that an embed is a good guest: complete, one request, nothing kept, nothing trapped, at home in any page. Does not know: heights and links.
import { afterAll, describe, expect, inject, test } from 'vitest';
import { inRegion } from '../../src/state/select.ts';
import { COLOURS } from '../../src/design/theme.ts';
import { serve } from '../../src/build/serve.ts';
import { complaints, inject as injectAxe } from '../browser/axe.ts';
import { catalogue } from '../browser/pages.ts';
import { plain } from '../browser/read.ts';
import { expectFitted, heightOf, hold, withoutHeaders } from './desk.ts';
import type { Held } from './desk.ts';
import { OWN } from './listeners.ts';

const { dir } = inject('site');
const site = await serve(dir, { port: 0 });
const bare = await withoutHeaders(dir);
afterAll(async () => {
  await site.close();
  bare.close();
});
const frame = (src: string, more = 'height="900"'): string =>
  `<iframe title="Map" src="${src}" ${more}></iframe>`;
const embedOf = ({ frames }: Held) => frames()[0] ?? expect.fail('there is no frame');
const LUHANSK = inRegion(catalogue.measures, 'luhansk');

/** Runs in the embed: what reaches past its right edge, where it would be cut off. The map is meant to. */
function beyondTheEdge(): string[] {
  return [...document.querySelectorAll('.embed *')]
    .filter(
      (element) => element.closest('svg') === null && element.getBoundingClientRect().right > innerWidth,
    )
    .map((element) => element.outerHTML.slice(0, 80));
}

/** Everything that the embed of Luhansk has to say is in it, and its map is drawn. */
async function expectComplete(held: Held): Promise<void> {
  const embed = embedOf(held);
  const text = plain((await embed.locator('body').textContent()) ?? '');
  for (const { title, attribution, claims } of LUHANSK) {
    expect(text).toContain(plain(title.en));
    expect(text).toContain(plain(attribution.en));
    for (const { says } of claims) expect(text).toContain(plain(says?.en ?? ''));
  }
  const map = await embed.locator('svg[data-map]').boundingBox();
  expect(map?.height).toBeGreaterThan(200);
  const drawn = await embed
    .locator('.layer-region')
    .first()
    .evaluate((use) => getComputedStyle(use).fill);
  expect(drawn).toBe('rgb(251, 249, 243)');
}

describe('an embed is complete', () => {
  const sandbox = 'sandbox="allow-scripts" height="900"';
  test.each([
    ['with scripts off', frame(`${site.url}embed/en/luhansk.html`), false],
    [
      'in a sandbox, from a host that sends no headers',
      frame(`${bare.url}embed/en/luhansk.html`, sandbox),
      true,
    ],
    [
      'in a sandbox that runs no scripts',
      frame(`${bare.url}embed/en/luhansk.html`, 'sandbox height="900"'),
      true,
    ],
  ])('%s', async (_, body, scripts) => {
    // Chromium says of each script that a sandbox keeps from running that it does.
    await hold({ body, scripts, expected: /Blocked script execution/ }, expectComplete);
  });
});

test('an embed asks for one file, and for no other when all of it is opened and pointed at', async () => {
  const src = `${site.url}embed/uk/zaporizhzhia.html?theme=dark&kind=passports`;
  await hold({ body: frame(src) + OWN }, async (held) => {
    const embed = embedOf(held);
    for (const summary of await embed.locator('summary:visible').all()) await summary.click();
    await embed.locator('a.region').first().hover({ force: true });
    expect(held.requests).toEqual([src]);
  });
});

describe('a hand on the map moves the article, not the map:', () => {
  const body = `${frame(`${site.url}embed/en/all.html`)}<p style="height:3000px">Text</p>${OWN}`;

  test('the wheel', async () => {
    await hold({ body }, async (held) => {
      await expectFitted(held);
      const { page } = held;
      await page.mouse.move(300, 300);
      await page.mouse.wheel(0, 400);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
    });
  });

  test('a finger', async () => {
    const screen = { width: 390, height: 700 };
    await hold({ body, column: 350, screen, touch: true }, async (held) => {
      await expectFitted(held);
      const { page } = held;
      const session = await page.context().newCDPSession(page);
      await session.send('Input.synthesizeScrollGesture', { x: 180, y: 300, yDistance: -250, speed: 2000 });
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150);
    });
  });
});

test('the keyboard goes into an embed, through it, and out of it', async () => {
  const body = `<a href="#before">Before</a>${frame(`${site.url}embed/en/luhansk.html`)}<a href="#after">After</a>`;
  await hold({ body }, async ({ page }) => {
    const stops: string[] = [];
    await page.locator('a').first().focus();
    for (let n = 0; n < 40 && stops.at(-1) !== 'After'; n++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(
          () => document.activeElement?.textContent.trim() ?? document.activeElement?.nodeName ?? '',
        ),
      );
    }
    // Four regions, three measures, the fold, and the links of the foot.
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.at(-1)).toBe('After');
  });
});

describe('an embed keeps to its host:', () => {
  test.each([
    ['dark where the reader’s system is dark', '', 'dark', COLOURS.panel.dark],
    ['light in a dark system, where the editor chose it', '?theme=light', 'dark', COLOURS.panel.light],
    ['dark in a light system, where the editor chose it', '?theme=dark', 'light', COLOURS.panel.dark],
    ['as the system has it, where the theme is none', '?theme=purple', 'light', COLOURS.panel.light],
  ] as const)('%s', async (_, query, theme, panel) => {
    await hold({ body: frame(`${site.url}embed/en/all.html${query}`), theme }, async (held) => {
      const ground = await embedOf(held)
        .locator('.embed')
        .evaluate((element) => getComputedStyle(element).backgroundColor);
      const [r, g, b] = [1, 3, 5].map((at) => parseInt(panel.slice(at, at + 2), 16));
      expect(ground).toBe(`rgb(${r}, ${g}, ${b})`);
    });
  });

  test.each([
    ['in a column of 280 px', { column: 280 }],
    ['in a page that is read from right to left', { column: 600, lang: 'ar', dir: 'rtl' as const }],
    ['in a wide column', { column: 930 }],
  ])('%s nothing is cut off and nothing lies over another thing', async (_, host) => {
    for (const path of [
      'en/all.html',
      'uk/zaporizhzhia.html',
      'uk/measure/rostov-two-million-passports.html',
      'uk/compare/zaporizhzhia-kherson.html',
    ])
      await hold({ body: frame(`${site.url}embed/${path}`) + OWN, ...host }, async (held) => {
        const embed = embedOf(held);
        expect(await embed.evaluate(beyondTheEdge), path).toEqual([]);
        expect(await embed.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
        await injectAxe(embed);
        expect(await complaints(embed), path).toEqual([]);
      });
  });
});

test.each([
  ['an article', 600, 890],
  ['a telephone', 330, 1090],
])('in the column of %s what a view of many measures opens with is soon past', async (_, column, most) => {
  for (const path of ['en/all', 'uk/all', ...catalogue.regions.flatMap(({ id }) => [`en/${id}`, `uk/${id}`])])
    await hold({ body: frame(`${site.url}embed/${path}.html`) + OWN, column }, async (held) => {
      await expectFitted(held);
      expect(await heightOf(embedOf(held)), path).toBeLessThan(most);
    });
});

describe('what an address asks of an embed', () => {
  const open = (query: string, work: (held: Held) => Promise<void>) =>
    hold({ body: frame(`${site.url}embed/en/luhansk.html${query}`) + OWN }, work);
  const titles = async (held: Held): Promise<string[]> =>
    (await embedOf(held).locator('[data-list] .title').allTextContents()).sort();

  test('kinds narrow list, map and key, and a line says so', async () => {
    await open('?kind=passports,threats', async (held) => {
      const left = LUHANSK.filter(({ kind }) => kind === 'passports' || kind === 'threats');
      expect(left.length).toBeGreaterThan(0);
      expect(await titles(held)).toEqual(left.map(({ title }) => title.en).sort());
      const embed = embedOf(held);
      expect(await embed.locator('[data-shown]').innerText()).toContain(String(left.length));
      const symbols = await embed
        .locator('[data-tray] use')
        .evaluateAll((uses) => uses.map((use) => use.getAttribute('href') ?? ''));
      expect(symbols.length).toBeGreaterThan(0);
      expect(symbols.filter((id) => !/^#k-(passports|threats|notch)/.test(id))).toEqual([]);
      expect(await embed.locator('.keys [data-kind]:visible').count()).toBe(2);
    });
  });

  test('a side leaves what that side says', async () => {
    await open('?side=research', async (held) => {
      const left = LUHANSK.filter(({ claims }) =>
        claims.some(({ stance, speaker }) => stance === 'asserts' && speaker.side === 'research'),
      );
      expect(left.length).toBeGreaterThan(0);
      expect(await titles(held)).toEqual(left.map(({ title }) => title.en).sort());
    });
  });

  test('without a list the map and its foot are left', async () => {
    await open('?list=0', async (held) => {
      expect(await titles(held)).toEqual([]);
      expect(await embedOf(held).locator('[data-full]').isVisible()).toBe(true);
    });
  });

  test('still, the map is a picture without links', async () => {
    await open('?still=1', async (held) => {
      expect(await embedOf(held).locator('svg a[href]').count()).toBe(0);
    });
  });

  test('what means nothing is left alone in silence', async () => {
    await open(
      `?kind=nonsense&side=x&list=7&still=&since=2024&${encodeURIComponent('<b>')}=1`,
      async (held) => {
        expect(await titles(held)).toEqual(LUHANSK.map(({ title }) => title.en).sort());
        expect(await embedOf(held).locator('[data-shown]').isVisible()).toBe(false);
      },
    );
  });
});

test('a measure that is hard to read opens only when asked for', async () => {
  const care =
    catalogue.measures.find((measure) => measure.care !== null) ?? expect.fail('no measure has a note');
  await hold({ body: frame(`${site.url}embed/en/measure/${care.id}.html`) }, async (held) => {
    const summary = embedOf(held).getByText(care.summary.en);
    expect(await summary.isVisible()).toBe(false);
    await embedOf(held).locator('summary').first().click();
    expect(await summary.isVisible()).toBe(true);
  });
});
