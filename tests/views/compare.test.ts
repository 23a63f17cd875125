// Knows: that a page of two regions names each measure with who says so and when, says what an empty place means, and leads on. Does not know: how it looks.
import { describe, expect, test } from 'vitest';
import { compare as rows } from '../../src/build/pages/compare.ts';
import { matrix } from '../../src/build/pages/matrix.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { dateWords } from '../../src/i18n/dates.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { compare, pairsOf } from '../../src/state/compare.ts';
import { inRegion } from '../../src/state/select.ts';
import { markup, textOf } from '../parts/html.ts';
import { bodyOf, inside, linksOf, material } from './rows.ts';

const { catalogue } = material;
const PAIRS = pairsOf(catalogue);
const arrives = (href: string) => href.replace(/^(\.\.\/)+/, '');

describe.each(LANGS)('in %s', (lang) => {
  const t = translator(lang);
  const pages = rows(material, lang).map((row) => ({ ...row, html: markup(row.render().body) }));

  test('there is one page for each two regions, which its heading names', () => {
    expect(pages.map(({ path }) => path)).toEqual(PAIRS.map((pair) => address.compare(lang, ...pair)));
    const [, , , kherson] = pages;
    expect(textOf(inside(kherson?.html ?? '', 'h1'))).toBe(
      lang === 'en' ? 'Kherson and Luhansk regions compared' : 'Херсонська та Луганська області: порівняння',
    );
  });

  test.each(PAIRS.map((pair, n) => ({ pair, n })))(
    '$pair: every measure of either stands there with who says so and its date',
    ({ pair, n }) => {
      const main = inside(pages[n]?.html ?? '', 'main');
      const links = linksOf(main).map(arrives);
      const measures = new Set(pair.flatMap((region) => inRegion(catalogue.measures, region)));
      for (const { id, title, attribution, when } of measures) {
        expect(links.filter((to) => to === address.measure(lang, id))).toHaveLength(1);
        expect(textOf(main)).toContain(
          textOf(`${title[lang]} ${attribution[lang]} · ${dateWords(when.reported.edtf, lang, 'short')}`),
        );
      }
      expect(links.filter((to) => to.startsWith(`${lang}/measure/`))).toHaveLength(measures.size);
    },
  );

  test('what only one region has comes with the words that no report is not no act', () => {
    for (const { html } of pages) expect(textOf(html)).toContain(t('compare.onlyNote'));
  });

  test('which sides say so is counted for each of the two regions', () => {
    for (const [n, pair] of PAIRS.entries()) {
      const table = textOf(inside(pages[n]?.html ?? '', 'tbody'));
      for (const { side, counts } of compare(catalogue, pair).sides) {
        const name = catalogue.sides.find(({ id }) => id === side)?.name[lang] ?? '';
        expect(table).toContain(`${name} ${counts.join(' ')}`);
      }
    }
  });

  test('each leads to the other five and marks itself; the matrix leads to all six', () => {
    const comparisons = (html: string) =>
      linksOf(html)
        .map(arrives)
        .filter((to) => to.startsWith(`${lang}/compare/`));
    const all = PAIRS.map((pair) => address.compare(lang, ...pair));
    expect(comparisons(bodyOf(matrix, lang))).toEqual(all);
    for (const { html, path } of pages) {
      const others = inside(html, 'aside');
      expect(comparisons(others)).toEqual(all);
      const here = [...others.matchAll(/<a [^>]*aria-current="page"[^>]*>/g)].flatMap(([tag]) =>
        linksOf(tag),
      );
      expect(here.map(arrives)).toEqual([path]);
    }
  });
});
