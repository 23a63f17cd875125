// Knows: that the matrix holds every measure where it belongs, and the best founded first. Does not know: how it is shown.
import { expect, test } from 'vitest';
import { REGION_IDS, STANDINGS } from '../../src/catalogue/types.ts';
import { bestStanding, matrixOf } from '../../src/state/matrix.ts';
import { inAllRegions, inRegion } from '../../src/state/select.ts';
import { manyOf } from '../catalogue/many.ts';
import { catalogue } from '../data/evidence.ts';

const rows = matrixOf(catalogue.measures, catalogue);
const column = (id: (typeof REGION_IDS)[number] | 'all') => rows.flatMap(({ cells }) => cells[id]);
const ids = (measures: readonly { readonly id: string }[]) => measures.map(({ id }) => id).sort();

test('there is a row for each category, in the order of the taxonomy', () => {
  expect(rows.map(({ category }) => category.id)).toEqual(catalogue.categories.map(({ id }) => id));
});

test('a measure stands in each region that it names, once; one that names all four stands with those alone', () => {
  for (const id of REGION_IDS) expect(ids(column(id))).toEqual(ids(inRegion(catalogue.measures, id)));
  expect(ids(column('all'))).toEqual(ids(inAllRegions(catalogue.measures)));
});

test('a measure stands in the row of its own category', () => {
  for (const { category, cells } of rows)
    for (const measure of Object.values(cells).flat()) expect(measure.category).toBe(category.id);
});

test('the first of a cell is the best founded, whose standing is said', () => {
  for (const { cells } of rows)
    for (const cell of Object.values(cells)) {
      expect(cell[0]?.standing).toBe(bestStanding(cell));
      const order = cell.map(({ standing }) => STANDINGS.indexOf(standing));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
});

test('ten thousand measures are all there', () => {
  const many = manyOf(catalogue, 10_000);
  const all = matrixOf(many.measures, many).flatMap(({ cells }) => Object.values(cells).flat());
  expect(new Set(ids(all)).size).toBe(10_000);
});
