import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteFonts } from '../../src/build/fonts.ts';
import { FAMILIES, STAND_INS, typeCss } from '../../src/design/type.ts';
import { onPage } from './browser.ts';

type Measure = Record<'title' | 'summary', Record<'en' | 'uk', string>>;
const measures = readdirSync('data/measures').map(
  (name) => parse(readFileSync(join('data/measures', name), 'utf8')) as Measure,
);
const text = (field: keyof Measure, lang: 'en' | 'uk'): string =>
  measures.map((m) => m[field][lang]).join(' ');

const CASES = STAND_INS.flatMap(({ family, weight }) =>
  (['en', 'uk'] as const).map((lang) => ({
    family,
    weight,
    lang,
    words: text(family === 'serif' ? 'title' : 'summary', lang).slice(0, 6000),
  })),
);

/** Width of each case's words in our family over that in its stand-in, in the order of the cases. */
let ratios: number[];
beforeAll(async () => {
  const fonts = await siteFonts([]);
  const inlined = fonts.files.reduce(
    (css, { name, bytes }) => css.replace(name, `data:font/woff2;base64,${bytes.toString('base64')}`),
    fonts.sheet.css,
  );
  const asked = CASES.map(({ family, weight, words }) => ({ name: FAMILIES[family], weight, words }));
  ratios = await onPage(`<!doctype html><style>${inlined}\n${typeCss()}</style>`, (page) =>
    page.evaluate(async (cases) => {
      const context = document.createElement('canvas').getContext('2d');
      const width = async (font: string, words: string): Promise<number> => {
        await document.fonts.load(font, words);
        if (context === null) throw new Error('no canvas');
        context.font = font;
        return context.measureText(words).width;
      };
      const found: number[] = [];
      for (const { name, weight, words } of cases)
        found.push(
          (await width(`${weight} 16px "${name}"`, words)) /
            (await width(`${weight} 16px "${name} stand-in"`, words)),
        );
      return found;
    }, asked),
  );
}, 60_000);

test.each(CASES.map((known, index) => ({ ...known, index })))(
  'until the $family of weight $weight arrives, $lang text is as wide as it will be, to one part in a hundred',
  ({ index }) => {
    expect(ratios[index]).toBeGreaterThan(0.99);
    expect(ratios[index]).toBeLessThan(1.01);
  },
);
