// Knows: which measures belong to a region, a town, or to all four regions, and how many there are of each kind. Does not know: how they are shown.
import { KINDS, STANDINGS } from '../catalogue/types.ts';
import type { DateSpan, KindId, Precision, RegionId, Standing } from '../catalogue/types.ts';

/** What of a measure, or of its entry in an index, says where on a map it stands, and in which order. */
export interface Located {
  readonly id: string;
  readonly kind: KindId;
  readonly standing: Standing;
  readonly precision: Precision;
  readonly regions: readonly RegionId[];
  readonly places: readonly { readonly id: string; readonly region: RegionId }[];
  readonly when: { readonly reported: DateSpan };
}

/** Measures that name this region but not all four: the region's own list, newest first. */
export function inRegion<Of extends Located>(measures: readonly Of[], region: RegionId): Of[] {
  return measures.filter((measure) => measure.precision !== 'all' && measure.regions.includes(region));
}

/** Measures in the lists of any of these regions, each once; of none: all that there are. */
export function inAnyRegion<Of extends Located>(
  measures: readonly Of[],
  regions: readonly RegionId[],
): readonly Of[] {
  if (regions.length === 0) return measures;
  const named = new Set(regions.flatMap((region) => inRegion(measures, region)));
  return measures.filter((measure) => named.has(measure));
}

/** Measures that name all four regions: they are tied to none of them. */
export function inAllRegions<Of extends Located>(measures: readonly Of[]): Of[] {
  return measures.filter((measure) => measure.precision === 'all');
}

/** Measures of all four regions that name a town or site of this one: its map shows them there, so its list does too. */
export function ofAllNamedIn<Of extends Located>(measures: readonly Of[], region: RegionId): Of[] {
  return inAllRegions(measures).filter(({ places }) => places.some((place) => place.region === region));
}

/** Of a region's measures, those that name no town or site within it: they wait in the region's tray. */
export function regionWide<Of extends Located>(measures: readonly Of[], region: RegionId): Of[] {
  return inRegion(measures, region).filter(
    (measure) => !measure.places.some((place) => place.region === region),
  );
}

/** Towns and sites with the measures reported there; within a region's view those of all four regions too. */
export function byPlace<
  Place extends Located['places'][number],
  Of extends Located & { readonly places: readonly Place[] },
>(measures: readonly (Of & { readonly places: readonly Place[] })[]): { place: Place; measures: Of[] }[] {
  const places = new Map<string, { place: Place; measures: Of[] }>();
  for (const measure of measures) {
    for (const place of measure.places) {
      const entry: { place: Place; measures: Of[] } = places.get(place.id) ?? { place, measures: [] };
      entry.measures.push(measure);
      places.set(place.id, entry);
    }
  }
  return [...places.values()];
}

/** How many measures there are of each kind, zero included. */
export function countKinds(measures: readonly Pick<Located, 'kind'>[]): Record<KindId, number> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<KindId, number>;
  for (const { kind } of measures) counts[kind]++;
  return counts;
}

/** Order of a tray and of the strip of all four regions: kind, then the best founded, then the newest. */
export function byKindThenStanding<Of extends Located>(measures: readonly Of[]): Of[] {
  const rank = (measure: Of) =>
    KINDS.indexOf(measure.kind) * STANDINGS.length + STANDINGS.indexOf(measure.standing);
  return [...measures].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.when.reported.last.localeCompare(a.when.reported.last) ||
      a.id.localeCompare(b.id),
  );
}
