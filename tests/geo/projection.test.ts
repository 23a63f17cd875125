// Knows: what a Web Mercator camera must give. Does not know: shapes.

import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { project, scaleOf, unproject, zoomOf } from '../../src/geo/projection.ts';

const lon = fc.double({ min: 15, max: 52, noNaN: true });
const lat = fc.double({ min: 39, max: 56, noNaN: true });
const place = fc.tuple(lon, lat);
const camera = fc.record({ center: place, k: fc.double({ min: 10, max: 2000, noNaN: true }) });

test('places fall where d3’s Mercator puts them, to a millionth of a pixel', () => {
  fc.assert(
    fc.property(camera, place, (view, at) => {
      const mercator = geoMercator()
        .scale((view.k * 180) / Math.PI)
        .translate([0, 0])
        .center(view.center)
        .precision(0);
      const [x, y] = project(view, at);
      const [expectedX, expectedY] = mercator(at) ?? [NaN, NaN];
      expect(Math.abs(x - expectedX)).toBeLessThan(1e-6);
      expect(Math.abs(y - expectedY)).toBeLessThan(1e-6);
    }),
  );
});

test('what the camera looks at stands in the middle of the frame', () => {
  fc.assert(
    fc.property(camera, (view) => {
      expect(project(view, view.center)).toEqual([0, 0]);
    }),
  );
});

test('north is up and east is right', () => {
  const view = { center: [35.83, 47.71], k: 86 } as const;
  const [x, y] = project(view, [36.83, 48.71]);
  expect(x).toBeCloseTo(86, 9);
  expect(y).toBeLessThan(-86);
});

test('a point of the frame leads back to its place', () => {
  fc.assert(
    fc.property(camera, place, (view, at) => {
      const [backLon, backLat] = unproject(view, project(view, at));
      expect(backLon).toBeCloseTo(at[0], 9);
      expect(backLat).toBeCloseTo(at[1], 9);
    }),
  );
});

test('pixels per degree and zoom are two names of one scale', () => {
  expect(zoomOf(512 / 360)).toBe(0);
  expect(zoomOf(86)).toBeCloseTo(5.918, 3);
  fc.assert(
    fc.property(fc.double({ min: 3, max: 10, noNaN: true }), (zoom) => {
      expect(zoomOf(scaleOf(zoom))).toBeCloseTo(zoom, 9);
    }),
  );
});
