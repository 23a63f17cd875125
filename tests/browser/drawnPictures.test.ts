// Knows: that what is drawn at build has its place and its room there, measured by a browser in the pictures' own fonts and in those that stand in for them;
// that a still stands alone; that its map is the one of its view. Does not know: how any of it is drawn.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, inject, test } from 'vitest';
import { shareImages, stills } from '../../src/build/pictures.ts';
import { FONT_FILES } from '../../src/build/pictureType.ts';
import { readMaterial } from '../../src/build/material.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { faultsOf, toolPage, visit } from './chromium.ts';
import { filesOf } from './documents.ts';

const site = inject('site');
const known = inject('sitePublic');
const material = readMaterial('data', {});
const images = shareImages(material);
const drawn = stills(material);

interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** On the map, not beside it. */
  readonly onMap: boolean;
}
interface Layout {
  readonly width: number;
  readonly height: number;
  /** Width of what the map leaves. */
  readonly mapLeft: number;
  readonly boxes: readonly Box[];
}

/** Runs in the browser: the boxes of all words and symbols of a picture, px. */
function layoutOf(svg: string): Layout {
  document.body.innerHTML = svg;
  const [whole] = document.querySelectorAll('svg');
  const map = whole?.querySelector('svg');
  if (!whole || !map) throw new Error('got no picture with a map');
  const origin = whole.getBoundingClientRect();
  const boxOf = (element: Element, what: string): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      what,
      ...{ left: left - origin.left, right: right - origin.left },
      ...{ top: top - origin.top, bottom: bottom - origin.top },
      onMap: map.contains(element),
    };
  };
  // The box of a text is as tall as its font may be; its letters keep to the middle of it.
  const ofLetters = (box: Box): Box => {
    const spare = (box.bottom - box.top) * 0.2;
    return { ...box, top: box.top + spare, bottom: box.bottom - spare };
  };
  return {
    width: whole.width.baseVal.value,
    height: whole.height.baseVal.value,
    // What is drawn beyond its edge, and cut off there, counts for the browser as part of it.
    mapLeft: Number(/translate\(([\d.]+)/.exec(map.parentElement?.getAttribute('transform') ?? '')?.[1]),
    boxes: [
      ...[...whole.querySelectorAll('text')].map((text) => ofLetters(boxOf(text, text.textContent))),
      ...[...whole.querySelectorAll('g[transform*="scale("]')]
        .filter((group) => group.querySelector('path[stroke-width="2.2"]') !== null)
        .map((group) => boxOf(group, 'symbol')),
    ],
  };
}

