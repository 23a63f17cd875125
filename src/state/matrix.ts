// Knows: how the measures fall on categories and regions, and how well the best of some is founded. Does not know: how that is shown.
import { STANDINGS } from '../catalogue/types.ts';
import type { Catalogue, Category, Measure, RegionId, Standing } from '../catalogue/types.ts';
import { byKindThenStanding, inAllRegions, inRegion } from './select.ts';

/** Where a measure is counted: in each region that it names, or, where it names all four, in none of them. */
export type MatrixColumn = RegionId | 'all';

export interface MatrixRow {
  readonly category: Category;
  /** Best founded first. */
  readonly cells: Readonly<Record<MatrixColumn, readonly Measure[]>>;
}

/** One row a category, in the order of the taxonomy, those without a measure too. */
export function matrixOf({ measures, regions, categories }: Catalogue): MatrixRow[] {
  const columns: [MatrixColumn, readonly Measure[]][] = [
    ...regions.map(({ id }): [RegionId, Measure[]] => [id, inRegion(measures, id)]),
    ['all', inAllRegions(measures)],
  ];
  const parted = columns.map(([column, of]) => [column, byCategory(of)] as const);
  return categories.map((category) => ({
    category,
    cells: Object.fromEntries(
      parted.map(([column, of]) => [column, byKindThenStanding(of.get(category.id) ?? [])]),
    ) as Record<MatrixColumn, Measure[]>,
  }));
}

function byCategory(measures: readonly Measure[]): Map<string, Measure[]> {
  const parts = new Map<string, Measure[]>();
  for (const measure of measures) {
    const part = parts.get(measure.category) ?? [];
    part.push(measure);
    parts.set(measure.category, part);
  }
  return parts;
}

/** The standing of the best founded of these; undefined: there are none. */
export const bestStanding = (measures: readonly Measure[]): Standing | undefined =>
  STANDINGS.find((standing) => measures.some((measure) => measure.standing === standing));
