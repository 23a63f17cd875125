// Knows: where the symbols of a lesson's step stand on its small map. Does not know: how they are drawn.
import { expect, test } from 'vitest';
import { compile } from '../../src/build/compile/compile.ts';
import type { Measure } from '../../src/catalogue/types.ts';
import { STEP_SIZE, stepSymbols } from '../../src/map/stepFrame.ts';

const { measures, lessons } = compile('data');
const named = (ids: readonly string[]): Measure[] =>
  ids.flatMap((id) => measures.find((measure) => measure.id === id) ?? []);

test('a measure that is not tied to a region has no place on the map', () => {
  const everywhere = measures.filter(({ precision }) => precision === 'all');
  expect(stepSymbols(everywhere, []).placed).toEqual([]);
});

test('a measure of one town stands there once; one of two regions stands in both', () => {
  const inTown = measures.find(({ places, precision }) => places.length === 1 && precision !== 'all');
  const inTwo = measures.find(({ places, regions }) => places.length === 0 && regions.length === 2);
  if (!inTown || !inTwo) throw new Error('got no such measures, expected both');
  expect(stepSymbols([inTown], []).placed).toHaveLength(1);
  expect(stepSymbols([inTwo], []).placed).toHaveLength(2);
  expect(stepSymbols([inTwo], inTwo.regions.slice(0, 1)).placed).toHaveLength(1);
});

test('in every lesson each symbol stands within the map, and none on another', () => {
  for (const { steps } of lessons)
    for (const { view } of steps) {
      if (view === null) continue;
      const { side, placed } = stepSymbols(named(view.measures), view.regions);
      for (const { x, y } of placed) {
        expect(Math.abs(x)).toBeLessThan(STEP_SIZE.width / 2 - side / 2);
        expect(Math.abs(y)).toBeLessThan(STEP_SIZE.height / 2 - side / 2);
      }
      for (const [n, a] of placed.entries())
        for (const b of placed.slice(n + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(side - 2);
    }
});
