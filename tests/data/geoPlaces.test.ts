// Knows: what must hold for every town and site on the map. Does not know: which measures name them.

import { booleanPointInPolygon, distance } from '@turf/turf';
import { expect, test } from 'vitest';
import { areas, dated, one, places, regions } from './geoFiles.ts';

const occupied = areas(dated, 'occupied');

test('every place has its own id, a name in both languages and a rank', () => {
  expect(new Set(places.map(({ properties }) => properties.id)).size).toBe(places.length);
  for (const { properties } of places) {
    expect(properties.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(properties.name.en).toMatch(/^[A-Z][A-Za-z ]+$/);
    expect(properties.name.uk).toMatch(/^\p{Script=Cyrillic}[\p{Script=Cyrillic}’ ]+$/u);
    expect([1, 2, 3]).toContain(properties.rank);
    expect(['settlement', 'site']).toContain(properties.kind);
  }
});

test('every place lies inside its oblast', () => {
  for (const place of places) {
    const unit = one(
      regions,
      place.properties.iso,
      ({ properties }) => properties.iso === place.properties.iso,
    );
    expect(booleanPointInPolygon(place.geometry, unit), place.properties.id).toBe(true);
    expect(place.properties.region, place.properties.id).toBe(unit.properties.id ?? null);
  }
});

test('a place of the four regions has words of its own exactly when it lies outside the drawn area', () => {
  for (const { properties, geometry } of places) {
    const inside = occupied.some((part) => booleanPointInPolygon(geometry, part));
    expect(properties.status !== null, properties.id).toBe(properties.region !== null && !inside);
  }
});

test('Kherson city says until when it was under occupation', () => {
  const { status } = one(places, 'Kherson', ({ properties }) => properties.id === 'kherson-city').properties;
  expect(status).toEqual({
    en: 'under occupation until 11 November 2022',
    uk: 'під окупацією до 11 листопада 2022 року',
  });
});

test('no two places stand on the same spot', () => {
  for (const [index, place] of places.entries()) {
    for (const other of places.slice(index + 1)) {
      const apart = distance(place.geometry, other.geometry);
      expect(apart, `${place.properties.id}, ${other.properties.id}`).toBeGreaterThan(1);
    }
  }
});

test('the places that reports name are there', () => {
  const ids = places.map(({ properties }) => properties.id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'donetsk-city',
      'kherson-city',
      'znpp',
      'miluvatka',
      'lazurne',
      'yasynuvata',
      'pervomaisk',
    ]),
  );
});
