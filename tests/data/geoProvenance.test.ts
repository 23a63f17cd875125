// Knows: what the geodata must say about itself, and the form its files keep. Does not know: the shapes.

import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { booleanClockwise } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { context, dated, DERIVED, geoText, isArea, overview, regions, type Area } from './geoFiles.ts';

const provenance = JSON.parse(geoText('provenance.json')) as {
  attribution: { en: string; uk: string };
  sources: { package?: string; licence: string; files?: Record<string, string> }[];
  files: Record<string, string>;
};
const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the committed files are the ones that were derived', () => {
  expect(provenance.files).toEqual(Object.fromEntries(DERIVED.map((name) => [name, hash(geoText(name))])));
});

test('they were derived from the committed waypoints, reservoir and gazetteer', () => {
  const byHand = provenance.sources.flatMap(({ files }) => Object.entries(files ?? {}));
  expect(byHand.map(([name]) => name)).toHaveLength(3);
  for (const [name, written] of byHand) expect(hash(geoText(name)), name).toBe(written);
});

test('every source names its licence', () => {
  expect(provenance.sources).toHaveLength(3);
  for (const { licence } of provenance.sources) expect(licence).not.toBe('');
});

test.each([
  [
    'en',
    ['Natural Earth', 'public domain', 'Crimea and Sevastopol', 'approximate', '27 February 2024', '68/262'],
  ],
  [
    'uk',
    ['Natural Earth', 'суспільне надбання', 'Крим і Севастополь', 'приблизно', '27 лютого 2024', '68/262'],
  ],
] as const)(
  'the attribution (%s) names the source, the change, the date and the resolution',
  (lang, words) => {
    for (const word of words) expect(provenance.attribution[lang]).toContain(word);
  },
);

describe.each(DERIVED)('%s', (name) => {
  const text = geoText(name);

  test('has one feature a line', () => {
    const count = (JSON.parse(text) as { features: unknown[] }).features.length;
    expect(text.trimEnd().split('\n')).toHaveLength(count + 2);
  });

  test('has at most four decimals', () => {
    expect(text.match(/-?\d+\.\d{5,}/g) ?? []).toEqual([]);
  });
});

test('outer rings run counterclockwise and holes clockwise, as RFC 7946 has it', () => {
  const shapes: Area[] = [...context, ...overview, ...dated].filter(isArea).map(({ geometry }) => geometry);
  for (const geometry of [...shapes, ...regions.map((region) => region.geometry)]) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [outer = [], ...holes] of polygons) {
      expect(booleanClockwise(outer)).toBe(false);
      for (const hole of holes) expect(booleanClockwise(hole)).toBe(true);
    }
  }
});

test.each([
  ['regions.geojson', 104, 20],
  ['context.geojson', 265, 44],
  ['overview.geojson', 170, 26],
  ['occupied-2024-02-27.geojson', 21, 4.5],
  ['places.geojson', 15, 2],
])('%s stays within %i KiB, and %i KiB under brotli', (name, raw, small) => {
  expect(Buffer.byteLength(geoText(name)) / 1024).toBeLessThan(raw);
  expect(brotliCompressSync(geoText(name)).length / 1024).toBeLessThan(small);
});
