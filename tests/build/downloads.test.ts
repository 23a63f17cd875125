// Knows: what the files that are handed out must hold, and what none of them may. Does not know: the page that links them.
import papaparse from 'papaparse';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { downloads } from '../../src/build/downloads.ts';
import { DATASET } from '../../src/build/downloads/schema.ts';
import { COLUMNS, measuresCsv } from '../../src/catalogue/dataset/csv.ts';
import { LICENCE, SCHEMA_VERSION } from '../../src/catalogue/dataset/about.ts';
import type { About } from '../../src/catalogue/dataset/about.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { same } from '../catalogue/testimony.ts';
import { catalogue, measureOf } from '../data/evidence.ts';
import sources from '../../data/sources.json' with { type: 'json' };

const { measures } = catalogue;
const files = downloads(catalogue, null);
const textOf = (ending: string, from = files): string =>
  from.find(({ path }) => path.endsWith(ending))?.text ?? expect.fail(`no file ends in ${ending}`);
const rowsOf = (csv: string) =>
  papaparse.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

/** Addresses that stand nowhere: those of copies and state media. */
const withheld = sources
  .filter(({ custom: { access } }) => access === 'copy' || access === 'state-media')
  .map(({ URL }) => URL);

test('there is a file of every format in both languages, and one that says what the fields mean', () => {
  expect(files.map(({ path }) => path)).toEqual([
    ...LANGS.flatMap((lang) =>
      ['csv', 'json', 'geojson'].map((ending) => `downloads/occupation-policy-map-${lang}.${ending}`),
    ),
    'downloads/occupation-policy-map.schema.json',
  ]);
  for (const { bytes, text } of files) expect(bytes).toBe(Buffer.byteLength(text));
});

test('no file holds the address of a copy or of state media, and every one of them names such sources', () => {
  expect(withheld.length).toBeGreaterThan(10);
  for (const { path, text } of files)
    expect(
      withheld.filter((url) => text.includes(url)),
      path,
    ).toEqual([]);
  for (const ending of ['en.csv', 'en.json']) expect(textOf(ending)).toContain('Tulskaya Pravda');
});

test('every file says its licence, its day, its schema and that a report is not proof', () => {
  for (const { path, text, lang } of files) {
    if (lang === null) continue;
    for (const words of [LICENCE.url, catalogue.dates.compiled, SCHEMA_VERSION])
      expect(text, path).toContain(words);
    expect(text, path).toContain(lang === 'en' ? 'A report is not proof' : 'Повідомлення — ще не доказ');
  }
});

test('nobody is named as publisher until somebody has filled that in', () => {
  const about = (of: typeof catalogue) =>
    (JSON.parse(textOf('en.json', downloads(of, null))) as { about: About }).about;
  expect(about(catalogue)).not.toHaveProperty('publisher');
  expect(about(catalogue)).not.toHaveProperty('licence_holder');
  const filled = { publisher: 'Some Newsroom', contact: null, licenceHolder: 'Some Newsroom' };
  expect(about({ ...catalogue, publication: filled })).toMatchObject({ publisher: 'Some Newsroom' });
});

test('addresses of pages are whole, and there only where the site’s address is known', () => {
  expect(textOf('en.json')).not.toContain('"page"');
  const known = downloads(catalogue, 'https://example.org/map/');
  for (const ending of ['en.csv', 'en.json', 'en.geojson'])
    expect(textOf(ending, known)).toContain(
      'https://example.org/map/en/measure/rostov-two-million-passports/',
    );
});

describe.each(LANGS)('in %s', (lang) => {
  test('the JSON file is what its schema says, with every measure and statement', () => {
    const file = v.parse(DATASET, JSON.parse(textOf(`${lang}.json`)));
    expect(file.measures.map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
    file.measures.forEach(({ claims, title, attribution }, at) => {
      expect(claims).toHaveLength(measures[at]?.claims.length ?? 0);
      expect([title, attribution]).toEqual([measures[at]?.title[lang], measures[at]?.attribution[lang]]);
    });
  });

  test('the table opens in Excel: a mark of its encoding, lines by RFC 4180, every row as long as its head', () => {
    const csv = textOf(`${lang}.csv`);
    expect(csv.startsWith('\ufeffid,title,attribution,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const { data, errors } = papaparse.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([Object.keys(COLUMNS).length + 6]));
    expect(data).toHaveLength(measures.length + 1);
  });

  test('no row has a title without who says so', () => {
    const rows = rowsOf(textOf(`${lang}.csv`).slice(1));
    expect(rows.map((row) => [row['title'], row['attribution']])).toEqual(
      measures.map(({ title, attribution }) => [title[lang], attribution[lang]]),
    );
  });

  test('on the map a measure is where it names a place, and nowhere else', () => {
    type Feature = {
      id: string;
      geometry: { coordinates: number[] } | null;
      properties: Record<string, unknown>;
    };
    const { features } = JSON.parse(textOf(`${lang}.geojson`)) as { features: Feature[] };
    expect(features.map(({ id }) => id)).toEqual(
      measures.flatMap(({ id, places }) =>
        places.length === 0 ? [id] : places.map((place) => `${id}@${place.id}`),
      ),
    );
    for (const { id, geometry, properties } of features) {
      const [, place] = id.split('@');
      const at = catalogue.places.find((one) => one.id === place);
      expect(geometry?.coordinates ?? null, id).toEqual(at === undefined ? null : [at.lon, at.lat]);
      expect(properties['attribution'], id).toBeTruthy();
    }
  });
});

test('nobody is quoted in a translation in the language in which they spoke', () => {
  const translated = measures.flatMap(({ claims }) =>
    claims.flatMap(({ quote }) => (quote?.translatedFrom === 'uk' ? [quote.text] : [])),
  );
  expect(translated.length).toBeGreaterThan(0);
  for (const text of translated) expect(textOf('uk.json')).not.toContain(JSON.stringify(text));
});

test('a spreadsheet takes no cell for a formula', () => {
  const about: About = {
    name: 'x',
    language: 'en',
    compiled: '2026-11-23',
    schema_version: SCHEMA_VERSION,
    licence: LICENCE,
    notice: 'x',
    rights: 'x',
  };
  const measure = {
    ...measureOf('rostov-two-million-passports'),
    title: same('=HYPERLINK("https://x")'),
    summary: same('+1, "quoted"\nnext'),
  };
  const csv = measuresCsv([measure], { lang: 'en', catalogue, pageOf: () => null }, about);
  const [row] = rowsOf(csv.slice(1));
  expect(row?.['title']).toBe(`'=HYPERLINK("https://x")`);
  expect(row?.['summary']).toBe(`'+1, "quoted"\nnext`);
});
