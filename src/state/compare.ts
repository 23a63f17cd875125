// Knows: what is reported in two regions: in both, in one of them only, and which sides say so. Does not know: how that is shown.
import type { Catalogue, Category, Measure, RegionId, SideId } from '../catalogue/types.ts';
import { inAllRegions, inRegion } from './select.ts';

export type Pair = readonly [RegionId, RegionId];

/** A category with measures in both regions. Each measure stands in one of the three. */
export interface SharedCategory {
  readonly category: Category;
  /** Names both regions. */
  readonly named: readonly Measure[];
  readonly first: readonly Measure[];
  readonly second: readonly Measure[];
}

/** A category with measures in one region. */
export interface OwnCategory {
  readonly category: Category;
  readonly measures: readonly Measure[];
}

/** One thing of each of the two regions, in their order. */
export type OfEach<Of> = readonly [Of, Of];

export interface Comparison {
  readonly both: readonly SharedCategory[];
  readonly only: OfEach<readonly OwnCategory[]>;
  /** Categories without a measure in either. */
  readonly neither: readonly Category[];
  /** Sides that say of at least one measure that it happened, in their order, and of how many in each region. */
  readonly sides: readonly { readonly side: SideId; readonly counts: OfEach<number> }[];
  /** How many measures each region has; one that names both counts in each. */
  readonly totals: OfEach<number>;
  /** How many concern all four regions, and are no part of the comparison. */
  readonly all: number;
}

/** Every pair of regions, once, in the order of the catalogue. */
export const pairsOf = ({ regions }: { readonly regions: readonly { readonly id: RegionId }[] }): Pair[] =>
  regions.flatMap((first, n) => regions.slice(n + 1).map((second): Pair => [first.id, second.id]));

/** What a region's own list holds, newest first, compared with what another's does. */
export function compare({ measures, categories, sides }: Catalogue, [first, second]: Pair): Comparison {
  const [here, there] = [inRegion(measures, first), inRegion(measures, second)];
  const rows = categories.map((category) => {
    const of = (list: readonly Measure[]) => list.filter((measure) => measure.category === category.id);
    return { category, first: of(here), second: of(there) };
  });
  const namesBoth = ({ regions }: Measure) => regions.includes(first) && regions.includes(second);
  const own = (list: readonly Measure[]) => list.filter((measure) => !namesBoth(measure));
  return {
    both: rows
      .filter((row) => row.first.length > 0 && row.second.length > 0)
      .map((row) => ({
        category: row.category,
        named: row.first.filter(namesBoth),
        first: own(row.first),
        second: own(row.second),
      })),
    only: [
      rows.flatMap((row) => (row.second.length > 0 ? [] : ownCategory(row.category, row.first))),
      rows.flatMap((row) => (row.first.length > 0 ? [] : ownCategory(row.category, row.second))),
    ],
    neither: rows
      .filter((row) => row.first.length === 0 && row.second.length === 0)
      .map(({ category }) => category),
    sides: sides
      .map(({ id }) => ({ side: id, counts: [assertedBy(id, here), assertedBy(id, there)] as const }))
      .filter(({ counts }) => counts[0] + counts[1] > 0),
    totals: [here.length, there.length],
    all: inAllRegions(measures).length,
  };
}

const ownCategory = (category: Category, measures: readonly Measure[]): OwnCategory[] =>
  measures.length === 0 ? [] : [{ category, measures }];

/** Of how many of these measures the side says that they happened. */
const assertedBy = (side: SideId, measures: readonly Measure[]): number =>
  measures.filter(({ claims }) =>
    claims.some((claim) => claim.stance === 'asserts' && claim.speaker.side === side),
  ).length;
