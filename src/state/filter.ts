// Knows: which entries a view leaves, how many each value of a filter would leave, and which filter to give up when none is left.
// Does not know: how a filter is chosen, or what entries say.
import type { RegionId } from '../catalogue/types.ts';
import type { Entry } from './entry.ts';
import { firstDay, lastDay } from './keys.ts';
import { FILTERS, isSaid } from './view.ts';
import type { FilterName, View } from './view.ts';

/** Filters whose values are chosen from a list, each with its count. */
export type FacetName = Exclude<FilterName, 'from' | 'to'>;
export const FACETS: readonly FacetName[] = ['kind', 'category', 'side', 'standing', 'contested', 'target'];

/** The values of an entry in each facet. */
const VALUES: Readonly<Record<FacetName, (entry: Entry) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  category: ({ category }) => [category],
  side: ({ sides, witness }) => (witness ? [...sides, 'witness'] : sides),
  standing: ({ standing }) => [standing],
  contested: ({ contested }) => (contested ? ['yes'] : []),
  target: ({ targets }) => targets,
};

/** The values that a view has chosen in a facet; none: all will do. */
export function chosenIn(facet: FacetName, view: View): readonly string[] {
  const value = view[facet];
  return typeof value === 'boolean' ? (value ? ['yes'] : []) : value;
}

export interface Selection {
  /** In the order given. */
  readonly entries: readonly Entry[];
  /** How many there are of each value among those that all other filters leave; a value that none has is missing. */
  readonly counts: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
  /** Where nothing is left: the one filter whose giving up leaves the fewest entries, and how many; null: no single one helps. */
  readonly nearest: { readonly filter: FilterName; readonly count: number } | null;
}

/** Entries of a region's view: those that name it, and those that name all four. */
export const inView = (entries: readonly Entry[], region: RegionId | null): readonly Entry[] =>
  region === null ? entries : entries.filter(({ regions }) => regions.includes(region));

/** One look at each entry: what is left, and what each filter keeps away by itself. */
export function selectionOf(entries: readonly Entry[], view: View): Selection {
  const tests = testsOf(view);
  const left: Entry[] = [];
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    FacetName,
    Map<string, number>
  >;
  const freed = new Map<FilterName, number>();
  const count = (facet: FacetName, entry: Entry): void => {
    const of = counts[facet];
    for (const value of VALUES[facet](entry)) of.set(value, (of.get(value) ?? 0) + 1);
  };
  for (const entry of entries) {
    const failed = tests.filter(({ passes }) => !passes(entry));
    const [only] = failed;
    if (only === undefined) {
      left.push(entry);
      for (const facet of FACETS) count(facet, entry);
    } else if (failed.length === 1) {
      freed.set(only.filter, (freed.get(only.filter) ?? 0) + 1);
      if (only.filter !== 'from' && only.filter !== 'to') count(only.filter, entry);
    }
  }
  const [nearest] = [...freed].sort(([, a], [, b]) => a - b);
  return {
    entries: left,
    counts,
    nearest: left.length > 0 || nearest === undefined ? null : { filter: nearest[0], count: nearest[1] },
  };
}

interface Test {
  readonly filter: FilterName;
  readonly passes: (entry: Entry) => boolean;
}

/** A test for each filter that the view has. */
function testsOf(view: View): Test[] {
  return FILTERS.filter((filter) => isSaid(filter, view)).map((filter): Test => {
    // A report of which only the month is known is of each of its days.
    if (filter === 'from') {
      const from = firstDay(view.from);
      return { filter, passes: ({ when }) => when.reported.last >= from };
    }
    if (filter === 'to') {
      const to = lastDay(view.to);
      return { filter, passes: ({ when }) => when.reported.first <= to };
    }
    const chosen = new Set(chosenIn(filter, view));
    return { filter, passes: (entry) => VALUES[filter](entry).some((value) => chosen.has(value)) };
  });
}

/** Those of the entries that have these ids, in the ids' order. */
export function inOrder(entries: readonly Entry[], ids: readonly string[]): Entry[] {
  const left = byId(entries);
  return ids.flatMap((id) => left.get(id) ?? []);
}

export const byId = (entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));
