// Knows: that every slide of every lesson can be read from the last bench: large enough, in strong contrast, nothing cut off or over anything else. Does not know: how a lesson is led.
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Lang } from '../../src/catalogue/types.ts';
import { COLOURS } from '../../src/design/theme.ts';
import { address } from '../../src/state/address.ts';
import { ownSteps } from '../../src/state/ownEntries.ts';
import { writeOwnFile } from '../../src/state/ownFile.ts';
import { countWords, MOST_WORDS } from '../../src/state/ownList.ts';
import { createPage } from '../../src/state/page.ts';
import { visit } from './chromium.ts';
import { catalogue } from './pages.ts';

const site = inject('site');
const FULL = { width: 1920, height: 1080 };
const SMALL = { width: 1024, height: 768 };
/** 24 px on a screen that is 1080 high, and the same share of any other. */
const share = (height: number): number => (24 / 1080) * height;

const lessons = LANGS.flatMap((lang) =>
  [FULL, SMALL].flatMap((screen) =>
    catalogue.lessons.map(({ id, steps }) => ({
      lang,
      id,
      steps: steps.length,
      screen,
      size: `${screen.width}x${screen.height}`,
    })),
  ),
);

/** Everything that is wrong with the slide in sight, as words. Runs in the browser. */
function faults(least: number): string[] {
  const slide = document.querySelector('[data-now] .slide');
  if (slide === null) return ['no slide'];
  const found: string[] = [];
  const frame = slide.getBoundingClientRect();
  const isSeen = (element: Element): boolean => element.closest('.visually-hidden') === null;
  interface Written {
    readonly words: string;
    readonly box: DOMRect;
    readonly on: Element | null;
  }
  const written: Written[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: parent } = node;
    const words = node.textContent?.trim() ?? '';
    if (words === '' || parent === null || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const inMap = parent.closest('svg');
    const scale = inMap === null ? 1 : ((parent as unknown as SVGGraphicsElement).getScreenCTM()?.d ?? 0);
    const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (size < least - 0.05) found.push(`${size.toFixed(1)} px: ${words.slice(0, 30)}`);
    if (
      box.left < frame.left - 1 ||
      box.right > frame.right + 1 ||
      box.top < frame.top - 1 ||
      box.bottom > frame.bottom + 1
    )
      found.push(`out of the slide: ${words.slice(0, 30)}`);
    const picture = parent.closest('.picture')?.getBoundingClientRect();
    if (picture !== undefined && box.right > picture.right + 1)
      found.push(`out of the map: ${words.slice(0, 30)}`);
    written.push({ words, box, on: parent.closest('p, h2, li, text') });
  }
  const symbols = [
    ...slide.querySelectorAll(
      '.map rect, .map circle.ring, .map > g use[href$=solid], .map > g use[href$=half], .map > g use[href$=hollow]',
    ),
  ]
    .filter((symbol) => symbol.closest('defs') === null)
    .map((symbol) => symbol.getBoundingClientRect());
  // A line's box is taller than its letters.
  const meets = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.35 * Math.min(a.height, b.height);
  for (const [n, a] of written.entries()) {
    for (const b of written.slice(n + 1))
      if (a.on !== b.on && meets(a.box, b.box))
        found.push(`"${a.words.slice(0, 20)}" over "${b.words.slice(0, 20)}"`);
    if (a.on?.matches('text:not(.rest)')) {
      for (const symbol of symbols)
        if (meets(a.box, symbol)) found.push(`a symbol over "${a.words.slice(0, 20)}"`);
    }
  }
  const words = slide.querySelector('.words');
  if (words !== null && words.scrollHeight > words.clientHeight + 1)
    found.push(`words are ${words.scrollHeight - words.clientHeight} px too many`);
  return found;
}

const onEveryStep = async (page: Page, steps: number, look: () => Promise<void>): Promise<void> => {
  for (let n = 0; n < steps; n += 1) {
    if (n > 0) await page.keyboard.press('PageDown');
    await look();
  }
};

test.each(lessons)(
  '$id in $lang at $size: nothing is small, cut off, or over anything else',
  async ({ lang, id, steps, screen }) => {
    await visit(
      site.url + address.present(lang, id),
      async (page) => {
        const found: string[] = [];
        await onEveryStep(page, steps, async () => {
          found.push(
            ...(await page.evaluate(faults, share(screen.height))).map(
              (fault) => `${new URL(page.url()).search} ${fault}`,
            ),
          );
        });
        expect(found).toEqual([]);
        // It has been looked at: were larger letters asked for, every slide would have too small ones.
        expect(await page.evaluate(faults, share(screen.height) * 4)).not.toEqual([]);
      },
      { screen },
    );
  },
);

