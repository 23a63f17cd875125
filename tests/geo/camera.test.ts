// Knows: what fitting a box into a frame must keep. Does not know: which frames the site has.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bboxOf, fit, type Bbox } from '../../src/geo/camera.ts';
import { project } from '../../src/geo/projection.ts';

const box = fc
  .tuple(
    fc.double({ min: 15, max: 45, noNaN: true }),
    fc.double({ min: 39, max: 50, noNaN: true }),
    fc.double({ min: 0.05, max: 7, noNaN: true }),
    fc.double({ min: 0.05, max: 6, noNaN: true }),
  )
  .map(([west, south, width, height]): Bbox => [west, south, west + width, south + height]);
const size = fc.record({
  width: fc.integer({ min: 300, max: 2000 }),
  height: fc.integer({ min: 300, max: 2000 }),
});
const inset = fc.integer({ min: 0, max: 140 });
const insets = fc.record({ top: inset, right: inset, bottom: inset, left: inset });

test('a fitted box stands whole in the room between the insets, in its middle, and touches two sides', () => {
  fc.assert(
    fc.property(box, size, insets, ([west, south, east, north], frame, edge) => {
      const camera = fit([west, south, east, north], frame, edge);
      const [left, top] = project(camera, [west, north]);
      const [right, bottom] = project(camera, [east, south]);
      const gaps = {
        left: left + frame.width / 2 - edge.left,
        right: frame.width / 2 - edge.right - right,
        top: top + frame.height / 2 - edge.top,
        bottom: frame.height / 2 - edge.bottom - bottom,
      };
      expect(Math.min(...Object.values(gaps))).toBeGreaterThan(-1e-6);
      expect(gaps.left).toBeCloseTo(gaps.right, 6);
      expect(gaps.top).toBeCloseTo(gaps.bottom, 6);
      expect(Math.min(gaps.left, gaps.top)).toBeCloseTo(0, 6);
    }),
  );
});

test('a camera shows the box that fills its frame', () => {
  fc.assert(
    fc.property(box, size, (bbox, frame) => {
      const none = { top: 0, right: 0, bottom: 0, left: 0 };
      const camera = fit(bbox, frame, none);
      const again = fit(bboxOf(camera, frame), frame, none);
      expect(again.k).toBeCloseTo(camera.k, 6);
      expect(again.center[0]).toBeCloseTo(camera.center[0], 9);
      expect(again.center[1]).toBeCloseTo(camera.center[1], 9);
    }),
  );
});

test('a frame of 859 by 650 px at 86 px a degree shows the four regions from Odesa’s east to the Russian border', () => {
  const [west, south, east, north] = bboxOf({ center: [35.83, 47.71], k: 86 }, { width: 859, height: 650 });
  expect(west).toBeCloseTo(30.84, 2);
  expect(south).toBeCloseTo(45.1, 1);
  expect(east).toBeCloseTo(40.82, 2);
  expect(north).toBeCloseTo(50.19, 2);
});

test('insets that leave no room are refused', () => {
  const wide = { top: 0, right: 200, bottom: 0, left: 200 };
  expect(() => fit([30, 45, 40, 50], { width: 400, height: 300 }, wide)).toThrow('insets leave 0 x 300 px');
});

test('a box without extent is refused', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  expect(() => fit([30, 45, 30, 50], { width: 400, height: 300 }, none)).toThrow('has no extent');
});
