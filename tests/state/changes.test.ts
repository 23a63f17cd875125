// Knows: in which order additions, changes and corrections are told, and what a correction is called. Does not know: how they are shown.
import { expect, test } from 'vitest';
import type { Correction, Measure } from '../../src/catalogue/types.ts';
import { changeLog, correctionIds, newest } from '../../src/state/changes.ts';
import { catalogue } from '../data/evidence.ts';

const [model] = catalogue.measures;
if (model === undefined) throw new Error('got no measure, expected at least one');
const entry = (id: string, added: string, changed: string | null): Measure => ({
  ...model,
  id,
  added,
  changed,
});

test('the newest day comes first, and what was changed on a day before what was added on it', () => {
  const log = changeLog([
    entry('old', '2026-11-23', '2027-01-15'),
    entry('other', '2026-11-23', null),
    entry('new', '2027-01-15', null),
  ]);
  expect(log.map(({ day, what, measures }) => [day, what, measures.map(({ id }) => id)])).toEqual([
    ['2027-01-15', 'changed', ['old']],
    ['2027-01-15', 'added', ['new']],
    ['2026-11-23', 'added', ['old', 'other']],
  ]);
});

const words = { en: 'x', uk: 'x' };
const correction = (date: string, about: Correction['about']): Correction => ({
  date,
  about,
  changed: words,
  why: words,
});

test('a correction keeps its name when another of the same measure and day is put before it', () => {
  const old = [
    correction('2027-01-15', { measure: 'a' }),
    correction('2027-01-14', { measure: 'a' }),
    correction('2027-01-14', { layer: 'contact-line' }),
  ];
  const before = correctionIds(old);
  expect(before).toEqual(['c-2027-01-15-a', 'c-2027-01-14-a', 'c-2027-01-14-contact-line']);
  expect(correctionIds([correction('2027-01-15', { measure: 'a' }), ...old])).toEqual([
    'c-2027-01-15-a-2',
    ...before,
  ]);
});

test('news comes by day, newest first; of one day corrections before measures, and no more than asked for', () => {
  const measures = [
    entry('newly reported', '2026-11-23', null),
    entry('changed', '2026-11-23', '2027-01-15'),
  ];
  const corrections = [correction('2027-01-15', { measure: 'changed' })];
  const names = newest({ measures, corrections }, 10).map((news) =>
    'measure' in news ? news.measure.id : news.id,
  );
  expect(names).toEqual(['c-2027-01-15-changed', 'changed', 'newly reported']);
  expect(newest({ measures, corrections }, 2)).toHaveLength(2);
});
