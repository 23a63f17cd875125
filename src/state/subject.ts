// Knows: what a view that stands in other people's pages, and each picture of it, is about: all four regions, one, two compared, or one measure.
// Does not know: what is shown of it.
import type { Catalogue, Measure, Region, RegionId } from '../catalogue/types.ts';
import { pairsOf } from './compare.ts';
import type { Pair } from './compare.ts';
import type { Shown } from './embedChoice.ts';
import { inRegion } from './select.ts';

export type Subject =
  | { readonly of: 'all' }
  | { readonly of: 'region'; readonly region: Region }
  | { readonly of: 'measure'; readonly measure: Measure }
  | { readonly of: 'compare'; readonly pair: Pair };

/** Every subject, once. */
export const subjectsOf = (catalogue: Catalogue): Subject[] => [
  { of: 'all' },
  ...catalogue.regions.map((region): Subject => ({ of: 'region', region })),
  ...catalogue.measures.map((measure): Subject => ({ of: 'measure', measure })),
  ...pairsOf(catalogue).map((pair): Subject => ({ of: 'compare', pair })),
];

/** The same by ids, as an editor chooses it: by that its view and its page are found. */
export function shownOf(subject: Subject): Shown {
  switch (subject.of) {
    case 'all':
      return { regions: [], measure: null };
    case 'region':
      return { regions: [subject.region.id], measure: null };
    case 'measure':
      return { regions: [], measure: subject.measure.id };
    case 'compare':
      return { regions: subject.pair, measure: null };
  }
}

/** The regions that its map marks. */
export function chosenIn(subject: Subject): readonly RegionId[] {
  switch (subject.of) {
    case 'all':
      return [];
    case 'region':
      return [subject.region.id];
    case 'measure':
      return subject.measure.regions;
    case 'compare':
      return subject.pair;
  }
}

/** The measures of which its map has symbols. */
export const measuresIn = (
  subject: Subject,
  { measures }: Pick<Catalogue, 'measures'>,
): readonly Measure[] => (subject.of === 'measure' ? [subject.measure] : measures);

/** The measures that its words count. */
export function countedIn(subject: Subject, catalogue: Pick<Catalogue, 'measures'>): readonly Measure[] {
  const { measures } = catalogue;
  switch (subject.of) {
    case 'region':
      return inRegion(measures, subject.region.id);
    case 'compare':
      return measures.filter(
        ({ precision, regions }) => precision !== 'all' && subject.pair.some((id) => regions.includes(id)),
      );
    case 'all':
    case 'measure':
      return measuresIn(subject, catalogue);
  }
}
