// Knows: that what stands on a saved picture has its place and its room there. Does not know: fonts, or a browser.
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { COLOURS } from '../../src/design/theme.ts';
import type { Palette } from '../../src/design/theme.ts';
import { pictureOf } from '../../src/parts/picture.ts';
import { legendCard } from '../../src/parts/pictureCards.ts';
import { FACES, linesOf } from '../../src/parts/pictureText.ts';
import type { Measure } from '../../src/parts/pictureText.ts';
import { pictureWords } from '../../src/parts/pictureWords.ts';
import type { PictureWords } from '../../src/parts/pictureWords.ts';
import { address } from '../../src/state/address.ts';
import { indexOf } from '../../src/state/index.ts';
import { createPage } from '../../src/state/page.ts';
import { catalogue, view } from '../state/entries.ts';

const palette = Object.fromEntries(
  Object.entries(COLOURS).map(([role, { light }]) => [role, light]),
) as unknown as Palette;
/** Half an em a letter: about what the sans has. */
const measure: Measure = (text, { size }) => text.length * size * 0.5;
const ink = { palette, measure };
const MAP = { markup: '<svg/>', width: 860, height: 600, keyAt: 'right' } as const;

const wordsIn = (lang: 'en' | 'uk', of: Partial<PictureWords> = {}): PictureWords => ({
  ...pictureWords({
    page: createPage(lang, address.home(lang), catalogue),
    entries: indexOf(catalogue, lang).entries,
    view: view({}),
    ...{ region: null, hits: null, href: 'https://example.org/', built: '2026-11-26' },
    attribution: 'Borders and rivers: somebody.',
  }),
  ...of,
});

const texts = (svg: string) =>
  [
    ...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"[^>]*?(text-anchor="\w+")?>([^<]*)</g),
  ].map(([, x, y, size, anchor, text = '']) => ({
    x: Number(x),
    y: Number(y),
    size: Number(size),
    anchor,
    text,
  }));

describe.each(LANGS)('in %s', (lang) => {
  test('everything is written in reading order, on the picture, and no line is cut', () => {
    const long =
      'a measure with a title so long that it has to go on in a second line, at the least, if not in a third';
    const measureOf = { title: long, attribution: `Claimed by ${long}` };
    const { svg, width, height } = pictureOf(wordsIn(lang, { measure: measureOf }), MAP, lang, '', ink);
    const written = texts(svg);
    expect(written.length).toBeGreaterThan(20);
    for (const { x, size, text, anchor } of written)
      if (anchor === undefined) expect(x + text.length * size * 0.5, text).toBeLessThan(width - 10);
    const head = written.filter(({ x }) => x === 24 || x === 38).map(({ y }) => y);
    expect(Math.max(...head)).toBeLessThan(height);
  });

  test('a full legend leaves room for the key below it', () => {
    const { height } = legendCard(wordsIn(lang).legend, 262, ink);
    expect(height).toBeGreaterThan(250);
    expect(height).toBeLessThan(600 - 16 - 16 - 120);
  });
});

test('a picture with filters is taller by their line, not its map lower into its foot', () => {
  const plain = pictureOf(wordsIn('en'), MAP, 'en', '', ink);
  const filtered = pictureOf(wordsIn('en', { filters: 'Filters: Threats and force' }), MAP, 'en', '', ink);
  expect(filtered.height - plain.height).toBe(FACES.filters.line);
});

test('what a reader has typed stays text', () => {
  const { svg } = pictureOf(wordsIn('en', { filters: '<script>"&\u0001' }), MAP, 'en', '', ink);
  expect(svg).toContain('&lt;script&gt;&quot;&amp;<');
  expect(svg).not.toMatch(/<script|\u0001/);
});

test('the picture is one for whoever hears it: a title, and all that its head, legend and foot say', () => {
  const words = wordsIn('en');
  const { svg } = pictureOf(words, MAP, 'en', '', ink);
  expect(svg).toContain(`<title id="title">${words.title}: ${words.count}</title>`);
  const desc = /<desc id="desc">([^<]*)</.exec(svg)?.[1] ?? '';
  for (const said of [words.notProof, words.sources, words.key.hatch]) expect(desc).toContain(said);
});

describe('lines', () => {
  const face = { ...FACES.foot, size: 10 };
  const lines = (text: string): string[] => linesOf(text, face, 50, measure);

  test('break at spaces, and keep what is held together by a space of another kind', () => {
    expect(lines('one two three')).toEqual(['one two', 'three']);
    expect(lines('as of 27\u00a0Feb')).toEqual(['as of', '27\u00a0Feb']);
  });

  test('break an address before its signs, and without a space', () => {
    expect(lines('https:/abc/def?g=h')).toEqual(['https:/abc', '/def?g=h']);
  });

  test('break a word that has no room at all', () => {
    expect(lines('a abcdefghijklmnopqrstuvwxyz b')).toEqual(['a', 'abcdefghij', 'klmnopqrst', 'uvwxyz b']);
  });

  test('lose no letter', () => {
    const text = 'https://example.org/map/en/?q=%D0%BF%D0%B0%D1%81%D0%BF%D0%BE%D1%80%D1%82&kind=threats';
    expect(lines(text).join('')).toBe(text);
  });
});
