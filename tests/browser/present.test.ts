// Knows: that a lesson can be given with it: a step at a time by clicker, key, finger and button, an empty screen, the other language, the pupils' link, on paper and without scripts. Does not know: the notes (presentNotes.test.ts), or how a slide looks (slides.test.ts).
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, inject as provided, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { complaints, complaintsOfColour, inject } from './axe.ts';
import { PHONE, visit } from './chromium.ts';
import { catalogue } from './pages.ts';

const site = provided('site');
const sitePublic = provided('sitePublic');
const run = promisify(execFile);
const lesson = catalogue.lessons.find(({ steps: { length } }) => length >= 7);
if (lesson === undefined) throw new Error('got no lesson of seven steps, expected at least one');
const { id, steps } = lesson;
const PROJECTOR = { screen: { width: 1920, height: 1080 } };
const at = (query = '', lang: 'en' | 'uk' = 'en'): string => site.url + address.present(lang, id) + query;

/** The headline that is in sight; exactly one is. */
const headline = async (page: Page): Promise<string> => {
  const seen = page.locator('main h2:visible');
  expect(await seen.count()).toBe(1);
  return (await seen.innerText()).replace(/\s+/g, ' ');
};
const headlineOf = (n: number, lang: 'en' | 'uk' = 'en'): string =>
  (steps[n]?.headline[lang] ?? '').replace(/\s+/g, ' ');
const voice = (page: Page): Promise<string> => page.locator('#voice').innerText();

test('a whole lesson is given with the two keys of a clicker, and each step is said aloud and stands in the address', async () => {
  await visit(at(), async (page) => {
    for (let n = 0; n < steps.length; n += 1) {
      if (n > 0) await page.keyboard.press('PageDown');
      expect(await headline(page)).toBe(headlineOf(n));
      expect(new URL(page.url()).search).toBe(n === 0 ? '' : `?step=${n + 1}`);
      if (n > 0) expect(await voice(page)).toBe(`Step ${n + 1} of ${steps.length}. ${headlineOf(n)}`);
    }
    await page.keyboard.press('PageDown');
    expect(await headline(page)).toBe(headlineOf(steps.length - 1));
    for (let n = steps.length - 2; n >= 0; n -= 1) {
      await page.keyboard.press('PageUp');
      expect(await headline(page)).toBe(headlineOf(n));
    }
    // The way back in the browser is out of the lesson, not through its steps.
    expect(await page.evaluate(() => history.length)).toBe(2);
  });
});

test('arrows, Space, Home, End and figures lead to their steps', async () => {
  await visit(at(), async (page) => {
    const press = async (...keys: string[]): Promise<string> => {
      for (const key of keys) await page.keyboard.press(key);
      return headline(page);
    };
    expect(await press('ArrowRight')).toBe(headlineOf(1));
    expect(await press('Space')).toBe(headlineOf(2));
    expect(await press('Shift+Space')).toBe(headlineOf(1));
    expect(await press('ArrowLeft')).toBe(headlineOf(0));
    expect(await press('End')).toBe(headlineOf(steps.length - 1));
    expect(await press('Home')).toBe(headlineOf(0));
    expect(await press('3', 'Enter')).toBe(headlineOf(2));
    expect(await press('9', '9', 'Enter')).toBe(headlineOf(2));
  });
});

test.each(['.', 'b'])(
  '%s empties the screen, the next key of a clicker brings the same step back',
  async (key) => {
    await visit(at('?step=2'), async (page) => {
      await page.keyboard.press(key);
      const middle = await page.evaluate(() => document.elementFromPoint(200, 200)?.className);
      expect(middle).toContain('blank');
      expect(await voice(page)).toBe(translator('en')('present.isBlank'));
      await page.keyboard.press('PageDown');
      expect(await page.locator('.blank').isVisible()).toBe(false);
      expect(await headline(page)).toBe(headlineOf(1));
      expect(await voice(page)).toContain(headlineOf(1));
    });
  },
);

test('Escape brings an empty screen back, and ends the lesson only then', async () => {
  await visit(at('?step=2&theme=dark'), async (page) => {
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    expect(await headline(page)).toBe(headlineOf(1));
    await page.keyboard.press('Escape');
    await page.waitForURL(`**/${address.lesson('en', id)}?theme=dark`);
  });
});

