// Knows: which dates can be read, and what counts as today. Does not know: the files they stand in.

import { describe, expect, test, vi } from 'vitest';
import { edtfOfParts, readSpan, spanOf, today } from '../../../src/build/compile/dates.ts';

describe('an EDTF date', () => {
  test.each([
    ['2024-02-27', '2024-02-27', '2024-02-27'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023~', '2023-01-01', '2023-12-31'],
    ['2023-07/2023-09', '2023-07-01', '2023-09-30'],
    ['2023-07/2023-09-10', '2023-07-01', '2023-09-10'],
  ])('%s begins on %s and ends on %s', (edtf, first, last) => {
    expect(readSpan(edtf)).toEqual({ edtf, first, last });
  });

  test.each([
    ['a day that does not exist', '2023-02-30'],
    ['a month that does not exist', '2023-13'],
    ['an interval without an end', '2023/..'],
    ['an interval that ends before it begins', '2023-09/2023-07'],
    ['a list', '[2022,2023]'],
    ['an hour', '2024-02-27T10:00:00Z'],
    ['a year of five digits', 'Y12023'],
    ['a date as newspapers write it', '27.02.2024'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(readSpan(text)).toBeNull();
    expect(() => spanOf(text)).toThrow(RangeError);
  });
});

test('date parts of a bibliography become EDTF', () => {
  expect(edtfOfParts([[2023]])).toBe('2023');
  expect(edtfOfParts([[2023, 8, 1]])).toBe('2023-08-01');
  expect(
    edtfOfParts([
      [2023, 8],
      [2023, 10],
    ]),
  ).toBe('2023-08/2023-10');
});

test('SOURCE_DATE_EPOCH decides which day is today', () => {
  expect(today({ SOURCE_DATE_EPOCH: '1709078399' })).toBe('2024-02-27');
  expect(today({ SOURCE_DATE_EPOCH: '1709078400' })).toBe('2024-02-28');
});

test('without it the clock does', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 23, 59) });
  expect(today({})).toBe('2026-11-24');
  vi.useRealTimers();
});
