// Knows: which measures were reported, and which were added or changed on this map, since a day. Does not know: what was changed.
import type { Entry } from './entry.ts';

/** Newest first; of a report of which only the month is known its last possible day counts. */
export const reportedSince = (entries: readonly Entry[], since: string): Entry[] =>
  entries
    .filter(({ when }) => when.reported.last >= since)
    .sort((a, b) => b.when.reported.last.localeCompare(a.when.reported.last));

const worked = ({ added, changed }: Entry): string => changed ?? added;

/** What came into the map on that day or later, or was changed; the last touched first. */
export const workedOnSince = (entries: readonly Entry[], since: string): Entry[] =>
  entries
    .filter((entry) => worked(entry) >= since)
    .sort((a, b) => worked(b).localeCompare(worked(a)) || a.id.localeCompare(b.id));