test('L shows the same step in the other language, and all that the address says stays', async () => {
  await visit(at('?theme=dark'), async (page) => {
    await page.keyboard.press('End');
    await page.keyboard.press('l');
    await page.waitForURL(`**/${address.present('uk', id)}?step=${steps.length}&theme=dark`);
    expect(await headline(page)).toBe(headlineOf(steps.length - 1, 'uk'));
  });
});

test('a link to a step opens it; one to a step that is not there opens the first, and says so quietly', async () => {
  await visit(at('?step=4'), async (page) => {
    expect(await headline(page)).toBe(headlineOf(3));
    expect(await page.locator('#notice').innerText()).toBe('');
  });
  await visit(at('?step=40&lens=side'), async (page) => {
    expect(await headline(page)).toBe(headlineOf(0));
    expect(await page.locator('#notice').innerText()).toContain('step=40, lens=side');
    expect(new URL(page.url()).search).toBe('');
  });
});

test('where characters are put out of use letters do nothing, and a clicker goes on', async () => {
  await visit(at('?keys=off'), async (page) => {
    for (const key of ['b', '.', 'n', 'l', '3', 'Enter']) await page.keyboard.press(key);
    expect(await headline(page)).toBe(headlineOf(1));
    await page.keyboard.press('PageDown');
    expect(await headline(page)).toBe(headlineOf(2));
    expect(new URL(page.url()).search).toBe('?step=3&keys=off');
  });
});

test('a browser that will not fill the screen is taken at its word', async () => {
  await visit(at('?step=2'), async (page) => {
    await page.evaluate(() => {
      document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('denied'));
    });
    await page.keyboard.press('f');
    await page.locator('#notice p').waitFor();
    expect(await page.locator('#notice').innerText()).toContain(translator('en')('present.denied.full'));
    await page.keyboard.press('PageDown');
    expect(await headline(page)).toBe(headlineOf(2));
  });
});

test('a finger turns the slide by its halves; a mouse has buttons, which come into sight when it moves', async () => {
  const tablet = { screen: { width: 1024, height: 768 }, touch: true };
  await visit(
    at(),
    async (page) => {
      await page.touchscreen.tap(900, 300);
      expect(await headline(page)).toBe(headlineOf(1));
      await page.touchscreen.tap(100, 300);
      expect(await headline(page)).toBe(headlineOf(0));
    },
    tablet,
  );
  await visit(at(), async (page) => {
    const opacity = (): Promise<string> =>
      page.locator('footer').evaluate((foot) => getComputedStyle(foot).opacity);
    expect(await opacity()).toBe('0');
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 200);
    expect(await opacity()).toBe('1');
    await page.keyboard.press('PageDown');
    expect(await opacity()).toBe('0');
    await page.keyboard.press('PageUp');
    await page.mouse.move(200, 210);
    await page.mouse.click(1000, 300);
    expect(await headline(page)).toBe(headlineOf(0));
    await page.locator('[data-do=next]').click();
    expect(await headline(page)).toBe(headlineOf(1));
    // The button that was pressed does not keep them in sight.
    await page.keyboard.press('PageDown');
    expect(await opacity()).toBe('0');
  });
});

test('the buttons are large enough for a finger, and the keyboard finds them though they are out of sight', async () => {
  await visit(at(), async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-do'))).toBe('back');
    expect(await page.locator('footer').evaluate((foot) => getComputedStyle(foot).opacity)).toBe('1');
    for (const button of await page.locator('footer :is(a, button):visible').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    // A button that has the focus is pressed by Space: once, not twice.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await headline(page)).toBe(headlineOf(1));
  });
});

test('on a phone a step is read downwards, and the next begins at its top', async () => {
  await visit(
    at('?step=2'),
    async (page) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(PHONE.width);
      await page.evaluate(() => scrollTo(0, 400));
      await page.locator('[data-do=next]').click();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await headline(page)).toBe(headlineOf(2));
    },
    { screen: PHONE },
  );
});

