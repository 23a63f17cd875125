// Knows: how the time to make the reader's pages grows with the number of measures. Does not know: how long one is.
import { readMaterial } from '../../src/build/material.ts';
import { reader } from '../../src/build/pages/reader.ts';
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
