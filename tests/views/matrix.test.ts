// Knows: that every cell of the matrix says in words what its symbols show, and leads to just those measures. Does not know: how it looks.
import { describe, expect, test } from 'vitest';
import { matrix } from '../../src/build/pages/matrix.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { matrixOf } from '../../src/state/matrix.ts';
import { parseView } from '../../src/state/view.ts';
import { textOf } from '../parts/html.ts';
import { bodyOf, inside, linksOf, material } from './rows.ts';

describe.each(LANGS)('in %s', (lang) => {
  const t = translator(lang);
  const table = inside(bodyOf(matrix, lang), 'tbody');
  const cells = [...table.matchAll(/<td.*?<\/td>/gs)].map(([cell]) => cell);
  const expected = matrixOf(material.catalogue.measures, material.catalogue).flatMap(
    ({ category, cells: row }) => [
      ...material.catalogue.regions.map((region) => ({
        category,
        measures: row[region.id],
        region: region.name[lang],
        list: address.region(lang, region.id),
      })),
      { category, measures: row.all, region: t('all.title'), list: address.all(lang) },
    ],
  );

  test('a cell says its category, its region, how many measures, how the best is founded, and how many are contested', () => {
    expect(cells).toHaveLength(expected.length);
    for (const [n, { category, measures, region }] of expected.entries()) {
      const [best] = measures;
      const said = textOf(cells[n] ?? '');
      if (best === undefined) expect(said).toContain(t('matrix.none'));
      else {
        const standing = t(`table.standing.${best.standing}`);
        const contested = measures.filter((measure) => measure.contested).length;
        const words = t('matrix.cell', {
          n: measures.length,
          category: category.name[lang],
          region,
          standing,
        });
        expect(said).toContain(contested > 0 ? words + t('matrix.contested', { n: contested }) : words);
        expect((cells[n] ?? '').includes('notch')).toBe(contested > 0);
      }
    }
  });

  test('its link opens just these measures in the list that holds them, and without scripts leads to the first', () => {
    for (const [n, { measures, list }] of expected.entries()) {
      const links = linksOf(cells[n] ?? '').map(
        (href) => new URL(href, `https://map.example/${lang}/matrix/`),
      );
      expect(links).toHaveLength(measures.length === 0 ? 0 : 1);
      for (const link of links) {
        expect(link.pathname).toBe(`/${list}`);
        expect(parseView(link.search).view.measure).toEqual(measures.map(({ id }) => id));
        expect(link.hash).toBe(`#m-${measures[0]?.id ?? ''}`);
      }
    }
  });
});