describe('the pupils’ link', () => {
  test('is not made up where no other device could come: the page says so in words', async () => {
    await visit(at('?step=2'), async (page) => {
      await page.keyboard.press('q');
      const panel = page.locator('#pupils');
      expect(await panel.innerText()).toContain(translator('en')('present.linkUnknown'));
      expect(await panel.locator('.code').isVisible()).toBe(false);
      await page.keyboard.press('PageDown');
      expect(await panel.isVisible()).toBe(false);
      expect(await headline(page)).toBe(headlineOf(1));
    });
  });

  test('of a published site leads to the measures of the step, large, with a quiet zone', async () => {
    const served = await serve(sitePublic.dir, { port: 0 });
    try {
      await visit(
        `${served.url}${address.present('uk', id)}?step=2`,
        async (page) => {
          await page.keyboard.press('q');
          const step = steps.findIndex(
            ({ view }) => view?.measures.length === 1 && view.regions.length === 0,
          );
          await page.keyboard.press('Escape');
          await page.keyboard.press(String(step + 1));
          await page.keyboard.press('Enter');
          await page.keyboard.press('q');
          const [measure = ''] = steps[step]?.view?.measures ?? [];
          const words = await page.locator('#pupils [data-address]').innerText();
          expect(`https://${words}`).toBe(`${sitePublic.address}uk/all/?measure=${measure}`);
          const code = await page.locator('#pupils .code').boundingBox();
          expect(code?.height).toBeGreaterThan(600);
          const [, , side = 0] =
            (await page.locator('#pupils .code').getAttribute('viewBox'))?.split(' ').map(Number) ?? [];
          const drawn = await page.locator('#pupils .code path').evaluate((path: SVGPathElement) => {
            const { x, y, width, height } = path.getBBox();
            return [x, y, x + width, y + height];
          });
          expect(drawn).toEqual([4, 4, side - 4, side - 4]);
        },
        PROJECTOR,
      );
    } finally {
      await served.close();
    }
  });
});

test('a room’s screen is light whatever its system prefers, unless the address asks for dark', async () => {
  const ground = (page: Page): Promise<string> =>
    page.locator('[data-now] .slide').evaluate((slide) => getComputedStyle(slide).backgroundColor);
  const light: string[] = [];
  for (const theme of ['light', 'dark'] as const)
    await visit(at(), async (page) => void light.push(await ground(page)), { theme });
  expect(light[1]).toBe(light[0]);
  await visit(at('?theme=dark'), async (page) => expect(await ground(page)).not.toBe(light[0]));
});

test.each(LANGS)('axe has nothing against any step in %s, light and dark', async (lang) => {
  await visit(
    at('', lang),
    async (page) => {
      await inject(page);
      const found: string[] = [];
      for (let n = 0; n < steps.length; n += 1) {
        if (n > 0) await page.keyboard.press('PageDown');
        found.push(...(await complaints(page)));
      }
      await page.keyboard.press('q');
      found.push(...(await complaints(page)));
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        document.documentElement.dataset['theme'] = 'dark';
      });
      found.push(...(await complaintsOfColour(page)));
      expect(found).toEqual([]);
    },
    PROJECTOR,
  );
});

test.each(LANGS)('without scripts every step is there in order, in %s', async (lang) => {
  await visit(
    at('', lang),
    async (page) => {
      const seen = await page.locator('main h2').allInnerTexts();
      expect(seen.map((words) => words.replace(/\s+/g, ' '))).toEqual(
        steps.map((_, n) => headlineOf(n, lang)),
      );
      expect(await page.locator('main .slide:visible').count()).toBe(steps.length);
      expect(await page.locator('footer').isVisible()).toBe(false);
    },
    { scripts: false },
  );
});

test.each([
  ['A4', {}],
  ['Letter', {}],
  ['A4', { scripts: false }],
] as const)('on paper each step has a sheet of its own (%s, %j)', async (format, reader) => {
  const dir = await mkdtemp(join(tmpdir(), 'present-'));
  const file = join(dir, 'page.pdf');
  try {
    await visit(
      at('?step=3'),
      async (page) => {
        await writeFile(file, await page.pdf({ format, printBackground: true, landscape: true }));
      },
      reader,
    );
    const { stdout } = await run('pdftotext', ['-raw', file, '-']);
    const sheets = stdout.split('\f').slice(0, -1);
    expect(sheets).toHaveLength(steps.length);
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    for (const [n, sheet] of sheets.entries()) {
      expect(letters(sheet)).toContain(letters(headlineOf(n)));
      expect(letters(sheet)).toContain(letters(steps[n]?.question.en ?? ''));
      expect(sheet).toContain(`${n + 1} / ${steps.length}`);
    }
  } finally {
    await rm(dir, { recursive: true });
  }
});
