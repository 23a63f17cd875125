// Knows: what the drawn area under occupation of 27 February 2024 must hold. Does not know: how it is drawn.

import { area, booleanPointInPolygon, difference, featureCollection, kinks } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { areas, type Area, dated, geoText, one, overview, places, regions, strands } from './geoFiles.ts';

const occupied = areas(dated, 'occupied');
const share = (iso: string): number => {
  const whole = one(regions, iso, ({ properties }) => properties.iso === iso);
  return (area(one(occupied, iso, ({ properties }) => properties.iso === iso)) / area(whole)) * 100;
};
const drawnOver = (name: string): boolean => {
  const place = one(places, name, ({ properties }) => properties.name.en === name);
  return occupied.some((part) => booleanPointInPolygon(place.geometry, part));
};

test('the area has a part in the four regions, Mykolaiv, Kharkiv, Crimea and Sevastopol', () => {
  expect(occupied.map(({ properties }) => properties.iso).sort()).toEqual([
    'UA-09',
    'UA-14',
    'UA-23',
    'UA-40',
    'UA-43',
    'UA-48',
    'UA-63',
    'UA-65',
  ]);
});

test('Crimea and Sevastopol are drawn as occupied since 2014, the rest since 2022, all as of 27 February 2024', () => {
  for (const { properties } of occupied) {
    expect(properties.since).toBe(properties.iso === 'UA-43' || properties.iso === 'UA-40' ? '2014' : '2022');
    expect(properties.asOf).toBe('2024-02-27');
  }
});

test.each([
  ['Zaporizhzhia region', 'UA-23', 72],
  ['Kherson region', 'UA-65', 73],
  ['Luhansk region', 'UA-09', 98],
  ['Donetsk region', 'UA-14', 58],
  ['Crimea', 'UA-43', 100],
  ['Sevastopol', 'UA-40', 100],
])('%s: the drawn share is within three points of what two monitors give', (_, iso, percent) => {
  expect(Math.abs(share(iso) - percent)).toBeLessThan(3);
});

test.each([
  'Melitopol',
  'Enerhodar',
  'Zaporizhzhia Nuclear Power Plant',
  'Tokmak',
  'Berdiansk',
  'Nova Kakhovka',
  'Hornostaivka',
  'Oleshky',
  'Henichesk',
  'Skadovsk',
  'Luhansk',
  'Sievierodonetsk',
  'Rubizhne',
  'Starobilsk',
  'Donetsk',
  'Mariupol',
  'Bakhmut',
  'Avdiivka',
  'Simferopol',
  'Sevastopol',
])('%s lies inside the drawn area', (name) => {
  expect(drawnOver(name)).toBe(true);
});

test.each([
  'Zaporizhzhia',
  'Orikhiv',
  'Huliaipole',
  'Kherson',
  'Kramatorsk',
  'Vuhledar',
  'Siversk',
  'Nikopol',
  'Kupiansk',
  'Mykolaiv',
])('%s lies outside the drawn area', (name) => {
  expect(drawnOver(name)).toBe(false);
});

describe.each([
  ['the detailed level', dated, regions],
  ['the coarse level', overview, areas(overview, 'region')],
] as const)('at %s', (_, file, outlines) => {
  const parts = areas(file, 'occupied');

  test('the area has no kinks and no slivers', () => {
    for (const part of parts) {
      expect(kinks(part).features, part.properties.iso).toEqual([]);
      for (const ring of strands(part.geometry)) {
        expect(area({ type: 'Polygon', coordinates: [ring] }) / 1e6, part.properties.iso).toBeGreaterThan(
          0.5,
        );
      }
    }
  });

  test('no part leaves the outline of its unit by more than the rounding', () => {
    for (const outline of outlines) {
      const part = parts.find(({ properties }) => properties.iso === outline.properties.iso);
      if (part === undefined) continue;
      const outside = difference(featureCollection<Area>([part, outline]));
      // Square kilometres: rounding a crossing to 10 m turns an edge of several km by that much at one end.
      expect(outside === null ? 0 : area(outside) / 1e6, outline.properties.iso).toBeLessThan(0.05);
    }
  });

  test('the line of contact stands beside the area with its date', () => {
    const contact = one(file, 'contact', ({ properties }) => properties.layer === 'contact');
    expect(contact.properties.asOf).toBe('2024-02-27');
    expect(contact.geometry.type).toBe('LineString');
  });
});

test('the line of contact passes through every waypoint of its source, in order', () => {
  const source = JSON.parse(geoText('contact-line-2024-02-27.json')) as {
    waypoints: { lon: number; lat: number; place: string }[];
  };
  const contact = one(dated, 'contact', ({ properties }) => properties.layer === 'contact');
  expect(strands(contact.geometry)).toEqual([source.waypoints.map(({ lon, lat }) => [lon, lat])]);
  for (const { place } of source.waypoints) expect(place).not.toBe('');
});

test('the source of the line names what it misses', () => {
  expect(geoText('contact-line-2024-02-27.json')).toContain('Krynky');
  const { knownMisses } = JSON.parse(geoText('contact-line-2024-02-27.json')) as { knownMisses: string[] };
  expect(knownMisses).toHaveLength(2);
});
