// Knows: in which order additions and changes are told. Does not know: how they are shown.
import { expect, test } from 'vitest';
import type { Measure } from '../../src/catalogue/types.ts';
import { changeLog } from '../../src/state/changes.ts';
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
