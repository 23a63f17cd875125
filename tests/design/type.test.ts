import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteFonts } from '../../src/build/fonts.ts';
import type { SiteFonts } from '../../src/build/fonts.ts';
import { FAMILIES, STAND_INS, typeCss } from '../../src/design/type.ts';
import { onPage } from './browser.ts';

type Measure = Record<'title' | 'summary', Record<'en' | 'uk', string>>;
const measures = readdirSync('data/measures').map(
  (name) => parse(readFileSync(join('data/measures', name), 'utf8')) as Measure,
);
const text = (field: keyof Measure, lang: 'en' | 'uk'): string =>
  measures.map((m) => m[field][lang]).join(' ');

let fonts: SiteFonts;
beforeAll(async () => {
  fonts = await siteFonts([]);
});

/** Width of `words` in our family over that in its stand-in. */
function widthOverStandIn(family: string, weight: number, words: string): Promise<number> {
  const inlined = fonts.files.reduce(
    (css, { name, bytes }) => css.replace(name, `data:font/woff2;base64,${bytes.toString('base64')}`),
    fonts.css(''),
  );
  return onPage(`<!doctype html><style>${inlined}\n${typeCss()}</style>`, (page) =>
    page.evaluate(
      async ([name, bold, sentence]) => {
        const context = document.createElement('canvas').getContext('2d');
        const width = async (font: string): Promise<number> => {
          await document.fonts.load(font, sentence);
          if (context === null) throw new Error('no canvas');
          context.font = font;
          return context.measureText(sentence).width;
        };
        return (await width(`${bold} 16px "${name}"`)) / (await width(`${bold} 16px "${name} stand-in"`));
      },
      [family, weight, words] as const,
    ),
  );
}

test.each(
  STAND_INS.flatMap(({ family, weight }) =>
    (['en', 'uk'] as const).map((lang) => ({ family, weight, lang })),
  ),
)(
  'until the $family of weight $weight arrives, $lang text is as wide as it will be, to one part in a hundred',
  async ({ family, weight, lang }) => {
    const words = text(family === 'serif' ? 'title' : 'summary', lang).slice(0, 6000);
    const ratio = await widthOverStandIn(FAMILIES[family], weight, words);
    expect(ratio).toBeGreaterThan(0.99);
    expect(ratio).toBeLessThan(1.01);
  },
);
