// Knows: how far a camera may move, for any camera, frame and size. Does not know: the page, or who moves it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bboxOf } from '../../src/geo/camera.ts';
import { project, scaleOf, unproject } from '../../src/geo/projection.ts';
import type { Camera, Point } from '../../src/geo/projection.ts';
import { between, closest, isSame, panned, within, zoomed } from '../../src/map/moves.ts';
import { moved, worldTransform } from '../../src/map/overlay.ts';
import { BASE } from '../../src/map/geometry.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const camera = (least: number, most: number): fc.Arbitrary<Camera> =>
  fc.record({ center: fc.tuple(number(20, 44), number(43, 53)), k: number(least, most) });
const point: fc.Arbitrary<Point> = fc.tuple(number(-900, 900), number(-600, 600));
const size = fc.record({ width: number(280, 3840), height: number(300, 2160) });
const FRAME: Camera = { center: [35.83, 47.71], k: 86 };

test('an allowed camera shows nothing that its frame does not show, and is itself allowed', () => {
  fc.assert(
    fc.property(camera(1, 5000), camera(30, 400), size, (asked, frame, screen) => {
      const allowed = within(asked, frame, screen);
      expect(allowed.k).toBeGreaterThanOrEqual(frame.k);
      expect(allowed.k).toBeLessThanOrEqual(closest(frame));
      const [west, south, east, north] = bboxOf(allowed, screen);
      const whole = bboxOf(frame, screen);
      expect(west).toBeGreaterThan(whole[0] - 1e-6);
      expect(south).toBeGreaterThan(whole[1] - 1e-6);
      expect(east).toBeLessThan(whole[2] + 1e-6);
      expect(north).toBeLessThan(whole[3] + 1e-6);
      expect(isSame(within(allowed, frame, screen), allowed)).toBe(true);
    }),
  );
});

test('a camera within its frame stays where it is; any other at the frame’s scale becomes the frame’s own', () => {
  const screen = { width: 860, height: 640 };
  const near: Camera = { center: [36, 47.5], k: 172 };
  expect(isSame(within(near, FRAME, screen), near)).toBe(true);
  expect(isSame(within({ center: [39, 50], k: 20 }, FRAME, screen), FRAME)).toBe(true);
  expect(within({ ...near, k: 1e6 }, FRAME, screen).k).toBeCloseTo(scaleOf(9), 6);
});

test('what lies at a point stays there while the map is zoomed', () => {
  fc.assert(
    fc.property(camera(30, 700), point, number(0.25, 4), (from, at, factor) => {
      const to = zoomed(from, factor, at);
      const [x, y] = project(to, unproject(from, at));
      expect(to.k).toBeCloseTo(from.k * factor, 6);
      expect(x).toBeCloseTo(at[0], 4);
      expect(y).toBeCloseTo(at[1], 4);
    }),
  );
});

test('what is undone is undone: pan and pan back, zoom and zoom back', () => {
  fc.assert(
    fc.property(camera(30, 700), point, number(0.25, 4), (from, [x, y], factor) => {
      expect(isSame(panned(panned(from, [x, y]), [-x, -y]), from)).toBe(true);
      expect(isSame(zoomed(zoomed(from, factor, [x, y]), 1 / factor, [x, y]), from)).toBe(true);
    }),
  );
});

test('a way between two allowed cameras begins and ends with them and is allowed all along', () => {
  fc.assert(
    fc.property(camera(1, 900), camera(1, 900), number(0, 1), size, (one, other, part, screen) => {
      const [from, to] = [within(one, FRAME, screen), within(other, FRAME, screen)];
      expect(isSame(between(from, to, 0), from)).toBe(true);
      expect(isSame(between(from, to, 1), to)).toBe(true);
      const on = between(from, to, part);
      expect(isSame(within(on, FRAME, screen), on)).toBe(true);
    }),
  );
});

test('what stands on the map goes with its place', () => {
  fc.assert(
    fc.property(camera(30, 400), camera(30, 700), point, (frame, now, at) => {
      const [dx, dy] = moved(frame, now, at);
      const [x, y] = project(now, unproject(frame, at));
      expect(at[0] + dx).toBeCloseTo(x, 6);
      expect(at[1] + dy).toBeCloseTo(y, 6);
    }),
  );
  expect(Math.hypot(...moved(FRAME, FRAME, [120, -80]))).toBeLessThan(1e-9);
});

test('the ground’s transform puts the camera’s place in the middle', () => {
  const units = 400;
  const now: Camera = { center: [38.5, 48.9], k: 300 };
  const [, scale, x, y] = /^scale\((.+)\) translate\((.+)px,(.+)px\)$/.exec(worldTransform(now, units)) ?? [];
  const [placeX, placeY] = project({ center: BASE, k: units }, now.center);
  expect(Number(scale)).toBe(300 / 400);
  expect(placeX + Number(x)).toBeCloseTo(0, 9);
  expect(placeY + Number(y)).toBeCloseTo(0, 9);
});
