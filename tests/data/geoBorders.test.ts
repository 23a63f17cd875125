// Knows: which line may stand between which lands. Does not know: line widths and colours.

import { describe, expect, test } from 'vitest';
import { areas, context, edges, isArea, layerEdges, one, overview, regions, strands } from './geoFiles.ts';

/** Perekop, Chonhar and the Syvash: the land and water between Kherson region and Crimea. */
const ISTHMUS = { west: 33.4, south: 45.6, east: 35.2, north: 46.4 };

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((edge) => b.has(edge));

describe.each([
  ['context.geojson', context],
  ['overview.geojson', overview],
])('in %s', (_, file) => {
  const ukraine = edges(one(areas(file, 'ukraine'), 'Ukraine', () => true).geometry);
  const abroad = areas(file, 'abroad').map((country) => edges(country.geometry));
  const border = layerEdges(file, 'border');
  const coast = layerEdges(file, 'coast');
  const foreign = layerEdges(file, 'foreign-border');

  test('the state border stands only where Ukraine meets another country', () => {
    expect(border.size).toBeGreaterThan(200);
    for (const edge of border) {
      expect(ukraine.has(edge), edge).toBe(true);
      expect(
        abroad.filter((country) => country.has(edge)),
        edge,
      ).toHaveLength(1);
    }
  });

  test('the state border is whole: where Ukraine meets another country, it stands', () => {
    const met = [...ukraine].filter((edge) => abroad.some((country) => country.has(edge)));
    expect(met.filter((edge) => !border.has(edge))).toEqual([]);
  });

  test('the state border never crosses Crimea’s isthmus', () => {
    const lines = file.filter(({ properties }) => properties.layer === 'border');
    const inside = lines
      .flatMap(({ geometry }) => strands(geometry).flat())
      .filter(
        ([lon = 0, lat = 0]) =>
          lon > ISTHMUS.west && lon < ISTHMUS.east && lat > ISTHMUS.south && lat < ISTHMUS.north,
      );
    expect(inside).toEqual([]);
  });

  test('the state border never follows the coast', () => {
    expect(shared(border, coast)).toEqual([]);
  });

  test('Ukraine’s outline is coast or state border, and nothing else', () => {
    expect([...ukraine].filter((edge) => !coast.has(edge) && !border.has(edge))).toEqual([]);
  });

  test('a foreign border stands between two countries, neither of them Ukraine', () => {
    expect(foreign.size).toBeGreaterThan(100);
    for (const edge of foreign) {
      expect(ukraine.has(edge), edge).toBe(false);
      expect(
        abroad.filter((country) => country.has(edge)),
        edge,
      ).toHaveLength(2);
    }
  });

  test('lines of oblasts are neither coast nor state border, and no line is drawn twice', () => {
    const [four, quiet] = [layerEdges(file, 'oblast'), layerEdges(file, 'oblast-quiet')];
    for (const lines of [four, quiet]) {
      expect(lines.size).toBeGreaterThan(50);
      expect(shared(lines, coast)).toEqual([]);
      expect(shared(lines, border)).toEqual([]);
    }
    expect(shared(four, quiet)).toEqual([]);
  });

  test('rivers and the former reservoir are there, the rivers with names in both languages', () => {
    const rivers = file.filter(({ properties }) => properties.layer === 'river');
    expect(new Set(rivers.map(({ properties }) => properties.name?.uk))).toEqual(
      new Set(['Дніпро', 'Сіверський Донець', 'Дон', 'Південний Буг', 'Дністер', 'Дунай']),
    );
    expect(areas(file, 'reservoir')).toHaveLength(1);
  });
});

test('Crimea’s edge is coast and oblast lines; no part of it is a state border', () => {
  const crimea = edges(one(regions, 'Crimea', ({ properties }) => properties.iso === 'UA-43').geometry);
  expect(shared(crimea, layerEdges(context, 'border'))).toEqual([]);
  expect(shared(crimea, layerEdges(context, 'oblast')).length).toBeGreaterThan(5);
});

test('the regions and the lines around them share their points', () => {
  const drawn = ['border', 'coast', 'oblast', 'oblast-quiet'].map((layer) => layerEdges(context, layer));
  for (const { properties, geometry } of regions) {
    const loose = [...edges(geometry)].filter((edge) => !drawn.some((lines) => lines.has(edge)));
    expect(loose, properties.iso).toEqual([]);
  }
});

test('the outlines of the four regions are complete', () => {
  for (const coarse of areas(overview, 'region')) {
    const drawn = ['border', 'coast', 'oblast'].map((layer) => layerEdges(overview, layer));
    expect([...edges(coarse.geometry)].filter((edge) => !drawn.some((lines) => lines.has(edge)))).toEqual([]);
  }
});

test('land reaches the frame on every side but the seas', () => {
  const points = context.filter(isArea).flatMap(({ geometry }) => strands(geometry).flat());
  const lons = points.map(([lon = 0]) => lon);
  const lats = points.map(([, lat = 0]) => lat);
  expect([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]).toEqual([
    15, 39, 52, 56,
  ]);
});
