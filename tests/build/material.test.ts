// Knows: what the build takes from its surroundings: date and address. Does not know: pages.
import { expect, test } from 'vitest';
import { readMaterial } from '../../src/build/material.ts';
import { cutGeometry, readDetail, readOverview } from '../../src/build/mapGeometry.ts';
import { LOCATOR_FRAME, OVERVIEW_FRAMES } from '../../src/map/overviewFrames.ts';

test('the day of a build is that of SOURCE_DATE_EPOCH', () => {
  expect(readMaterial('data', { SOURCE_DATE_EPOCH: '1709078400' }).built).toBe('2024-02-28');
});

test('without it the day is that of the last commit, so that the same state builds the same bytes', () => {
  expect(readMaterial('data', {}).built).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('the site’s address gets a slash at its end', () => {
  expect(readMaterial('data', { SITE_URL: 'https://example.org/map' }).siteUrl).toBe(
    'https://example.org/map/',
  );
  expect(readMaterial('data', { SITE_URL: '' }).siteUrl).toBeNull();
});

test('a SITE_URL that is no address is refused in words', () => {
  expect(() => readMaterial('data', { SITE_URL: 'example.org' })).toThrow(
    'SITE_URL: got "example.org", expected an address such as https://example.org/map/',
  );
});

test('every layer of the map and each region reaches the page as a path of whole units', () => {
  const { paths, regions } = cutGeometry(readOverview('data'), OVERVIEW_FRAMES, 400);
  for (const path of [...Object.values(paths), ...Object.values(regions)])
    expect(path).toMatch(/^M[-\d ,lmzMLZhvHV]+$/);
});

test('the small map is cut to what it shows: it carries less than the large one', () => {
  const size = (geometry: ReturnType<typeof cutGeometry>) => JSON.stringify(geometry).length;
  const large = size(cutGeometry(readOverview('data'), OVERVIEW_FRAMES, 400));
  expect(size(cutGeometry(readOverview('data'), [LOCATOR_FRAME], 120))).toBeLessThan(large / 2);
});

test('geodata without a layer that the map draws are refused by name', () => {
  const without = readDetail('data').filter(({ properties }) => properties.layer !== 'contact');
  expect(() => cutGeometry(without, OVERVIEW_FRAMES, 400)).toThrow('the geodata have no layer "contact"');
});
