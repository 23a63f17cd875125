// Knows: how measures and sources are cited in each form and language. Does not know: where citations are shown.
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/build/citations/cite.ts';
import { measureItem, sourceItem } from '../../src/catalogue/bibliography.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Source } from '../../src/catalogue/types.ts';
import { catalogue, measureOf } from '../data/evidence.ts';

const sourceOf = (id: string): Source =>
  catalogue.sources.find((source) => source.id === id) ?? expect.fail(`no source ${id}`);
const only = (lines: readonly string[]) => (lines.length === 1 ? lines[0] : expect.fail(lines.join('|')));
const entry = (publisher: string | null, url: string | null) =>
  measureItem(measureOf('rostov-two-million-passports'), 'en', { site: 'Under occupation', publisher, url });

test('an entry of the map is cited by its title with who says so, and by the day of its last change', () => {
  const { apa, chicago } = cite([entry(null, 'https://example.org/x/')], 'en');
  expect(only(apa)).toBe(
    'Rostov police chief claims over 2 million passports issued — Claimed by Oleg Agarkov. (2026, November 23). Under occupation. https://example.org/x/',
  );
  expect(only(chicago)).toBe(
    'Under occupation. 2026. “Rostov police chief claims over 2 million passports issued — Claimed by Oleg Agarkov.” November 23, 2026. https://example.org/x/.',
  );
});

test('nobody is named as its publisher until somebody has said so, and no address until it is known', () => {
  const { bibtex, csl } = cite([entry(null, null)], 'en');
  expect(csl).not.toMatch(/author|"publisher"|URL/);
  expect(bibtex).not.toMatch(/author|url/);
  expect(only(cite([entry('Some Newsroom', null)], 'en').chicago)).toMatch(/^Some Newsroom\. 2026\./);
});

test('a source is cited in the order and the words of each language', () => {
  const items = [sourceItem(sourceOf('pravda-2024-02-27'))];
  expect(only(cite(items, 'en').apa)).toContain('. (2024, February 27). Ukrainska Pravda. https://');
  expect(only(cite(items, 'uk').apa)).toContain('. (2024, 27 лютого). Ukrainska Pravda. https://');
  expect(only(cite(items, 'uk').chicago)).toContain('. 2024. «Russia claims');
  expect(only(cite(items, 'uk').chicago)).toContain('». 27.02.2024. https://');
});

test('a date that was worked out is only about right, in every form', () => {
  const source = sourceOf('tulpravda');
  expect(source.issuedBasis).toBe('inferred');
  const items = [sourceItem(source)];
  expect(only(cite(items, 'en').apa)).toContain('(ca. 2024, February 27)');
  expect(only(cite(items, 'en').chicago)).toContain('c. 2024.');
  expect(only(cite(items, 'uk').apa)).toContain('(бл. 2024, 27 лютого)');
  expect(cite(items, 'en').bibtex).toContain('note = {date inferred}');
  expect(cite(items, 'en').csl).toContain('"circa": true');
});

test('a date that was not established is "n.d." in English and «б. д.» in Ukrainian, and no other', () => {
  const undated = catalogue.sources.filter(({ issued }) => issued === null);
  expect(undated.length).toBeGreaterThan(0);
  const items = undated.map(sourceItem);
  for (const line of [...cite(items, 'en').apa, ...cite(items, 'en').chicago]) expect(line).toContain('n.d.');
  for (const line of [...cite(items, 'uk').apa, ...cite(items, 'uk').chicago])
    expect(line).toContain('б. д.');
});

describe.each(LANGS)('in %s every source can be cited', (lang) => {
  const { sources } = catalogue;
  const { apa, chicago, bibtex, csl } = cite(sources.map(sourceItem), lang);

  test('once in each form, with its publisher', () => {
    for (const lines of [apa, chicago]) {
      expect(lines).toHaveLength(sources.length);
      lines.forEach((line, at) => {
        expect(line).toContain(sources[at]?.publisher);
        expect(line).not.toMatch(/undefined|\[object| {2}|\.\.\s/);
      });
    }
    expect(bibtex.match(/^@/gm)).toHaveLength(sources.length);
    expect(JSON.parse(csl)).toHaveLength(sources.length);
  });

  test('with its address where it may have one; copies and state media have none', () => {
    const linked = sources.flatMap(({ url }) => url ?? []);
    for (const text of [apa.join('\n'), chicago.join('\n'), bibtex, csl])
      expect(text.match(/https?:\/\//g)).toHaveLength(linked.length);
  });

  test('by its own title and id: Cyrillic stays what it is', () => {
    expect(bibtex).toContain('@article{pravda-2024-02-27,');
    expect(bibtex).toMatch(/title = \{[^}]*\p{Script=Cyrillic}/u);
    expect(bibtex).not.toContain('howpublished');
  });
});
