// Knows: what the shapes of Ukraine and its units must be. Does not know: how they were derived.

import { area, bbox, booleanPointInPolygon, kinks } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { REGION_IDS } from '../../src/catalogue/types.ts';
import { areas, context, one, overview, places, regions } from './geoFiles.ts';

const SIMFEROPOL = [34.11, 44.96];
const SEVASTOPOL = [33.52, 44.61];
const km2 = (shape: Parameters<typeof area>[0]): number => area(shape) / 1e6;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

test('Ukraine has 27 units: 24 oblasts, Crimea, Kyiv and Sevastopol', () => {
  expect(regions).toHaveLength(27);
  expect(new Set(regions.map(({ properties }) => properties.iso)).size).toBe(27);
  for (const { properties } of regions) expect(properties.iso).toMatch(/^UA-\d\d$/);
});

test('the four regions of the map are known by name, and only they', () => {
  const named = regions.flatMap(({ properties }) => properties.id ?? []);
  expect([...named].sort()).toEqual([...REGION_IDS].sort());
});

test('the units cover about 597,200 square kilometres', () => {
  expect(Math.abs(sum(regions.map(km2)) - 597_200)).toBeLessThan(300);
});

describe.each([
  ['context.geojson', context],
  ['overview.geojson', overview],
])('in %s', (_, file) => {
  const ukraine = one(areas(file, 'ukraine'), 'Ukraine', () => true);
  const russia = one(areas(file, 'abroad'), 'Russia', ({ properties }) => properties.iso === 'RU');

  test.each([
    ['Simferopol', SIMFEROPOL],
    ['Sevastopol', SEVASTOPOL],
  ])('%s lies inside Ukraine and outside Russia', (_name, point) => {
    expect(booleanPointInPolygon(point, ukraine)).toBe(true);
    expect(booleanPointInPolygon(point, russia)).toBe(false);
  });

  test('Ukraine has no holes', () => {
    const polygons =
      ukraine.geometry.type === 'Polygon' ? [ukraine.geometry.coordinates] : ukraine.geometry.coordinates;
    for (const polygon of polygons) expect(polygon).toHaveLength(1);
  });

  test('no other country holds a Ukrainian town', () => {
    for (const country of areas(file, 'abroad')) {
      const held = places.filter((place) => booleanPointInPolygon(place.geometry, country));
      expect(
        held.map(({ properties }) => properties.id),
        country.properties.iso,
      ).toEqual([]);
    }
  });

  test('Ukraine’s neighbours carry their names in both languages', () => {
    const names = areas(file, 'abroad').flatMap(({ properties }) => properties.name?.uk ?? []);
    expect(names).toEqual(
      expect.arrayContaining(['Росія', 'Білорусь', 'Польща', 'Словаччина', 'Угорщина', 'Румунія', 'Молдова']),
    );
  });
});

test('the union of the units is the sum of its parts', () => {
  const ukraine = one(areas(context, 'ukraine'), 'Ukraine', () => true);
  expect(Math.abs(km2(ukraine) - sum(regions.map(km2)))).toBeLessThan(0.01);
});

test.each(regions.map((region) => [region.properties.name.en, region] as const))(
  '%s has no kinks',
  (_, region) => {
    expect(kinks(region).features).toEqual([]);
  },
);

test('every unit states its own bounding box and carries its name inside it', () => {
  for (const region of regions) {
    expect(region.properties.bbox).toEqual(bbox(region));
    expect(booleanPointInPolygon(region.properties.label, region), region.properties.iso).toBe(true);
  }
});

test('names are spelled in Ukrainian and from Ukrainian, apart from each other', () => {
  for (const key of ['name', 'shortName'] as const) {
    for (const lang of ['en', 'uk'] as const) {
      const names = regions.map(({ properties }) => properties[key][lang]);
      expect(names.join(' ')).not.toMatch(/Kiev|Odessa|Kharkov|Lugansk|Zaporozh/);
      for (const name of names)
        expect(name).toMatch(lang === 'uk' ? /^[\p{Script=Cyrillic}\s-]+$/u : /^[A-Za-z\s-]+$/);
    }
  }
  expect(new Set(regions.map(({ properties }) => properties.name.en)).size).toBe(27);
  expect(new Set(regions.map(({ properties }) => properties.name.uk)).size).toBe(27);
});

test('the coarse outline of each region keeps nearly its area', () => {
  for (const coarse of areas(overview, 'region')) {
    const fine = one(
      regions,
      coarse.properties.id ?? '',
      ({ properties }) => properties.id === coarse.properties.id,
    );
    expect(Math.abs(km2(coarse) / km2(fine) - 1), coarse.properties.id).toBeLessThan(0.02);
  }
  expect(areas(overview, 'region')).toHaveLength(4);
});
