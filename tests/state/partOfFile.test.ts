// Knows: what of a file of all measures is left when some are wanted. Does not know: who saves it.
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { downloads } from '../../src/build/downloads.ts';
import { partOfFile } from '../../src/state/partOfFile.ts';
import { catalogue } from './entries.ts';

const files = downloads(catalogue, null).filter(({ lang }) => lang === 'uk');
const textOf = (ending: string) => files.find(({ path }) => path.endsWith(`.${ending}`))?.text ?? '';
const WANTED = catalogue.measures.filter(({ kind }) => kind === 'threats').map(({ id }) => id);
const isWanted = (id: string) => WANTED.includes(id);

describe('what is saved of a selection', () => {
  test('is, as a table, its rows as they stand in the whole, and the head', () => {
    const whole = Papa.parse<Record<string, string>>(textOf('csv'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const part = Papa.parse<Record<string, string>>(partOfFile('csv', textOf('csv'), isWanted), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(part).toHaveLength(WANTED.length);
    expect(part).toEqual(whole.filter((row) => isWanted(Object.values(row)[0] ?? '')));
  });

  test('is, as JSON and GeoJSON, its records, with all that the file says of itself', () => {
    const [json, geojson] = [textOf('json'), textOf('geojson')].map(
      (text) => JSON.parse(text) as Record<string, unknown>,
    );
    const part = JSON.parse(partOfFile('json', textOf('json'), isWanted)) as { measures: { id: string }[] };
    expect(part.measures.map(({ id }) => id)).toEqual(WANTED);
    expect({ ...part, measures: null }).toEqual({ ...json, measures: null });
    const map = JSON.parse(partOfFile('geojson', textOf('geojson'), isWanted)) as {
      features: { properties: { measure: string } }[];
    };
    expect(new Set(map.features.map(({ properties: { measure } }) => measure))).toEqual(new Set(WANTED));
    expect({ ...map, features: null }).toEqual({ ...geojson, features: null });
  });

  test('is all of a file, to the letter, when all is wanted', () => {
    for (const ending of ['csv', 'json', 'geojson'])
      expect(partOfFile(ending, textOf(ending), () => true).trim()).toBe(textOf(ending).trim());
  });

  test('is of a known format', () => {
    expect(() => partOfFile('pdf', '', () => true)).toThrow(
      'got a file that ends in "pdf", expected one of csv, json, geojson',
    );
  });
});
