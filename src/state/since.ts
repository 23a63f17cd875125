// Knows: which measures were reported, and which were added or changed on this map, since a day. Does not know: what was changed.
import type { Entry } from './entry.ts';

const isReported = ({ when }: Entry, since: string): boolean => when.reported.last >= since;
const worked = ({ added, changed }: Entry): string => changed ?? added;

/** It was reported, or came into the map, or was changed there, on that day or later. */
export const isNewSince = (entry: Entry, since: string): boolean =>
  isReported(entry, since) || worked(entry) >= since;

/** Newest first; of a report of which only the month is known its last possible day counts. */
export const reportedSince = (entries: readonly Entry[], since: string): Entry[] =>
  entries
    .filter((entry) => isReported(entry, since))
    .sort((a, b) => b.when.reported.last.localeCompare(a.when.reported.last));

/** What came into the map on that day or later, or was changed; the last touched first. */
export const workedOnSince = (entries: readonly Entry[], since: string): Entry[] =>
  entries
    .filter((entry) => worked(entry) >= since)
    .sort((a, b) => worked(b).localeCompare(worked(a)) || a.id.localeCompare(b.id));
