// Knows: which dates of the data files may not lie in the future, and the order of dates that needs a note. Does not know: how a date is read.

import { edtfOfParts, readSpan } from './dates.ts';
import type { Dataset, FileName } from './dataset.ts';
import { find, type Found } from './find.ts';
import type { DataFile, Path } from './load.ts';
import { problemAt, show, type Report } from './problems.ts';

/** Dates of what has happened. `in_force` and `deadline` may lie ahead. */
const PAST: readonly { readonly in: FileName | 'measure'; readonly at: Path; readonly what: string }[] = [
  { in: 'measure', at: ['when', 'reported'], what: 'a report' },
  { in: 'measure', at: ['claims', '*', 'said'], what: 'a statement' },
  { in: 'measure', at: ['added'], what: 'an entry' },
  { in: 'measure', at: ['changed'], what: 'a change' },
  { in: 'corrections', at: ['*', 'date'], what: 'a correction' },
  { in: 'sources', at: ['*', 'issued', 'date-parts'], what: 'a publication' },
];

/**
 * Reports what is dated later than `today`, deadlines that were over when reported and have no note,
 * sources whose date and its basis disagree, and corrections that are not newest first.
 */
export function checkWhen(data: Dataset, today: string, report: Report): void {
  const check = (file: DataFile, rows: typeof PAST) => {
    for (const { at, what } of rows) {
      for (const { path, value } of find(file.value, at)) {
        const first = firstDay(value);
        if (first !== null && first > today) {
          const got = typeof value === 'string' ? show(value) : show(first);
          report(problemAt(file, path, got, `${what} not later than ${today}`));
        }
      }
    }
  };
  for (const file of data.measures.values()) {
    check(
      file,
      PAST.filter((row) => row.in === 'measure'),
    );
    checkDeadline(file, report);
  }
  for (const [name, file] of data.single)
    check(
      file,
      PAST.filter((row) => row.in === name),
    );
  checkIssued(data, report);
  checkCorrectionsOrder(data, report);
}

/** The first day decides: of a month that has begun, something may have been said already. */
function firstDay(value: unknown): string | null {
  if (typeof value === 'string') return readSpan(value)?.first ?? null;
  return readParts(value)?.first ?? null;
}

/** CSL date-parts as a span; null where they are no date. */
function readParts(value: unknown) {
  return isParts(value) ? readSpan(edtfOfParts(value)) : null;
}

function isParts(value: unknown): value is number[][] {
  return Array.isArray(value) && value.every((part) => Array.isArray(part) && part.every(Number.isInteger));
}

function checkDeadline(file: DataFile, report: Report): void {
  const text = (at: Path) => {
    const found: Found | undefined = find(file.value, at)[0];
    return typeof found?.value === 'string' ? readSpan(found.value) : null;
  };
  const deadline = text(['when', 'deadline']);
  const reported = text(['when', 'reported']);
  if (deadline === null || reported === null || deadline.last >= reported.first) return;
  if (find(file.value, ['when', 'note'])[0]?.value !== null) return;
  const got = `the deadline ${show(deadline.edtf)} before the report of ${show(reported.edtf)}`;
  report(problemAt(file, ['when', 'deadline'], got, 'a note under "when" that says why'));
}

function checkIssued(data: Dataset, report: Report): void {
  const file = data.single.get('sources');
  if (file === undefined) return;
  for (const { path, value } of find(file.value, ['*'])) {
    const parts = find(value, ['issued', 'date-parts'])[0]?.value;
    const basis = find(value, ['custom', 'issuedBasis'])[0]?.value;
    const issued = [...path, 'issued'];
    if (parts === undefined && typeof basis === 'string' && basis !== 'unknown') {
      const got = `${show(basis)} without a date`;
      report(problemAt(file, [...path, 'custom', 'issuedBasis'], got, '"unknown", or the key "issued"'));
    }
    if (parts !== undefined && basis === 'unknown') {
      const expected = 'no key "issued", or where its date is from';
      report(problemAt(file, issued, 'a date of unknown basis', expected));
    }
    if (isParts(parts) && readParts(parts) === null) {
      report(problemAt(file, issued, show(parts), 'days that exist, the earlier first'));
    }
  }
}

function checkCorrectionsOrder(data: Dataset, report: Report): void {
  const file = data.single.get('corrections');
  if (file === undefined) return;
  let previous: string | null = null;
  for (const { path, value } of find(file.value, ['*', 'date'])) {
    if (typeof value !== 'string' || readSpan(value) === null) continue;
    if (previous !== null && value > previous) {
      const expected = `a day not later than ${show(previous)}: newest first`;
      report(problemAt(file, path, show(value), expected));
    }
    previous = value;
  }
}
