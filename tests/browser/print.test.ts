// Knows: that a page on paper holds its text in light colours, without what only a screen needs. Does not know: where pages break.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { COLOURS } from '../../src/design/theme.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { inRegion } from '../../src/state/select.ts';
import { visit } from './chromium.ts';
import { catalogue, LONGEST } from './pages.ts';
import { colourOf, coloursAt } from './pixels.ts';
import { plain } from './read.ts';

const site = inject('site');
const run = promisify(execFile);

interface Printed {
  readonly text: string;
  /** The first sheet, one point for each of 1/72 inch. */
  readonly picture: Buffer;
}

/** What a reader who prefers dark gets from the printer: A4, as the page asks. */
async function print(path: string): Promise<Printed> {
  const dir = await mkdtemp(join(tmpdir(), 'print-'));
  const file = join(dir, 'page.pdf');
  try {
    await visit(
      site.url + path,
      async (page) => {
        await writeFile(file, await page.pdf({ format: 'A4', printBackground: true }));
      },
      { theme: 'dark' },
    );
    const { stdout } = await run('pdftotext', ['-raw', file, '-'], { maxBuffer: 1e8 });
    const picture = await run('pdftoppm', ['-png', '-r', '72', '-f', '1', '-l', '1', file], {
      encoding: 'buffer',
      maxBuffer: 1e8,
    });
    // A word parted at the end of a line, or by a sheet's end, is still the word.
    return { text: plain(stdout.replace(/\f/g, ' ')), picture: picture.stdout };
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** Only letters and figures: where a line breaks, paper has no space that can be relied on. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

describe.each(LANGS)('on paper, in %s,', (lang) => {
  const t = translator(lang);

  test('a measure is there with every statement and every source, and no ways to other pages', async () => {
    const { text, picture } = await print(address.measure(lang, LONGEST.id));
    const printed = letters(text);
    expect(printed).toContain(letters(LONGEST.title[lang]));
    expect(printed).toContain(letters(LONGEST.attribution[lang]));
    expect(printed).toContain(letters(LONGEST.summary[lang]));
    for (const { says, quote, sources } of LONGEST.claims) {
      expect(printed).toContain(letters(says?.[lang] ?? ''));
      if (quote?.translatedFrom !== lang) expect(printed).toContain(letters(quote?.text ?? ''));
      for (const { publisher } of sources) expect(printed).toContain(letters(publisher));
    }
    expectNoWays(text);
    await expectLight(picture);
  });

  test('a measure’s words in quotation marks are explained on the sheet, and no way back to them is printed', async () => {
    const { text } = await print(address.measure(lang, 'ldnr-passports-void-december-2024'));
    for (const { id, explanation } of catalogue.glossary)
      if (['dpr', 'lpr', 'republics'].includes(id))
        expect(letters(text)).toContain(letters(explanation[lang]));
    expect(letters(text)).not.toContain(letters(t('terms.back')));
  });

  test('a region is there with every measure reported in it, and no ways to other pages', async () => {
    const { text, picture } = await print(address.region(lang, 'luhansk'));
    const printed = letters(text);
    for (const { title } of inRegion(catalogue.measures, 'luhansk'))
      expect(printed).toContain(letters(title[lang]));
    expect(printed).toContain(letters(t('disclaimer.full')));
    expectNoWays(text);
    await expectLight(picture);
  });

  function expectNoWays(text: string): void {
    for (const key of [
      'nav.menu',
      'nav.skipToList',
      'nav.skipToContent',
      'nav.otherLanguage',
      'nav.privacy',
    ] as const)
      expect(text.split(' ')).not.toContain(t(key));
  }
});

/** The sheet is white where nothing stands, and most of it is. */
async function expectLight(picture: Buffer): Promise<void> {
  const corners = [
    [4, 4],
    [590, 4],
    [4, 837],
    [590, 837],
  ] as const;
  const white = colourOf(COLOURS.panel.light);
  expect(await coloursAt(picture, corners)).toEqual(corners.map(() => white));
  const grid = Array.from(
    { length: 3600 },
    (_, n) => [5 + 9.7 * (n % 60), 5 + 13.8 * Math.floor(n / 60)] as const,
  );
  const bright = (await coloursAt(picture, grid)).filter((colour) => Math.min(...colour) > 200);
  expect(bright.length).toBeGreaterThan(grid.length * 0.7);
}
