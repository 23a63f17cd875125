// Knows: which frozen copy of a view is handed out. Does not know: how one is made.
import { expect, test } from 'vitest';
import { folderOf, newestFrozen } from '../../src/state/frozen.ts';
import { copyOf } from '../build/frozen/copies.ts';

const VIEW = 'embed/en/kherson.html';
const older = copyOf({ date: '2026-11-26' });
const newer = copyOf({ date: '2027-01-15' });
const withdrawn = { date: '2027-02-01', reason: 'court', files: {} } as const;

test('of the copies of a view the newest is handed out', () => {
  expect(newestFrozen({ [VIEW]: [newer, older] }, VIEW)).toBe(newer);
});

test('one that was withdrawn gives way to the one before it', () => {
  expect(newestFrozen({ [VIEW]: [{ ...newer, withdrawn }, older] }, VIEW)).toBe(older);
});

test('a view of which no copy is left, or that was never frozen, has none', () => {
  expect(newestFrozen({ [VIEW]: [{ ...newer, withdrawn }] }, VIEW)).toBeUndefined();
  expect(newestFrozen({ [VIEW]: [newer] }, 'embed/uk/kherson.html')).toBeUndefined();
});

test('a copy lies in the folder that its address names', () => {
  expect(folderOf(copyOf({ address: 'frozen/2026-11-26-0123456789ab/en/measure/one.html' }))).toBe(
    '2026-11-26-0123456789ab',
  );
});
