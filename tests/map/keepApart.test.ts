// Knows: that boxes move aside for one another, no farther than they must. Does not know: what is in them.
import { expect, test } from 'vitest';
import { keepApart } from '../../src/map/keepApart.ts';

const BOUNDS = { left: -200, top: -200, right: 200, bottom: 200 };
const box = (x: number, y: number, above = 0) => ({ x, y, width: 60, height: 30, above });

test('a box that is in nobody’s way stays, and of two that meet the second goes', () => {
  expect(keepApart([box(0, 0), box(100, 0)], [], BOUNDS)).toEqual([
    [0, 0],
    [0, 0],
  ]);
  const [first, [dx, dy] = [0, 0]] = keepApart([box(0, 0), box(10, 10)], [], BOUNDS);
  expect(first).toEqual([0, 0]);
  expect(Math.abs(dx + 10) >= 60 || Math.abs(dy + 10) >= 30).toBe(true);
  // A little more than the room it needs, not across the map.
  expect(Math.hypot(dx, dy)).toBeLessThan(40);
});

test('a name over a box is part of it, and what is written is left free where that can be', () => {
  const [, [dx, dy] = [0, 0]] = keepApart([box(0, 0), box(0, 40, 22)], [], BOUNDS);
  expect(dy >= 20 || Math.abs(dx) >= 60).toBe(true);
  const word = { left: -20, top: 5, right: 20, bottom: 20 };
  expect(keepApart([box(0, 0)], [word], BOUNDS)).not.toEqual([[0, 0]]);
  expect(keepApart([box(0, 0)], [BOUNDS], BOUNDS)).toEqual([[0, 0]]);
});

test('none leaves the map', () => {
  const [[dx, dy] = [0, 0]] = keepApart([box(195, -210)], [], BOUNDS);
  expect(195 + dx + 30).toBeLessThanOrEqual(200);
  expect(-210 + dy).toBeGreaterThanOrEqual(-200);
});
