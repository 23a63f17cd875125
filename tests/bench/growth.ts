// Knows: how the time to make the reader's pages, to filter and to search grows with the number of measures. Does not know: what is allowed.
import { readMaterial } from '../../src/build/material.ts';
import { reader } from '../../src/build/pages/reader.ts';
import { selectionOf } from '../../src/state/filter.ts';
import { indexOf, searchTextsOf } from '../../src/state/index.ts';
import { createSearch } from '../../src/state/search.ts';
import { parseView } from '../../src/state/view.ts';
import { manyOf } from '../catalogue/many.ts';

const material = readMaterial('data', {});

/** Time to part, count and sort this many measures, and to draw home and the first page of a region from them, ms. */
function timeOf(count: number): number {
  const many = { ...material, catalogue: manyOf(material.catalogue, count) };
  const start = performance.now();
  const rows = reader(many, 'en');
  for (const path of ['en/', 'en/region/zaporizhzhia/']) rows.find((row) => row.path === path)?.render();
  return performance.now() - start;
}

/** How many times longer ten times as many measures take: the smallest of a few tries each, so that nothing else counts. */
export function growthOf(few: number): number {
  const best = (count: number): number => Math.min(...Array.from({ length: 5 }, () => timeOf(count)));
  timeOf(few);
  return best(few * 10) / best(few);
}

/** The smallest of a few tries, ms. */
function shortest(work: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Time to filter so many measures, with the count of every value, and to search in them, ms. */
export function answerOf(count: number): { filter: number; search: number } {
  const many = manyOf(material.catalogue, count);
  const { entries } = indexOf(many, 'en');
  const { view } = parseView('?kind=threats,pressure&side=ukrainian-official&from=2023-03&to=2024');
  const search = createSearch(searchTextsOf(many, 'en'));
  return {
    filter: shortest(() => selectionOf(entries, view)),
    search: shortest(() => search.find('passport teenagers Melitopol')),
  };
}
