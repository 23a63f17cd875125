// Knows: what is new since a day. Does not know: how it is shown.
import { expect, test } from 'vitest';
import { reportedSince, workedOnSince } from '../../src/state/since.ts';
import { entry, reported } from './entries.ts';

const A = entry({ id: 'a', added: '2026-01-01', changed: null, ...reported('2024-02-01', '2024-02-29') });
const B = entry({ id: 'b', added: '2026-01-01', changed: '2026-05-01', ...reported('2023-01-01') });
const C = entry({ id: 'c', added: '2026-03-01', changed: null, ...reported('2024-02-26') });
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

test('reported since: that day itself and a month that may reach it count, newest first', () => {
  expect(ids(reportedSince([B, C, A], '2024-02-27'))).toEqual(['a']);
  expect(ids(reportedSince([B, C, A], '2024-02-26'))).toEqual(['a', 'c']);
});

test('worked on since: added, or changed after it was added, the last touched first', () => {
  expect(ids(workedOnSince([A, B, C], '2026-02-01'))).toEqual(['b', 'c']);
  expect(ids(workedOnSince([A, B, C], '2026-05-02'))).toEqual([]);
});
