// Knows: which measures a handout holds, in which order, and by which number its map and its list name each. Does not know: how either is set.
import type { Catalogue, Lesson, Measure, Place, RegionId } from '../catalogue/types.ts';
import { byKindThenStanding, byPlace, inRegion, ofAllNamedIn, regionWide } from '../state/select.ts';
import { usedIn } from './lessonMeasures.ts';

export interface Numbered {
  readonly number: number;
  readonly measure: Measure;
}

const numbers = (measures: readonly Measure[]): readonly Numbered[] =>
  [...new Set(measures)].map((measure, n) => ({ number: n + 1, measure }));

/** From west to east: the order must be the same in every language. */
const fromWest = (a: { place: Place }, b: { place: Place }): number =>
  a.place.lon - b.place.lon || a.place.id.localeCompare(b.place.id);

/** All that is reported in a region: what is said of it as a whole, then what of its towns, those of all four regions with them. */
export function ofRegion(region: RegionId, { measures }: Pick<Catalogue, 'measures'>): readonly Numbered[] {
  const named = [...inRegion(measures, region), ...ofAllNamedIn(measures, region)];
  const placed = byPlace(named)
    .filter(({ place }) => place.region === region)
    .sort(fromWest);
  return numbers([
    ...byKindThenStanding(regionWide(measures, region)),
    ...placed.flatMap(({ measures: here }) => byKindThenStanding(here)),
  ]);
}

/** Those that a lesson uses, in the order in which it first does. */
export const ofLesson = (lesson: Lesson, catalogue: Pick<Catalogue, 'measures'>): readonly Numbered[] =>
  numbers(usedIn(lesson, catalogue));
