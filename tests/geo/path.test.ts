// Knows: what a path string must keep of its shape. Does not know: how it is styled.

import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { clipBox, pathOf } from '../../src/geo/path.ts';
import { project, unproject, type Camera, type Point } from '../../src/geo/projection.ts';
import { context, overview } from '../data/geoFiles.ts';

const camera: Camera = { center: [35.83, 47.71], k: 86 };
const frame = { width: 859, height: 650 };
const box = clipBox(frame, 8);

interface Subpath {
  readonly points: Point[];
  readonly closed: boolean;
}

/** Reads path data as a browser does: relative steps from where the pen is, back to the start at `z`. */
function read(data: string): Subpath[] {
  let pen: Point = [0, 0];
  return [...data.matchAll(/([Mm])([^lz]*)l([^zMm]*)(z?)/g)].map(
    ([, move, start = '', steps = '', close]) => {
      const pairs = (text: string): Point[] => {
        const numbers = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
        return numbers.flatMap((x, index): Point[] =>
          index % 2 === 0 ? [[x, numbers[index + 1] ?? NaN]] : [],
        );
      };
      const [dx, dy] = pairs(start)[0] ?? [NaN, NaN];
      const first: Point = move === 'M' ? [dx, dy] : [pen[0] + dx, pen[1] + dy];
      const points = [first];
      let at = first;
      for (const [x, y] of pairs(steps)) points.push((at = [at[0] + x, at[1] + y]));
      pen = close === 'z' ? first : at;
      return { points, closed: close === 'z' };
    },
  );
}

/** Area of each subpath, without its sign. */
const areas = (paths: readonly Subpath[]): number[] =>
  paths
    .map(({ points }) =>
      points.reduce((total, [x, y], index) => {
        const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
        return total + (x * nextY - nextX * y) / 2;
      }, 0),
    )
    .map(Math.abs);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

const at = (...points: Point[]): Position[] => points.map((point) => [...unproject(camera, point)]);
const closedRing = (...points: Point[]): Position[] => [...at(...points), ...at(...points.slice(0, 1))];

const inFrame = fc.tuple(
  fc.double({ min: -420, max: 420, noNaN: true }),
  fc.double({ min: -320, max: 320, noNaN: true }),
);

test('every point of a line stands where it is projected, however many steps came before', () => {
  fc.assert(
    fc.property(fc.array(inFrame, { minLength: 2, maxLength: 400 }), (points) => {
      const rounded = points.map(([x, y]): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
      const kept = rounded.filter(([x, y], index) => {
        const before = rounded[index - 1];
        return before === undefined || Math.abs(before[0] - x) > 0.01 || Math.abs(before[1] - y) > 0.01;
      });
      fc.pre(kept.length > 1);
      const coordinates = at(...rounded.map(([x, y]): Point => [x + 1e-4, y + 1e-4]));
      const [line] = read(pathOf({ type: 'LineString', coordinates }, camera, box, 1));
      expect(line?.points).toHaveLength(kept.length);
      kept.forEach(([x, y], index) => {
        expect(line?.points[index]?.[0]).toBeCloseTo(x, 6);
        expect(line?.points[index]?.[1]).toBeCloseTo(y, 6);
      });
    }),
  );
});

test('a path is written as short as SVG allows', () => {
  const square = {
    type: 'Polygon',
    coordinates: [closedRing([0, 0], [10.5, 0], [10.5, -0.5], [0, -0.5])],
  } as const;
  expect(pathOf(square as unknown as Polygon, camera, box, 1)).toBe('M0 0l10.5 0 0-.5-10.5 0z');
});

test('points that round to the same place are dropped, and a shape smaller than a point vanishes', () => {
  const line = at([0, 0], [0.01, 0.02], [5, 5], [5.02, 5.01]);
  expect(pathOf({ type: 'LineString', coordinates: line }, camera, box, 1)).toBe('M0 0l5 5');
  const islet = [closedRing([0, 0], [0.02, 0], [0.02, 0.02])];
  expect(pathOf({ type: 'Polygon', coordinates: islet }, camera, box, 1)).toBe('');
});

describe('cutting', () => {
  test('nothing is drawn of what lies outside the box', () => {
    const far = [closedRing([1000, 0], [1100, 0], [1100, 100])];
    expect(pathOf({ type: 'Polygon', coordinates: far }, camera, box, 1)).toBe('');
  });

  test.each([
    [
      'clockwise',
      [
        [-2000, -2000],
        [2000, -2000],
        [2000, 2000],
        [-2000, 2000],
      ] as const,
    ],
    [
      'counterclockwise',
      [
        [-2000, 2000],
        [2000, 2000],
        [2000, -2000],
        [-2000, -2000],
      ] as const,
    ],
  ])('a shape around the whole box fills it, with its ring %s', (_, corners) => {
    const data = pathOf({ type: 'Polygon', coordinates: [closedRing(...corners)] }, camera, box, 1);
    expect(sum(areas(read(data)))).toBeCloseTo((frame.width + 16) * (frame.height + 16), 0);
  });

  test('a hole stays a hole', () => {
    const ring = closedRing([-2000, 2000], [2000, 2000], [2000, -2000], [-2000, -2000]);
    const hole = closedRing([-50, -50], [50, -50], [50, 50], [-50, 50]);
    const [outer, inner, ...more] = areas(
      read(pathOf({ type: 'Polygon', coordinates: [ring, hole] }, camera, box, 1)),
    );
    expect(outer).toBeCloseTo((frame.width + 16) * (frame.height + 16), 0);
    expect(inner).toBeCloseTo(100 * 100, 0);
    expect(more).toEqual([]);
  });

  test('a line that leaves the box and comes back is drawn in two pieces', () => {
    const coordinates = at([0, 0], [2000, 0], [2000, 100], [0, 100]);
    const pieces = read(pathOf({ type: 'LineString', coordinates }, camera, box, 1));
    expect(pieces.map(({ points, closed }) => [points.length, closed])).toEqual([
      [2, false],
      [2, false],
    ]);
  });
});

test.each([
  ['the detailed map', context],
  ['the coarse map', overview],
])('of %s, no point leaves the box and every area is closed', (_, file) => {
  for (const { properties, geometry } of file) {
    for (const { points, closed } of read(pathOf(geometry, camera, box, 1))) {
      expect(closed, properties.layer).toBe(geometry.type.endsWith('Polygon'));
      for (const [x, y] of points) {
        expect(Math.abs(x)).toBeLessThanOrEqual(box.right + 0.05);
        expect(Math.abs(y)).toBeLessThanOrEqual(box.bottom + 0.05);
      }
    }
  }
});

test('Ukraine keeps its area on the page within a thousandth', () => {
  const whole: Camera = { center: [31, 48.5], k: 40 };
  const ukraine = context.find(({ properties }) => properties.layer === 'ukraine')?.geometry as MultiPolygon;
  const exact = ukraine.coordinates.flat().map((ring) => ({
    points: ring.slice(1).map(([lon = 0, lat = 0]) => project(whole, [lon, lat])),
    closed: true,
  }));
  const drawn = read(pathOf(ukraine, whole, clipBox({ width: 2000, height: 2000 }, 0), 1));
  expect(sum(areas(drawn)) / sum(areas(exact))).toBeCloseTo(1, 3);
});

test('points draw nothing', () => {
  expect(pathOf({ type: 'Point', coordinates: [35, 47] }, camera, box, 1)).toBe('');
});
