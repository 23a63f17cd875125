// Knows: that a saved picture says what its page says, in words. Does not know: where on the picture, or how it is drawn.
import { describe, expect, test } from 'vitest';
import type { Lang, RegionId } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { pictureName, pictureWords } from '../../src/parts/pictureWords.ts';
import { address } from '../../src/state/address.ts';
import { indexOf } from '../../src/state/index.ts';
import { createPage } from '../../src/state/page.ts';
import { inRegion } from '../../src/state/select.ts';
import type { View } from '../../src/state/view.ts';
import { catalogue, view } from '../state/entries.ts';

interface Of {
  readonly lang?: Lang;
  readonly region?: RegionId | null;
  readonly path?: string;
  readonly view?: Partial<View>;
  readonly hits?: readonly string[] | null;
  readonly href?: string;
}
function wordsOf(of: Of = {}) {
  const { lang = 'en', region = null, hits = null, href = 'https://example.org/map/en/' } = of;
  const path = of.path ?? (region === null ? address.home(lang) : address.region(lang, region));
  return pictureWords({
    page: createPage(lang, path, catalogue),
    entries: indexOf(catalogue, lang).entries,
    view: view(of.view ?? {}),
    ...{ region, hits, href, attribution: 'Borders: somebody.', built: '2026-11-26' },
  });
}
const sum = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((total, { count }) => total + count, 0);

test('the picture of home names the page and counts all measures, in both languages', () => {
  for (const lang of ['en', 'uk'] as const) {
    const t = translator(lang);
    const { title, count, filters, measure } = wordsOf({ lang });
    expect(title).toBe(t('home.title'));
    expect(count).toBe(t('region.count', { n: catalogue.measures.length }));
    expect([filters, measure]).toEqual([null, null]);
  }
});

test('the picture of a region names it, and its legend counts as many measures as its head', () => {
  for (const { id, name } of catalogue.regions) {
    const { title, count, legend } = wordsOf({ region: id });
    expect(title).toBe(name.en);
    expect(count).toBe(translator('en')('region.count', { n: inRegion(catalogue.measures, id).length }));
    expect(sum(legend.kinds)).toBe(inRegion(catalogue.measures, id).length);
  }
});

test('the page of all four regions has a picture of its own name', () => {
  expect(wordsOf({ path: address.all('en') }).title).toBe(translator('en')('all.title'));
});

describe('filters', () => {
  test('stand on the picture in the words of the pills, with what is searched for', () => {
    const of = { kind: ['threats'], from: '2023', q: 'school' } as const;
    const { filters } = wordsOf({ view: of, hits: [] });
    expect(filters).toBe('Filters: Threats and force · From 2023 · search “school”');
    expect(wordsOf({ lang: 'uk', view: of, hits: [] }).filters).toContain('пошук «school»');
  });

  test('leave in the legend only the kinds that are left, and the head counts the same', () => {
    const { legend, count } = wordsOf({ view: { kind: ['threats'] } });
    expect(legend.kinds.map(({ kind }) => kind)).toEqual(['threats']);
    expect(count).toMatch(new RegExp(`^${sum(legend.kinds)} of ${catalogue.measures.length} `));
  });

  test('and a search together leave what both leave', () => {
    const [first, second] = catalogue.measures.filter(({ kind }) => kind === 'threats');
    const other = catalogue.measures.find(({ kind }) => kind !== 'threats');
    const hits = [first?.id ?? '', other?.id ?? '', second?.id ?? ''];
    const { count } = wordsOf({ view: { kind: ['threats'], q: 'x' }, hits });
    expect(count).toMatch(/^2 of /);
  });

  test('that leave nothing contested leave the notch out of the legend', () => {
    const fills = (of: Partial<View>): number => wordsOf({ view: of }).legend.fills.length;
    expect(fills({ contested: true })).toBe(4);
    expect(fills({ from: '2100' })).toBe(3);
  });
});

test('where the lens is on who says so, the legend explains sides, and no fills', () => {
  const { legend } = wordsOf({ view: { lens: 'side' } });
  expect(legend.kinds).toEqual([]);
  expect(legend.fills).toEqual([]);
  expect(legend.sides.length).toBeGreaterThan(3);
  expect(legend.sides.every(({ count }) => count > 0)).toBe(true);
});

describe('a measure that is pointed out', () => {
  const [first, second] = catalogue.measures;
  const [id, other] = [first?.id ?? '', second?.id ?? ''];

  test('stands on the picture with who says so', () => {
    const { measure } = wordsOf({ view: { measure: [id] } });
    expect(measure).toEqual({ title: first?.title.en, attribution: first?.attribution.en });
  });

  test('does not when there are two, or when the region does not have it', () => {
    expect(wordsOf({ view: { measure: [id, other] } }).measure).toBeNull();
    const elsewhere = catalogue.measures.find(({ regions }) => !regions.includes('luhansk'));
    expect(wordsOf({ region: 'luhansk', view: { measure: [elsewhere?.id ?? ''] } }).measure).toBeNull();
  });
});

test('every picture says that a report is not proof, whose the map is, and all dates', () => {
  const { notProof, sources, dates, key } = wordsOf();
  expect(notProof).toBe('A report is not proof.');
  expect(sources).toBe('Borders: somebody.');
  expect(dates).toMatch(/^Newest source: .+\. This copy built: 26\u00a0Nov 2026\.$/);
  expect(key.hatch).toContain('27\u00a0Feb 2024');
});

test('an address stands on it only where others can reach it', () => {
  expect(wordsOf({ href: 'https://example.org/en/?kind=threats' }).address).toContain('?kind=threats');
  expect(wordsOf({ href: 'file:///home/somebody/en/index.html' }).address).toBeNull();
});

test('a file is named after its region and the day of the build', () => {
  expect(pictureName('luhansk', '2026-11-26', 'png')).toBe('occupation-map-luhansk-2026-11-26.png');
  expect(pictureName(null, '2026-11-26', 'svg')).toBe('occupation-map-all-regions-2026-11-26.svg');
});