async function pageWith(fonts: boolean): Promise<Page> {
  const page = await toolPage();
  const faces = FONT_FILES.map((file) => {
    const family = file.includes('serif') ? 'Source Serif 4' : 'Source Sans 3';
    const [weight, style] = [/\/(\d00)/.exec(file)?.[1] ?? '', file.includes('Italic') ? 'italic' : 'normal'];
    const bytes = readFileSync(file).toString('base64');
    return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${bytes})}`;
  });
  await page.setContent(
    `<!doctype html><style>body{margin:0}${fonts ? faces.join('') : ''}</style><body></body>`,
  );
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map(async (font) => font.load()));
  });
  return page;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
/** Of every two that lie on each other, their words. */
const pairsOver = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((one, n) =>
    boxes
      .slice(n + 1)
      .filter((other) => overlaps(one, other))
      .map((other) => `${one.what} / ${other.what}`),
  );

describe.each(LANGS)('in %s', (lang) => {
  test('on every image nothing lies on anything else, and no word is cut, beside the map or on it', async () => {
    const page = await pageWith(true);
    for (const { path, svg } of images.filter((image) => image.path.startsWith(`share/${lang}/`))) {
      const { width, height, mapLeft, boxes } = await page.evaluate(layoutOf, svg);
      expect([width, height]).toEqual([1200, 630]);
      expect(pairsOver(boxes), path).toEqual([]);
      for (const box of boxes) {
        const right = box.onMap ? width : mapLeft - 20;
        expect(box.left, `${path}: ${box.what}`).toBeGreaterThanOrEqual(box.onMap ? mapLeft : 40);
        expect(box.right, `${path}: ${box.what}`).toBeLessThanOrEqual(right);
        expect(box.top, `${path}: ${box.what}`).toBeGreaterThanOrEqual(box.onMap ? 0 : 36);
        expect(box.bottom, `${path}: ${box.what}`).toBeLessThanOrEqual(box.onMap ? height : height - 40);
      }
    }
    await page.context().close();
  });

  test.each([
    ['its own fonts', true],
    ['those of a program that has others', false],
  ])('on every still, in %s, no word is cut, and none lies on another', async (_, fonts) => {
    const page = await pageWith(fonts);
    for (const { path, svg } of drawn.filter((still) => still.path.startsWith(`embed/${lang}/`))) {
      const { width, height, boxes } = await page.evaluate(layoutOf, svg);
      expect(width).toBe(600);
      expect(pairsOver(boxes), path).toEqual([]);
      for (const box of boxes) {
        expect(box.left, `${path}: ${box.what}`).toBeGreaterThan(0);
        expect(box.right, `${path}: ${box.what}`).toBeLessThan(width);
        expect(box.bottom, `${path}: ${box.what}`).toBeLessThan(height);
      }
    }
    await page.context().close();
  });

  test('the map of a still is the one of its view: the same words in the same looks and places, the same symbols', async () => {
    for (const name of [
      'all',
      'kherson',
      'compare/kherson-luhansk',
      `measure/${material.catalogue.measures[0]?.id}`,
    ]) {
      let view: ReturnType<typeof readMap> | undefined;
      await visit(
        `${site.url}embed/${lang}/${name}.html`,
        async (page) => {
          view = await page.evaluate(readMap);
        },
        // With the two edges that the view has, its map is as wide as the still.
        { screen: { width: 602, height: 900 } },
      );
      const page = await toolPage();
      await page.setContent(readFileSync(join(site.dir, `embed/${lang}/${name}.svg`), 'utf8'));
      const still = await page.evaluate(readMap);
      expect(
        still.all.map(({ what }) => what),
        name,
      ).toEqual(view?.all.map(({ what }) => what));
      expect(still.dots, name).toBe(view?.dots);
      const top = (read: typeof view): number => read?.all[0]?.at[1] ?? 0;
      still.all.forEach(({ what, at: [x, y] }, n) => {
        const [otherX = 0, otherY = 0] = view?.all[n]?.at ?? [];
        // Of the two fonts that stand in, letters are not quite of one height.
        expect(Math.abs(x - otherX), `${name}: ${what}`).toBeLessThan(2.5);
        expect(Math.abs(y - top(still) - (otherY - top(view))), `${name}: ${what}`).toBeLessThan(4);
      });
      await page.close();
    }
  });
});

/** Runs in the browser: words of a map and the grounds of its trays with their looks, and where each has its middle; how many symbols and dots there are. */
function readMap() {
  const page = document.querySelector('svg[data-map]');
  const map = page ?? document.querySelector('svg svg');
  if (map === null) throw new Error('got no map');
  const symbol = page === null ? 'g[transform*="scale("]' : 'use';
  const frame = (page ?? map.parentElement?.closest('svg') ?? map).getBoundingClientRect();
  const seen = (selector: string, within: Element = map): Element[] =>
    [...within.querySelectorAll(selector)].filter((element) => element.getBoundingClientRect().width > 0);
  const middleOf = (element: Element): readonly [number, number] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2 - frame.left, top + height / 2 - frame.top];
  };
  const look = (element: Element, names: readonly string[]): string => {
    const style = getComputedStyle(element);
    const values = names.map((name) => style.getPropertyValue(name));
    return [...values, style.stroke === 'none' ? '' : style.strokeWidth].join(' | ');
  };
  const texts = seen('text').map((text) => {
    const lines = [...text.querySelectorAll('tspan')].map(({ textContent }) => textContent);
    // A space at which no line may end is one.
    const words = (lines.length > 0 ? lines.join(' ') : text.textContent.trim()).replace(/\s/g, ' ');
    const looks = look(text, ['fill', 'stroke', 'font-size', 'font-weight', 'font-style', 'letter-spacing']);
    return { what: `${words} | ${looks}`, at: middleOf(text) };
  });
  const grounds = seen('[data-tray]').flatMap((tray) =>
    seen('rect', tray)
      .filter((rect) => Number(rect.getAttribute('rx')) > 5)
      .map((rect) => ({
        what: `${tray.getAttribute('data-tray')}, ${seen(symbol, tray).length} symbols | ${look(rect, ['fill', 'stroke', 'rx'])}`,
        at: middleOf(rect),
      })),
  );
  const all = [...texts, ...grounds].sort((a, b) => a.what.localeCompare(b.what) || a.at[0] - b.at[0]);
  return { all, dots: seen('circle[r="3.6"]').length };
}

test('a still asks for nothing: opened by itself it is there, whole, without a fault', async () => {
  for (const { path } of drawn.filter((_, n) => n % 20 === 0)) {
    const faults = await faultsOf(site.url + path, async (page) => {
      const [root, named] = await page.evaluate(() => [
        document.documentElement.localName,
        document.querySelector('title')?.textContent ?? '',
      ]);
      expect(root).toBe('svg');
      expect(named).not.toBe('');
    });
    expect(faults, path).toEqual([]);
  }
});

test('no still holds a reference to anything but itself, nor a style or a script', () => {
  for (const { path, svg } of drawn) {
    expect(svg, path).not.toMatch(/<(script|style|image|use|foreignObject|a)\b|@import|var\(|href=/);
    expect(
      [...svg.matchAll(/url\(([^)]*)\)/g)].every(([, to = '']) => to.startsWith('#')),
      path,
    ).toBe(true);
    for (const [, id = ''] of svg.matchAll(/url\(#([^)]*)\)/g))
      expect(svg.split(`id="${id}"`)).toHaveLength(2);
  }
});

test('in the built site lies a file for each, of the right size and small, whether its address is known or not', () => {
  for (const { dir } of [site, known]) {
    const pngs = filesOf(dir).filter((file) => /^(?:share|embed)\/.*\.png$/.test(file));
    const expected = [
      ...images.map(({ path }) => path),
      ...drawn.map(({ path }) => path.replace(/svg$/, 'png')),
    ];
    expect([...pngs].sort()).toEqual(expected.sort());
    for (const file of pngs) {
      const bytes = readFileSync(join(dir, file));
      // Width and height stand at the same place in every PNG.
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      if (file.startsWith('share/')) expect([width, height], file).toEqual([1200, 630]);
      else expect(width, file).toBe(file.includes('/measure/') ? 900 : 1200);
    }
    const weights = pngs.map((file) => readFileSync(join(dir, file)).length);
    expect(weights.reduce((sum, bytes) => sum + bytes, 0) / weights.length).toBeLessThan(80_000);
    const { width, height } = PNG.sync.read(readFileSync(join(dir, 'share/en/all.png')));
    expect([width, height]).toEqual([1200, 630]);
  }
});
