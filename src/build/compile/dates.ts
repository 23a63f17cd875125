// Knows: EDTF dates, their first and last day, and which day counts as today. Does not know: which dates a file holds.

import edtf from 'edtf';
import type { DateSpan } from '../../catalogue/types.ts';

const known = new Map<string, DateSpan | null>();

/** Reads an EDTF date whose first and last day are known: a day, month, year, season or closed interval; null for all else. */
export function readSpan(text: string): DateSpan | null {
  let span = known.get(text);
  if (span === undefined) {
    span = parse(text);
    known.set(text, span);
  }
  return span;
}

export function isSpan(text: string): boolean {
  return readSpan(text) !== null;
}

/** The span of a text that has been checked. Throws a RangeError for one that has not. */
export function spanOf(text: string): DateSpan {
  const span = readSpan(text);
  if (span === null) throw new RangeError(`got ${JSON.stringify(text)}, expected an EDTF date`);
  return span;
}

/** CSL-JSON's `date-parts` as EDTF: `[[2023, 8]]` is `2023-08`, two parts are an interval. */
export function edtfOfParts(parts: readonly (readonly number[])[]): string {
  return parts
    .map(([year = 0, ...rest]) =>
      [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-'),
    )
    .join('/');
}

/**
 * The day after which a publication or statement lies in the future, as `YYYY-MM-DD` in UTC.
 * SOURCE_DATE_EPOCH (seconds) decides where it is set. Else the clock does: an editor enters yesterday's report
 * long after the last commit, and what was not in the future once never is again.
 */
export function today(environment: NodeJS.ProcessEnv): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  const time = epoch === undefined ? Date.now() : Number(epoch) * 1000;
  return dayOf(time);
}

function parse(text: string): DateSpan | null {
  // Hours, and years of other than four digits, are EDTF too, but no page has words for them.
  if (!/^\d{4}/.test(text) || text.includes('T')) return null;
  try {
    const { min, max, type } = edtf(text);
    const closed = Number.isFinite(min) && Number.isFinite(max);
    return closed && DATED.has(type) ? { edtf: text, first: dayOf(min), last: dayOf(max) } : null;
  } catch {
    return null;
  }
}

const DATED: ReadonlySet<string> = new Set(['Date', 'Season', 'Interval']);

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
