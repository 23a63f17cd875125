// Knows: what a reader is told of the measures that share something with one. Does not know: which those are (tests/state/sharing.test.ts).
import { expect, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import Shared from '../../src/parts/Shared.svelte';
import { sharingIn } from '../../src/state/sharing.ts';
import { catalogue, measureOf } from '../data/evidence.ts';
import { htmlOf, pageIn, textOf } from './html.ts';

const sharing = sharingIn(catalogue)(measureOf('mariupol-filtration-fingerprints-2022'));
const shown = Object.fromEntries(
  LANGS.map((lang) => [lang, textOf(htmlOf(Shared, { page: pageIn(lang), sharing }))]),
);

test('what is shared is named, with the number of others', () => {
  expect(shown['en']).toContain('Same place Mariupol: 8 others');
  expect(shown['uk']).toContain('Те саме місце Маріуполь: ще 8');
});

test.each(LANGS)('no title stands without who says so, in %s', (lang) => {
  const named = sharing.flatMap(({ newest }) => newest);
  expect(named.length).toBeGreaterThan(5);
  for (const { title, attribution } of named)
    expect(shown[lang]).toContain(`${title[lang]} ${attribution[lang]}`);
});

test('a measure that shares nothing has no such part', () => {
  expect(htmlOf(Shared, { page: pageIn('en'), sharing: [] })).toBe('');
});
