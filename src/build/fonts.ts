// Knows: which font files the site serves, cut to the letters it uses, and their CSS. Does not know: pages, or sizes of text.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Lang } from '../catalogue/types.ts';
import { FAMILIES } from '../design/type.ts';
import type { FamilyName } from '../design/type.ts';
import { renameFont } from './fontNames.ts';

interface Origin {
  readonly family: FamilyName;
  readonly package: string;
  /** Path in the package for a script. */
  file(script: string): string;
  readonly weight: string;
  /** As the font's own copyright record has it. */
  readonly notice: string;
  readonly variationAxes?: { readonly wght: { min: number; max: number; default: number } };
}

const SANS: Origin = {
  family: 'sans',
  package: '@fontsource-variable/source-sans-3',
  file: (script) => `files/source-sans-3-${script}-wght-normal.woff2`,
  weight: '400 600',
  notice: 'Source Sans 3: © 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’',
  variationAxes: { wght: { min: 400, max: 600, default: 400 } },
};
const SERIF: Origin = {
  family: 'serif',
  package: '@fontsource/source-serif-4',
  file: (script) => `files/source-serif-4-${script}-600-normal.woff2`,
  weight: '600',
  notice:
    'Source Serif 4: © 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’',
};
const ORIGINS = [SANS, SERIF];

/** The scripts of the packages' files that our texts can need; a letter that two hold is taken from the first. */
const SCRIPTS = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'] as const;
type Script = (typeof SCRIPTS)[number];

/** Letters that are served even where no text has them yet, so that a reader's own typing looks like the rest. */
const ALPHABETS =
  Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index)).join('') +
  '\u00a0«»–—‘’“”„…·×−' +
  Array.from({ length: 0x44f - 0x410 + 1 }, (_, index) => String.fromCharCode(0x410 + index)).join('') +
  'ЁёЄєІіЇїҐґ№';

/** What a page's text needs; fractions, figures of other widths and the like are left out. */
const FEATURES = ['ccmp', 'kern', 'liga'];

export interface FontFile {
  /** Name with a hash of the bytes: it may be cached for ever. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly family: FamilyName;
  readonly script: Script;
  readonly weight: string;
  /** The letters it holds, as CSS writes them. */
  readonly unicodeRange: string;
}

export interface SiteFonts {
  readonly files: readonly FontFile[];
  /** The `@font-face` rules, to lie in the files' own folder; its name holds a hash of the rules. */
  readonly sheet: { readonly name: string; readonly css: string };
  /** Names of the files to preload: those of the body text. */
  readonly preload: Readonly<Record<Lang, readonly string[]>>;
  /** The licence with the copyright notices, to be served beside the files. */
  readonly licence: string;
}

const require = createRequire(import.meta.url);

/** "U+0000-00FF,U+2116" → a test for code points. */
function within(range: string): (codePoint: number) => boolean {
  const spans = range.split(',').map((span) => {
    const [first = '', last = first] = span.replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
  return (codePoint) => spans.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** Sorted code points → "U+20-7E,U+A0". */
function unicodeRange(codePoints: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const codePoint of codePoints) {
    const span = spans.at(-1);
    if (span !== undefined && codePoint === span[1] + 1) span[1] = codePoint;
    else spans.push([codePoint, codePoint]);
  }
  const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
  return spans.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}

async function cut(origin: Origin, script: Script, text: string): Promise<Buffer> {
  const original = await readFile(require.resolve(`${origin.package}/${origin.file(script)}`));
  const { variationAxes } = origin;
  const small = await subsetFont(original, text, {
    targetFormat: 'sfnt',
    keepFeatures: FEATURES,
    noHinting: true,
    ...(variationAxes === undefined ? {} : { variationAxes }),
  });
  renameFont(small, 'Source', 'Policy');
  return subsetFont(small, undefined, { targetFormat: 'woff2', keepAllGlyphs: true });
}

const shortHash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

const face = ({ family, weight, name, unicodeRange: range }: FontFile): string =>
  `@font-face{font-family:"${FAMILIES[family]}";font-weight:${weight};font-display:swap;` +
  `src:url(${name}) format("woff2");unicode-range:${range}}`;

async function licence(): Promise<string> {
  const text = await readFile(require.resolve(`${SANS.package}/LICENSE`), 'utf8');
  return [
    'The fonts in this folder are subsets, under new names, of these:',
    '',
    ...ORIGINS.map(({ notice }) => notice),
    '',
    // The package's first line names its packer; the licence itself starts below it.
    text.slice(text.indexOf('This Font Software')),
  ].join('\n');
}

/**
 * The site's fonts, cut to the alphabets of its languages and whatever else `texts` use. The same texts give the same
 * bytes.
 *
 * @param texts - everything that pages show, in any order
 */
export async function siteFonts(texts: Iterable<string>): Promise<SiteFonts> {
  const used = new Set(ALPHABETS);
  for (const text of texts) for (const character of text) used.add(character);
  const codePoints = [...used].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);

  const files: FontFile[] = [];
  for (const origin of ORIGINS) {
    const ranges = require(`${origin.package}/unicode.json`) as Record<Script, string>;
    const left = new Set(codePoints);
    for (const script of SCRIPTS) {
      const letters = [...left].filter(within(ranges[script]));
      for (const codePoint of letters) left.delete(codePoint);
      if (letters.length === 0) continue;
      const bytes = await cut(origin, script, String.fromCodePoint(...letters));
      files.push({
        name: `${origin.family}-${script}-${shortHash(bytes)}.woff2`,
        bytes,
        family: origin.family,
        script,
        weight: origin.weight,
        unicodeRange: unicodeRange(letters),
      });
    }
  }
  const bodyText = (scripts: readonly Script[]): string[] =>
    files
      .filter(({ family, script }) => family === 'sans' && scripts.includes(script))
      .map(({ name }) => name);
  const css = files.map(face).join('\n');
  return {
    files,
    sheet: { name: `fonts-${shortHash(css)}.css`, css },
    preload: { en: bodyText(['latin']), uk: bodyText(['latin', 'cyrillic']) },
    licence: await licence(),
  };
}
