// Knows: on which days measures were added or changed. Does not know: what was changed; corrections say that.
import type { Measure } from '../catalogue/types.ts';

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
