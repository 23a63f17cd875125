// Knows: how sources are sorted and counted. Does not know: how they are shown.
import { expect, test } from 'vitest';
import type { DateSpan, Source } from '../../src/catalogue/types.ts';
import { byLetter, citations, sourcesOf, tally } from '../../src/state/sources.ts';
import { catalogue, measureOf } from '../data/evidence.ts';

const day = (edtf: string): DateSpan => ({ edtf, first: edtf, last: edtf });
const source = (id: string, publisher: string, issued: string | null): Source => ({
  id,
  publisher,
  issued: issued === null ? null : day(issued),
  title: id,
  type: 'article-newspaper',
  titleBasis: 'shown',
  url: null,
  issuedBasis: 'page-text',
  lang: 'en',
  access: 'copy',
  state: null,
});

test('publishers run from A to Z whatever their capitals, and a publisher’s oldest source stands first', () => {
  const letters = byLetter(
    [
      source('late', 'Ukrainska Pravda', '2024-01-02'),
      source('digit', '24hod.sk', '2023-01-01'),
      source('small', 'k4s.uk', '2023-01-01'),
      source('undated', 'Ukrainska Pravda', null),
      source('kyiv', 'Kyiv Post', '2023-01-01'),
      source('early', 'Ukrainska Pravda', '2023-05-01'),
    ],
    'en',
  );
  expect(letters.map(({ sign, publishers }) => [sign, publishers.map(({ name }) => name)])).toEqual([
    ['#', ['24hod.sk']],
    ['K', ['k4s.uk', 'Kyiv Post']],
    ['U', ['Ukrainska Pravda']],
  ]);
  const ids = letters[2]?.publishers[0]?.sources.map(({ id }) => id);
  expect(ids).toEqual(['early', 'late', 'undated']);
});

test('no source is lost or doubled on its way to a letter', () => {
  const placed = byLetter(catalogue.sources, 'uk').flatMap(({ publishers }) =>
    publishers.flatMap(({ sources }) => sources.map(({ id }) => id)),
  );
  expect(placed.toSorted()).toEqual(catalogue.sources.map(({ id }) => id).toSorted());
});

test('a source that two statements share counts once for their measure', () => {
  const measure = measureOf('rostov-two-million-passports');
  const ids = sourcesOf(measure).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(measure.claims.flatMap(({ sources }) => sources).length).toBeGreaterThan(0);
  for (const id of ids) expect(citations(catalogue.measures).get(id)).toContain(measure);
});

test('a tally counts each value, and has no row for one that is not there', () => {
  const counts = tally(['a', 'b', 'a'], (letter) => letter);
  expect([...counts]).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  expect(counts.get('c')).toBeUndefined();
});
