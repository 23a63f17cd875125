// Knows: that every measure stands as its editor expects. Does not know: the rule (tests/catalogue).
import { expect, test } from 'vitest';
import { catalogue, measureOf } from './evidence.ts';
import { EXPECTED_CONTESTED, EXPECTED_STANDING } from './expected-standing.ts';

test('the table names every measure, and no other', () => {
  expect(Object.keys(EXPECTED_STANDING).toSorted()).toEqual(
    catalogue.measures.map((measure) => measure.id).toSorted(),
  );
});

test.each(Object.entries(EXPECTED_STANDING))('%s is %s', (id, expected) => {
  expect(measureOf(id).standing).toBe(expected);
});

test('exactly the measures are contested of which another claim says otherwise', () => {
  const contested = catalogue.measures.filter((measure) => measure.contested).map((measure) => measure.id);
  expect(contested.toSorted()).toEqual(EXPECTED_CONTESTED);
});
