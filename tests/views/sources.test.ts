// Knows: what the page of sources must show and withhold. Does not know: how it looks.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sources } from '../../src/build/pages/sources.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { citations } from '../../src/state/sources.ts';
import { textOf } from '../parts/html.ts';
import { bodyOf, inside, material, valuesOf } from './rows.ts';

interface Row {
  id: string;
  URL: string;
  custom: { access: string };
}
const FILE = JSON.parse(readFileSync('data/sources.json', 'utf8')) as Row[];
const { catalogue } = material;
const LINKED = new Set(['original', 'republication']);

/** The list item of each source, by its id. */
function entries(html: string): Map<string, string> {
  const ids = catalogue.sources.map(({ id }) => id);
  const starts = ids.map((id) => ({ id, at: html.indexOf(`<li id="${id}"`) })).sort((a, b) => a.at - b.at);
  return new Map(starts.map(({ id, at }, n) => [id, html.slice(at, starts[n + 1]?.at)]));
}

test.each(LANGS)('in %s every source stands on the page once', (lang) => {
  const ids = valuesOf(bodyOf(sources, lang), 'id');
  for (const { id } of FILE) expect(ids.filter((candidate) => candidate === id)).toEqual([id]);
});

test.each(LANGS)(
  'in %s originals and republications are linked, and no other address stands in the page',
  (lang) => {
    const html = bodyOf(sources, lang).replaceAll('&amp;', '&');
    const links = new Set(valuesOf(html, 'href'));
    for (const { URL: url, custom } of FILE) {
      if (LINKED.has(custom.access)) expect(links).toContain(url);
      else expect(html).not.toContain(url);
    }
  },
);

test('every way out of the site is marked as one', () => {
  for (const [tag] of bodyOf(sources, 'en').matchAll(/<a [^>]*href="https?:[^>]*>/g)) {
    expect(tag).toContain('rel="noopener external"');
  }
});

test.each(LANGS)('in %s each source names the measures that cite it, and who says so', (lang) => {
  const of = entries(bodyOf(sources, lang));
  for (const [id, measures] of citations(catalogue.measures)) {
    const text = textOf(of.get(id) ?? '');
    for (const { title, attribution } of measures)
      expect(text).toContain(`${title[lang]} ${attribution[lang]}`);
  }
});

test('a source that is not linked says why', () => {
  const of = entries(bodyOf(sources, 'en'));
  for (const { id, access } of catalogue.sources) {
    if (access === 'copy') expect(textOf(of.get(id) ?? '')).toContain('copy, not linked');
    if (access === 'state-media') expect(textOf(of.get(id) ?? '')).toContain('state media, not linked');
  }
});

test('a title in another language than the page says which', () => {
  for (const lang of LANGS) {
    const of = entries(bodyOf(sources, lang));
    for (const source of catalogue.sources.filter(({ titleBasis }) => titleBasis === 'shown')) {
      const [cite = ''] = /<cite[^>]*>/.exec(of.get(source.id) ?? '') ?? [];
      expect(valuesOf(cite, 'lang')).toEqual(source.lang === lang ? [] : [source.lang]);
    }
  }
});

test('each group of counts beside the list adds up to all sources', () => {
  const groups = inside(bodyOf(sources, 'en'), 'aside').split('<section').slice(1, 5);
  for (const group of groups) {
    const counts = [...group.matchAll(/<dd[^>]*>(\d+)/g)].map(([, n]) => Number(n));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(FILE.length);
  }
});

test('the map names its own sources where every map leads for them', () => {
  const html = bodyOf(sources, 'en');
  expect(valuesOf(html, 'id')).toContain('map');
  expect(textOf(html)).toContain('Natural Earth');
});