/** As many words as a caption may have, of some length. */
const CAPTION = {
  en: 'What changes in your view when two sides who agree on nothing else say the same, and what would you still ask each of them before writing it down yourself?',
  uk: 'Що змінюється у вашій думці, коли дві сторони, які більше ні в чому не погоджуються, кажуть те саме, і про що ще треба запитати кожну, перш ніж самим це записати?',
};
/** Of all that can be a step of a teacher's own lesson what has the most words, and each view of the map. */
const fullest = (lang: Lang): string[] => {
  const steps = ownSteps(createPage(lang, address.ownPresent(lang), catalogue));
  const lengthOf = ({ title, who }: (typeof steps)[number]['entry']): number => title.length + who.length;
  const measures = steps
    .filter(({ view }) => !view.all)
    .sort((a, b) => lengthOf(b.entry) - lengthOf(a.entry));
  return [...steps.filter(({ view }) => view.all), ...measures.slice(0, 12)].map(({ entry }) => entry.id);
};

test.each(LANGS.flatMap((lang) => [FULL, SMALL].map((screen) => ({ lang, screen, width: screen.width }))))(
  'a teacher’s own lesson in $lang at $width, a title and full captions: nothing is small, cut off, or over anything else',
  async ({ lang, screen }) => {
    const ids = fullest(lang);
    const lesson = {
      ...{ lang, title: lang === 'en' ? 'Year 10: who says so?' : '10 клас: хто це каже?' },
      steps: ids.map((id) => ({ id, caption: CAPTION[lang] })),
    };
    expect(countWords(CAPTION[lang])).toBe(MOST_WORDS);
    const at = site.url + address.ownPresent(lang);
    await visit(
      at,
      async (page) => {
        // In place of the window in which it was put together.
        const other = await page.context().newPage();
        await other.goto(at);
        await other.evaluate((tells) => {
          const channel = new BroadcastChannel('occupation-policy-map:own');
          channel.addEventListener('message', () => {
            channel.postMessage({ tells });
          });
        }, writeOwnFile(lesson));
        await page.goto(`${at}?steps=${ids.join()}`);
        await page.locator('[data-now] [data-words=caption]').waitFor();
        const found: string[] = [];
        await onEveryStep(page, ids.length, async () => {
          expect(await page.locator('[data-now] [data-said]').last().innerText()).toBe(CAPTION[lang]);
          for (const fault of await page.evaluate(faults, share(screen.height)))
            found.push(`${new URL(page.url()).searchParams.get('step') ?? '1'} ${fault}`);
        });
        await other.close();
        expect(found).toEqual([]);
      },
      { screen },
    );
  },
);

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = (/[\da-f]{6}/i.exec(colour)?.[0].match(/../g) ?? []).map((pair) => {
    const c = parseInt(pair, 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

test.each(['light', 'dark'] as const)(
  'every word of a slide has a contrast of 7 to 1 with its ground, %s',
  async (theme) => {
    // What the words are written in, by looking; what they can lie on, by the theme: the map's words have a halo in their ground's colour.
    await visit(
      `${site.url}${address.present('en', 'who-says-so')}${theme === 'dark' ? '?theme=dark' : ''}`,
      async (page) => {
        const pairs = new Set<string>();
        await onEveryStep(page, 8, async () => {
          const here = await page.evaluate(() => {
            const hex = (colour: string): string =>
              `#${(colour.match(/\d+/g) ?? [])
                .slice(0, 3)
                .map((n) => Number(n).toString(16).padStart(2, '0'))
                .join('')}`;
            const texts = [...document.querySelectorAll('[data-now] .slide :is(h2, p, li, text)')];
            return texts.map((text) => {
              const style = getComputedStyle(text);
              if (text.localName !== 'text') {
                const ground = text.closest('.key') ?? text.closest('.slide') ?? text;
                return `${hex(style.color)} ${hex(getComputedStyle(ground).backgroundColor)}`;
              }
              const rest = text.matches('.rest');
              return `${hex(style.fill)} ${hex(rest ? getComputedStyle(document.querySelector('[data-now] .slide') ?? text).backgroundColor : style.stroke)}`;
            });
          });
          for (const pair of here) pairs.add(pair);
        });
        const weak = [...pairs].filter((pair) => {
          const [a = '', b = ''] = pair.split(' ');
          return contrast(a, b) < 7;
        });
        expect(weak).toEqual([]);
        // It has been looked at: words on the panel, and on land.
        const palette = [COLOURS.panel[theme], COLOURS.land[theme]];
        for (const ground of palette) expect([...pairs].some((pair) => pair.endsWith(ground))).toBe(true);
      },
      { screen: FULL },
    );
  },
);
