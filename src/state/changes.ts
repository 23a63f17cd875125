// Knows: on which days measures were added or changed, what is new in which order, and what each correction is called. Does not know: how any of it is told.
import type { Catalogue, Correction, Measure } from '../catalogue/types.ts';

/** What happened to which measures on one day. */
export interface Change {
  /** ISO. */
  readonly day: string;
  readonly what: 'added' | 'changed';
  readonly measures: readonly Measure[];
}

/** The days newest first; of one day, what was changed before what was added. */
export function changeLog(measures: readonly Measure[]): Change[] {
  const log = new Map<string, Change & { measures: Measure[] }>();
  const put = (day: string, what: Change['what'], measure: Measure) => {
    const entry = log.get(day + what) ?? { day, what, measures: [] };
    entry.measures.push(measure);
    log.set(day + what, entry);
  };
  for (const measure of measures) {
    put(measure.added, 'added', measure);
    if (measure.changed !== null) put(measure.changed, 'changed', measure);
  }
  return [...log.values()].sort((a, b) => b.day.localeCompare(a.day) || b.what.localeCompare(a.what));
}

/**
 * What each correction is called on its page and in the feeds, for ever: its date and what it is about, and a number where there
 * was one already. New ones stand first in the list, so it is numbered from its end.
 */
export function correctionIds(corrections: readonly Correction[]): readonly string[] {
  const taken = new Map<string, number>();
  return corrections
    .toReversed()
    .map(({ date, about }) => {
      const name = `c-${date}-${'measure' in about ? about.measure : about.layer}`;
      const number = (taken.get(name) ?? 0) + 1;
      taken.set(name, number);
      return number === 1 ? name : `${name}-${number}`;
    })
    .toReversed();
}

/** Something that a reader who comes back has not seen: a correction by what it is called, or a measure as it now is. */
export type News =
  | { readonly day: string; readonly id: string; readonly correction: Correction }
  | { readonly day: string; readonly measure: Measure };

/** The `most` newest corrections and measures by day; of one day corrections first, and measures as the catalogue has them. */
export function newest(
  { measures, corrections }: Pick<Catalogue, 'measures' | 'corrections'>,
  most: number,
): readonly News[] {
  const ids = correctionIds(corrections);
  const news: News[] = [
    ...corrections.map((correction, n) => ({ day: correction.date, id: ids[n] ?? '', correction })),
    ...measures.map((measure) => ({ day: measure.changed ?? measure.added, measure })),
  ];
  return news.toSorted((a, b) => b.day.localeCompare(a.day)).slice(0, most);
}
