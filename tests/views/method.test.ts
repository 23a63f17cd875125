// Knows: what the page of method must say and count. Does not know: how it looks.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { method } from '../../src/build/pages/method.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { address } from '../../src/state/address.ts';
import { textOf } from '../parts/html.ts';
import { bodyOf, inside, material, valuesOf } from './rows.ts';

interface Row {
  custom: { titleBasis: string; issuedBasis: string };
}
const FILE = JSON.parse(readFileSync('data/sources.json', 'utf8')) as Row[];
const count = (holds: (row: Row) => boolean) => FILE.filter(holds).length;
const { catalogue } = material;

test('the steps of the rule hold every measure once, and contested ones are counted apart', () => {
  const rule = inside(bodyOf(method, 'en'), 'main').split('id="sides"')[0] ?? '';
  const counts = [...rule.matchAll(/class="count[^>]*>(\d+)/g)].map(([, n]) => Number(n));
  const contested = counts.pop();
  expect(counts).toHaveLength(5);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(catalogue.measures.length);
  expect(contested).toBe(catalogue.measures.filter((measure) => measure.contested).length);
});

test.each(LANGS)('in %s each sentence of the founding article leads to a measure that carries it', (lang) => {
  const html = inside(bodyOf(method, lang), 'main');
  for (const { statement, word, carriedBy } of catalogue.founding) {
    const links = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)]
      .filter(([, , words = '']) => textOf(words) === textOf(statement[lang]))
      .map(([, href = '']) => href);
    expect(carriedBy.map(({ measure }) => `../../${address.measure(lang, measure)}`)).toContain(links[0]);
    expect(textOf(html)).toContain(word[lang].replaceAll('\u00a0', ' '));
  }
});

test('it counts the headlines and dates that were seen as printed, and those that were not', () => {
  const text = textOf(bodyOf(method, 'en'));
  const title = (basis: string) => count(({ custom }) => custom.titleBasis === basis);
  const date = (basis: string) => count(({ custom }) => custom.issuedBasis === basis);
  expect(text).toContain(`Headlines seen as printed: ${title('shown')} of ${FILE.length}.`);
  expect(text).toContain(
    `Another ${title('url')} were taken from the page’s address, and ${title('label')} are`,
  );
  expect(text).toContain(`Dates seen on the page itself: ${date('page-text')} of ${FILE.length}.`);
  expect(text).toContain(`inferred: ${date('inferred')}; not established: ${date('unknown')}.`);
});

test.each([
  'Passages of the sources were read, not every whole page.',
  'No act’s text was read unless its card says so.',
  'The Ukrainian text has not been read by a native editor.',
  'No legal advice',
  'Rules change.',
  'Not that nothing happened.',
  'approximate, to about 5 km',
  'The line has moved since, most in Donetsk region.',
  'Krynky',
  'Crimea is Ukraine',
  'This copy has no named publisher.',
])('it says in plain words: %s', (words) => {
  expect(textOf(bodyOf(method, 'en'))).toContain(words);
});

test.each(LANGS)(
  'in %s every quoted term is explained, and the article the map began with is cited',
  (lang) => {
    const html = bodyOf(method, lang);
    for (const { explanation } of catalogue.glossary) {
      expect(textOf(html)).toContain(explanation[lang].replaceAll('\u00a0', ' '));
    }
    expect(valuesOf(html, 'href')).toContain(
      catalogue.sources.find(({ id }) => id === 'rubryka-2024-02-27')?.url,
    );
  },
);
