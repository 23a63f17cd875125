// Knows: that a comparison of two regions leaves nothing out and puts nothing in the wrong column. Does not know: how it is shown.
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/catalogue/types.ts';
import { compare, pairsOf } from '../../src/state/compare.ts';
import { inAllRegions, inRegion } from '../../src/state/select.ts';
import { manyOf } from '../catalogue/many.ts';
import { catalogue } from '../data/evidence.ts';

const PAIRS = pairsOf(catalogue);
const ids = (measures: readonly Measure[]) => measures.map(({ id }) => id).sort();

test('each two of the four regions are a pair once, in the order of the catalogue', () => {
  expect(PAIRS.map((pair) => pair.join('-'))).toEqual([
    'zaporizhzhia-kherson',
    'zaporizhzhia-luhansk',
    'zaporizhzhia-donetsk',
    'kherson-luhansk',
    'kherson-donetsk',
    'luhansk-donetsk',
  ]);
});

describe.each(PAIRS)('%s and %s', (first, second) => {
  const found = compare(catalogue, [first, second]);

  test('each region’s own measures are all there, and nothing else', () => {
    const [here, there] = [first, second].map((_, n) =>
      ids([
        ...found.both.flatMap((row) => [...row.named, ...(n === 0 ? row.first : row.second)]),
        ...(found.only[n] ?? []).flatMap(({ measures }) => measures),
      ]).join(),
    );
    expect(here).toBe(ids(inRegion(catalogue.measures, first)).join());
    expect(there).toBe(ids(inRegion(catalogue.measures, second)).join());
  });

  test('a measure that names both regions stands between them, never in a column', () => {
    const namesBoth = ({ regions }: Measure) => regions.includes(first) && regions.includes(second);
    for (const row of found.both) {
      expect(row.named.every(namesBoth)).toBe(true);
      expect([...row.first, ...row.second].some(namesBoth)).toBe(false);
    }
  });

  test('a category stands where it belongs: with both, with one, or with neither', () => {
    const has = (region: typeof first, category: string) =>
      inRegion(catalogue.measures, region).some((measure) => measure.category === category);
    const of = (rows: readonly { category: { id: string } }[] = []) =>
      rows.map(({ category }) => category.id);
    for (const { id } of catalogue.categories) {
      const places = [
        of(found.both),
        of(found.only[0]),
        of(found.only[1]),
        found.neither.map((one) => one.id),
      ];
      const [here, there] = [has(first, id), has(second, id)];
      expect(places.map((list) => list.includes(id))).toEqual([
        here && there,
        here && !there,
        !here && there,
        !here && !there,
      ]);
    }
  });

  test('a side counts once for each measure that it asserts, and not for what it denies', () => {
    for (const { side, counts } of found.sides)
      expect(counts).toEqual(
        [first, second].map(
          (region) =>
            inRegion(catalogue.measures, region).filter((measure) =>
              measure.claims.some((claim) => claim.speaker.side === side && claim.stance === 'asserts'),
            ).length,
        ),
      );
    expect(found.sides.every(({ counts }) => counts[0] + counts[1] > 0)).toBe(true);
    expect(found.all).toBe(inAllRegions(catalogue.measures).length);
  });
});

test('ten thousand measures are all compared', () => {
  const many = manyOf(catalogue, 10_000);
  const { totals } = compare(many, ['kherson', 'luhansk']);
  expect(totals).toEqual([
    inRegion(many.measures, 'kherson').length,
    inRegion(many.measures, 'luhansk').length,
  ]);
});
