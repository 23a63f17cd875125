// Knows: how exactly a measure is placed. Does not know: the map.

import { expect, test } from 'vitest';
import { precision } from '../../src/catalogue/precision.ts';

const melitopol = [{ id: 'melitopol' }];

test('a measure that names a town is placed there', () => {
  expect(precision(['zaporizhzhia'], melitopol)).toBe('place');
});

test('a measure that names none belongs to its region, or regions', () => {
  expect(precision(['zaporizhzhia'], [])).toBe('region');
  expect(precision(['zaporizhzhia', 'kherson', 'luhansk'], [])).toBe('region');
});

test('a measure of all four regions belongs to none of them, even if it names a town', () => {
  expect(precision(['donetsk', 'luhansk', 'kherson', 'zaporizhzhia'], melitopol)).toBe('all');
});
