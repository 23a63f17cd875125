// Knows: how the measures fall on categories and regions, and how well the best of some is founded. Does not know: how that is shown.
import { STANDINGS } from '../catalogue/types.ts';
import type { Category, RegionId, Standing } from '../catalogue/types.ts';
import type { Lexicon } from './page.ts';
import { byKindThenStanding, inAllRegions, inRegion } from './select.ts';
import type { Located } from './select.ts';

/** Where a measure is counted: in each region that it names, or, where it names all four, in none of them. */
export type MatrixColumn = RegionId | 'all';

/** What of a measure, or of its entry in an index, says in which row it is counted. */
export interface Categorised extends Located {
  readonly category: string;
}

export interface MatrixRow<Of> {
  readonly category: Category;
  /** Best founded first. */
  readonly cells: Readonly<Record<MatrixColumn, readonly Of[]>>;
}

/** One row a category, in the order of the taxonomy, those without a measure too. */
export function matrixOf<Of extends Categorised>(
  measures: readonly Of[],
  { regions, categories }: Pick<Lexicon, 'regions' | 'categories'>,
): MatrixRow<Of>[] {
  const columns: [MatrixColumn, readonly Of[]][] = [
    ...regions.map(({ id }): [RegionId, Of[]] => [id, inRegion(measures, id)]),
    ['all', inAllRegions(measures)],
  ];
  const parted = columns.map(([column, of]) => [column, byCategory(of)] as const);
  return categories.map((category) => ({
    category,
    cells: Object.fromEntries(
      parted.map(([column, of]) => [column, byKindThenStanding(of.get(category.id) ?? [])]),
    ) as Record<MatrixColumn, Of[]>,
  }));
}

function byCategory<Of extends Categorised>(measures: readonly Of[]): Map<string, Of[]> {
  const parts = new Map<string, Of[]>();
  for (const measure of measures) {
    const part = parts.get(measure.category) ?? [];
    part.push(measure);
    parts.set(measure.category, part);
  }
  return parts;
}

/** The standing of the best founded of these; undefined: there are none. */
export const bestStanding = (measures: readonly Pick<Located, 'standing'>[]): Standing | undefined =>
  STANDINGS.find((standing) => measures.some((measure) => measure.standing === standing));
