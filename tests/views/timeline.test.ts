// Knows: that the timeline says in words all that it shows, and that each mark leads to its measure. Does not know: how it looks.
import { describe, expect, test } from 'vitest';
import { matrix } from '../../src/build/pages/matrix.ts';
import type { Material } from '../../src/build/pageRow.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Lang, Measure } from '../../src/catalogue/types.ts';
import { dateWords } from '../../src/i18n/dates.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { AXES } from '../../src/state/timeline.ts';
import { manyOf } from '../catalogue/many.ts';
import { textOf } from '../parts/html.ts';
import { bodyOf, linksOf, material, rowOf, valuesOf } from './rows.ts';

const timelineOf = (lang: Lang, of: Material = material) =>
  /<section id="timeline".*?<\/section>/s.exec(bodyOf(matrix, lang, of))?.[0] ?? '';
const marksIn = (html: string) => [...html.matchAll(/<li data-measure.*?<\/li>/gs)].map(([mark]) => mark);
const withMeasures = (measures: readonly Measure[]): Material => ({
  ...material,
  catalogue: { ...material.catalogue, measures },
});
const { measures } = material.catalogue;

describe.each(LANGS)('in %s', (lang) => {
  const t = translator(lang);
  const html = timelineOf(lang);
  const marks = marksIn(html);

  test('every measure has one mark, the newest first, which leads to its page', () => {
    expect(valuesOf(html, 'data-measure')).toEqual(measures.map(({ id }) => id));
    expect(linksOf(html).map((href) => href.replace(/^(\.\.\/)+/, ''))).toEqual(
      measures.map(({ id }) => address.measure(lang, id)),
    );
  });

  test('a mark’s name is its title, who says so, kind and standing, and the date in words', () => {
    for (const [n, { title, attribution, kind, standing, contested, when }] of measures.entries()) {
      const [name] = valuesOf(marks[n] ?? '', 'aria-label');
      const kindName = material.catalogue.kinds.find(({ id }) => id === kind)?.name[lang] ?? '';
      const symbol = t(contested ? 'card.symbolContested' : 'card.symbol', {
        kind: kindName,
        standing: t(`standing.${standing}`),
      });
      const date = dateWords(when.reported.edtf, lang, 'short');
      const start = `${title[lang]}. ${attribution[lang]}. ${symbol}. ${date}`;
      expect(name?.replaceAll('&quot;', '"').slice(0, start.length)).toBe(start);
    }
  });

  test('a row says the title and who says so, and a bar and a bracket are said in words', () => {
    for (const [n, { title, attribution, when }] of measures.entries()) {
      const mark = marks[n] ?? '';
      const words = textOf(mark);
      expect(words).toContain(textOf(`${title[lang]} ${attribution[lang]}`));
      expect(mark.includes('class="possible')).toBe(when.reported.first !== when.reported.last);
      const bracket = mark.includes('class="described');
      if (bracket) expect(words).toMatch(new RegExp(`${t('measure.inForce')}: |${t('measure.deadline')}: `));
      if (when.deadline && when.deadline.last > when.reported.last) expect(bracket).toBe(true);
    }
  });

  test('the key says what symbol, bar and bracket mean', () => {
    for (const key of ['timeline.point', 'timeline.possible', 'timeline.described'] as const)
      expect(textOf(html)).toContain(t(key));
  });

  test('fewer than five measures are a list with dates, without an axis and its bracket', () => {
    const few = withMeasures(measures.slice(0, 4));
    expect(marksIn(timelineOf(lang, few))).toHaveLength(4);
    expect(timelineOf(lang, few)).not.toContain('class="months');
    expect(timelineOf(lang, few)).not.toContain(t('timeline.described'));
    expect(rowOf(matrix, lang, few).css).not.toContain('[data-measure=');
  });

  test('of ten thousand measures the newest stand there, and where all do is said', () => {
    const many = timelineOf(lang, { ...material, catalogue: manyOf(material.catalogue, 10_000) });
    expect(marksIn(many)).toHaveLength(200);
    expect(textOf(many)).toContain(textOf(t('timeline.newest', { n: 200, all: 10_000 })));
    expect(linksOf(many).some((href) => href.endsWith(address.measures(lang)))).toBe(true);
  });
});

test('every mark has its place along the axis, and across it at each width of the page', () => {
  const { css } = rowOf(matrix, 'en');
  for (const { id } of measures) {
    const rules = css.split('}').filter((rule) => rule.includes(`[data-measure="${id}"]`));
    expect(rules.filter((rule) => rule.includes('--x:'))).toHaveLength(1);
    expect(rules.filter((rule) => rule.includes('--y:'))).toHaveLength(AXES.length);
  }
});

test('in one lane of the axis stand only measures of one kind', () => {
  const lanes = rowOf(matrix, 'en')
    .css.split('}')
    .filter((rule) => rule.includes('[data-measure=') && rule.includes('--y:'));
  expect(lanes.length).toBeGreaterThan(10);
  for (const lane of lanes) {
    const kinds = [...lane.matchAll(/data-measure="([^"]+)"/g)].map(
      ([, id]) => measures.find((measure) => measure.id === id)?.kind,
    );
    expect(new Set(kinds).size).toBe(1);
  }
});
