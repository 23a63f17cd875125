// Knows: that MapLibre's style and hatch say what the table of layers and the SVG's hatch say. Does not know: a browser.
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { packGeodata } from '../../src/build/geodata.ts';
import { readDetail } from '../../src/build/mapGeometry.ts';
import { HATCHES } from '../../src/design/hatch.ts';
import { COLOURS } from '../../src/design/theme.ts';
import type { Role } from '../../src/design/theme.ts';
import { northing } from '../../src/geo/projection.ts';
import { BASE } from '../../src/map/geometry.ts';
import { DENSITY, hatchPicture, linesAt, phaseAt, sideFor } from '../../src/map/glHatch.ts';
import { glStyle, HATCH, SEA, stretch } from '../../src/map/glStyle.ts';
import { LAYERS } from '../../src/map/layers.ts';

const colours = Object.fromEntries(Object.entries(COLOURS).map(([role, { dark }]) => [role, dark])) as Record<
  Role,
  string
>;
const data = JSON.parse(packGeodata(readDetail('data')).text) as GeoJSON.FeatureCollection;
const style = glStyle(colours, LAYERS, data, ['luhansk'], 6.4);
const ZOOMS = [5.1, 5.9, 6, 6.51, 7.3, 8.999, 9];

test('MapLibre’s own validator has nothing to say', () => {
  expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
});

test('a style with a fault would be seen', () => {
  const [first, ...rest] = style.layers;
  expect(first).toBeDefined();
  expect(validateStyleMin({ ...style, layers: [...rest, { ...first, type: 'sea' } as never] })).not.toEqual(
    [],
  );
});

test('the layers are those of the table in its order, on the sea, each in its colour and width', () => {
  expect(style.layers.map(({ id }) => id)).toEqual([SEA, ...LAYERS.map(({ id }) => id)]);
  for (const layer of LAYERS) {
    const paint = style.layers.find(({ id }) => id === layer.id)?.paint as Record<string, unknown>;
    if (layer.kind === 'hatch') expect(paint['fill-pattern']).toBe(HATCH);
    else expect(paint[`${layer.kind}-color`]).toBe(COLOURS[layer.role].dark);
    if (layer.kind === 'line') expect(paint['line-width']).toBe(layer.width);
    else expect(paint['fill-antialias']).toBe(false);
    if (layer.dash) {
      const px = (paint['line-dasharray'] as number[]).map(
        (part) => part * (layer.width ?? 1) * stretch(6.4),
      );
      for (const [n, length] of layer.dash.entries()) expect(px[n]).toBeCloseTo(length, 9);
    }
  }
});

test('nothing is fetched by the style, and nothing is written with glyphs', () => {
  expect(style).not.toHaveProperty('glyphs');
  expect(style).not.toHaveProperty('sprite');
  expect(JSON.stringify({ ...style, sources: {} })).not.toMatch(/https?:|url/);
});

test('the geodata hold something for every layer, and each of the four regions by its id', () => {
  const held = new Set(data.features.map(({ properties }) => properties?.['layer'] as string));
  for (const { dataset } of LAYERS) expect(held).toContain(dataset === 'regions' ? 'region' : dataset);
  const ids = data.features.map(({ properties }) => properties?.['id'] as string).filter(Boolean);
  expect(ids.sort()).toEqual(['donetsk', 'kherson', 'luhansk', 'zaporizhzhia']);
});

test.each(ZOOMS)('at zoom %d the hatch is as wide on the screen as the SVG’s, to a tenth of a px', (zoom) => {
  const side = sideFor(6.4, 'map');
  const along = ((side / DENSITY) * stretch(zoom)) / linesAt(side, zoom, 'map');
  expect(Math.abs(along / Math.SQRT2 - HATCHES.map.step)).toBeLessThan(0.1);
  // Where the map opens it is the SVG's to a hundredth.
  const opening = sideFor(zoom, 'map');
  const first = ((opening / DENSITY) * stretch(zoom)) / linesAt(opening, zoom, 'map');
  expect(Math.abs(first / Math.SQRT2 - HATCHES.map.step)).toBeLessThan(0.02);
});

test.each(ZOOMS)(
  'at zoom %d lines lie where the SVG’s do, rise to the right and repeat without a seam',
  (zoom) => {
    const side = sideFor(zoom, 'map');
    const { width, height, data: points } = hatchPicture(side, zoom, 'map', BASE, [10, 20, 30]);
    expect([width, height]).toEqual([side, side]);
    expect([...points.slice(0, 3)]).toEqual([10, 20, 30]);
    const alpha = (x: number, y: number) => points[4 * ((y % side) * side + (x % side)) + 3] ?? 0;
    // One point up and one to the right is the same line, over the picture's edges too.
    for (let n = 0; n < 3 * side; n += 7) {
      const [x, y] = [n % side, (n * 3) % side];
      expect(alpha(x + 1, y)).toBe(alpha(x, y + 1));
    }
    // As many lines as are meant to be there cross an edge.
    const edge = Array.from({ length: side }, (_, x) => alpha(x, 0));
    const peaks = edge.filter(
      (value, x) => value > 0 && value >= alpha(x + 1, 0) && value > alpha(x + side - 1, 0),
    );
    expect(peaks).toHaveLength(linesAt(side, zoom, 'map'));
    // The SVG's pattern has a line half a step from its beginning.
    const perDegree = (512 * 2 ** Math.floor(zoom)) / 360;
    const sum = (BASE[0] + 180 + 180 - northing(BASE[1])) * perDegree;
    const along = side / DENSITY / linesAt(side, zoom, 'map');
    expect(phaseAt(side, zoom, 'map', BASE)).toBeCloseTo(sum / along - Math.floor(sum / along), 6);
  },
);
