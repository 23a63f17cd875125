// Knows: what the practice cards give pupils to find, in the evidence itself. Does not know: how a card is set.
import { expect, test } from 'vitest';
import { KINDS, SIDES, STANDINGS } from '../../src/catalogue/types.ts';
import { catalogue, measureOf } from './evidence.ts';

const cards = catalogue.practice.map(measureOf);
const claims = cards.flatMap((measure) => measure.claims);

test('every standing, kind and side is practised', () => {
  expect(new Set(cards.map(({ standing }) => standing))).toEqual(new Set(STANDINGS));
  expect(new Set(cards.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  expect(new Set(claims.map(({ speaker }) => speaker.side))).toEqual(new Set(SIDES));
});

test('so are every basis, every stance, a witness, a statement that rests on another, and a date that is not established', () => {
  expect(new Set(claims.map(({ basis }) => basis)).size).toBe(4);
  expect(new Set(claims.map(({ stance }) => stance)).size).toBe(3);
  expect(claims.some(({ speaker }) => speaker.witness)).toBe(true);
  expect(claims.some(({ restsOn }) => restsOn !== null)).toBe(true);
  expect(claims.some(({ said }) => said.edtf.endsWith('~'))).toBe(true);
  expect(claims.some(({ sources }) => sources.some(({ issued }) => issued === null))).toBe(true);
});

test('on the first card one voice counts, on the last several do', () => {
  const counted = (n: number) =>
    cards.at(n)?.claims.filter(({ stance, restsOn }) => stance === 'asserts' && restsOn === null).length;
  expect(counted(0)).toBe(1);
  expect(counted(-1)).toBeGreaterThan(2);
});

test('no card says anything that a page would cover', () => {
  expect(cards.filter(({ care }) => care !== null)).toEqual([]);
});
