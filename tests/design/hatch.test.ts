import { expect, test } from 'vitest';
import { hatchPattern } from '../../src/design/hatch.ts';

const tile = (svg: string): { width: number; line: number } => ({
  width: Number(/ width="([^"]+)"/.exec(svg)?.[1]),
  line: Number(/stroke-width="([^"]+)"/.exec(svg)?.[1]),
});

test('at one unit a pixel the hatch of the map has lines of 0.8 px, 6 px apart', () => {
  expect(tile(hatchPattern('h', 'map', 1))).toEqual({ width: 6, line: 0.8 });
});

test('where a pixel is four units, lines and steps are four times as many units, so they look the same', () => {
  expect(tile(hatchPattern('h', 'map', 4))).toEqual({ width: 24, line: 3.2 });
});

test('a thumbnail has a hatch of its own, not a scaled one', () => {
  expect(tile(hatchPattern('h', 'thumbnail', 1))).toEqual({ width: 5, line: 0.7 });
});

test('the hatch rises at 45 degrees in the colour of its role, under the id it was given', () => {
  const svg = hatchPattern('hatch-home', 'map', 1);
  expect(svg).toContain('id="hatch-home"');
  expect(svg).toContain('patternTransform="rotate(45)"');
  expect(svg).toContain('stroke="var(--hatch)"');
});
