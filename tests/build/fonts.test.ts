import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import { beforeAll, expect, test } from 'vitest';
import { renameFont } from '../../src/build/fontNames.ts';
import { siteFonts } from '../../src/build/fonts.ts';
import type { FontFile, SiteFonts } from '../../src/build/fonts.ts';
import { launch } from '../launch.ts';

const TEXTS = ['Žižkov', 'Рубрика, 27 лютого'];
let fonts: SiteFonts;
beforeAll(async () => {
  fonts = await siteFonts(TEXTS);
}, 60_000);

const weigh = (files: readonly FontFile[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0);
const utf16 = (word: string): Buffer => Buffer.from(word, 'utf16le').swap16();

function count(bytes: Buffer, word: Buffer): number {
  let found = 0;
  for (let at = bytes.indexOf(word); at !== -1; at = bytes.indexOf(word, at + 1)) found += 1;
  return found;
}

test('a page in English loads less than 30 KB of fonts, one in Ukrainian less than 50 KB', () => {
  const latin = fonts.files.filter(({ script }) => script === 'latin');
  const both = fonts.files.filter(({ script }) => script === 'latin' || script === 'cyrillic');
  expect(latin).toHaveLength(2);
  expect(weigh(latin)).toBeLessThan(30_000);
  expect(weigh(both)).toBeLessThan(50_000);
});

test('the same texts in another order give the same bytes', async () => {
  const again = await siteFonts([...TEXTS].reverse());
  expect(again.files.map(({ name }) => name)).toEqual(fonts.files.map(({ name }) => name));
  expect(again.sheet).toEqual(fonts.sheet);
});

test('a file’s name holds the hash of its bytes', () => {
  for (const { name, bytes } of fonts.files)
    expect(name).toContain(createHash('sha256').update(bytes).digest('hex').slice(0, 10));
});

test('English preloads the sans for Latin letters; Ukrainian also that for Cyrillic', () => {
  const named = (pattern: RegExp): string[] =>
    fonts.files.map(({ name }) => name).filter((name) => pattern.test(name));
  expect(fonts.preload.en).toEqual(named(/^sans-latin-[0-9a-f]{10}/));
  expect(fonts.preload.uk).toEqual(named(/^sans-(latin|cyrillic)-[0-9a-f]{10}/));
  expect(fonts.preload.uk).toHaveLength(2);
});

test('a letter outside the alphabets is served because a text has it', async () => {
  const plain = await siteFonts([]);
  expect(plain.files.map(({ script }) => script)).not.toContain('latin-ext');
  expect(
    fonts.files.find(({ family, script }) => family === 'sans' && script === 'latin-ext')?.unicodeRange,
  ).toBe('U+17D-17E');
});

test('no letter is served twice in one family', () => {
  for (const family of ['sans', 'serif']) {
    const ranges = fonts.files
      .filter((file) => file.family === family)
      .flatMap((file) => file.unicodeRange.split(','));
    expect(new Set(ranges).size).toBe(ranges.length);
  }
});

test('the reserved name stays in the copyright notice and nowhere else', async () => {
  for (const { bytes } of fonts.files) {
    const sfnt = await subsetFont(bytes, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
    expect(count(sfnt, utf16('Reserved Font Name ‘Source’'))).toBe(1);
    expect(count(sfnt, utf16('Source'))).toBe(1);
    expect(count(sfnt, utf16('Policy'))).toBeGreaterThan(0);
  }
  expect(fonts.licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(fonts.licence).toContain('Source Serif 4: © 2014 - 2021 Adobe');
});

test('a new name of another length is refused, as is a file without names', () => {
  expect(() => {
    renameFont(Buffer.alloc(12), 'Source', 'Own');
  }).toThrow('cannot put "Own" in the place of "Source": lengths differ');
  expect(() => {
    renameFont(Buffer.alloc(12), 'Source', 'Policy');
  }).toThrow('the font has no name table');
});

test('a browser accepts every file and draws each alphabet in our letters, in both weights of the sans', async () => {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.route('http://fonts.test/**', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const file = fonts.files.find((candidate) => candidate.name === name);
      return file === undefined
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>fonts</title>' })
        : route.fulfill({ contentType: 'font/woff2', body: file.bytes });
    });
    await page.goto('http://fonts.test/');
    await page.addStyleTag({ content: fonts.sheet.css });
    const loaded = await page.evaluate(async () => {
      const letters = 'Aa09’«»ЇїҐґЄєЁёž№';
      for (const font of ['400 16px "Policy Sans"', '600 16px "Policy Sans"', '600 16px "Policy Serif"'])
        await document.fonts.load(font, letters);
      const context = document.createElement('canvas').getContext('2d');
      const width = (font: string): number => {
        if (context === null) throw new Error('no canvas');
        context.font = font;
        return context.measureText(letters).width;
      };
      return {
        states: [...document.fonts].map(({ status }) => status),
        regular: width('400 16px "Policy Sans", monospace'),
        bold: width('600 16px "Policy Sans", monospace'),
        other: width('400 16px monospace'),
      };
    });
    expect(loaded.states).toEqual(fonts.files.map(() => 'loaded'));
    expect(loaded.bold).toBeGreaterThan(loaded.regular);
    expect(loaded.regular).not.toBe(loaded.other);
  } finally {
    await browser.close();
  }
});
