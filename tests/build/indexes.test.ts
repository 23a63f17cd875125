// Knows: what the files hold in which a page's script finds the measures. Does not know: what is done with them.
import { expect, test } from 'vitest';
import { packIndexes } from '../../src/build/indexes.ts';
import type { MeasureIndex, SearchText } from '../../src/state/index.ts';
import { catalogue } from '../state/entries.ts';

const files = packIndexes(catalogue);

test('an index has every measure once, never a title without who says so, and nothing of the other language but names', () => {
  for (const lang of ['en', 'uk'] as const) {
    const { entries } = JSON.parse(files[lang].index.text) as MeasureIndex;
    expect(entries.map(({ id }) => id)).toEqual(catalogue.measures.map(({ id }) => id));
    for (const [n, { title, attribution }] of entries.entries()) {
      expect(title).toBe(catalogue.measures[n]?.title[lang]);
      expect(attribution).toBe(catalogue.measures[n]?.attribution[lang]);
    }
  }
});

test('no file holds the address of a source: what may not be linked cannot slip through', () => {
  for (const { index, texts } of Object.values(files))
    for (const { text } of [index, texts]) expect(text).not.toMatch(/https?:/);
});

test('the texts of a search name speakers, places and sources in both scripts', () => {
  const texts = JSON.parse(files.uk.texts.text) as SearchText[];
  const of = texts.find(({ id }) => id === catalogue.measures.find(({ places }) => places.length > 0)?.id);
  expect(of?.places).toMatch(/\p{Script=Latin}/u);
  expect(of?.places).toMatch(/\p{Script=Cyrillic}/u);
});

test('the name of a file tells its content', () => {
  const other = packIndexes({ ...catalogue, measures: catalogue.measures.slice(1) });
  expect(other.en.index.path).not.toBe(files.en.index.path);
  expect(packIndexes(catalogue)).toEqual(files);
});
