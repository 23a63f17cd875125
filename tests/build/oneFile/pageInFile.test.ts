// Knows: what becomes of links, and of what only the site has, in a copy of the site in one file. Does not know: pages.
import { describe, expect, test } from 'vitest';
import { bodyInFile, filesNamed, withoutSiteOnly } from '../../../src/build/oneFile/pageInFile.ts';

const holds = {
  lang: 'en' as const,
  pages: new Set(['en/', 'en/region/kherson/', 'en/region/luhansk/', 'uk/region/kherson/']),
  files: new Set(['downloads/all.csv', 'downloads/fields.json']),
  siteUrl: null,
};
const PATH = 'en/region/kherson/';
const from = (body: string, siteUrl: string | null = null): string =>
  bodyInFile(body, PATH, { ...holds, siteUrl });

describe('a link', () => {
  test.each([
    ['to another page', '../luhansk/?kind=a&amp;q=b#list', '?at=region/luhansk/&amp;kind=a&amp;q=b#list'],
    ['to the first page', '../../', '?'],
    [
      'to the other language',
      '../../../uk/region/kherson/',
      'occupation-policy-map-uk.html?at=region/kherson/',
    ],
    ['to a part of its own page', '#list', '#list'],
    ['that only asks', '?sort=kind', '?at=region/kherson/&amp;sort=kind'],
    ['to a source', 'https://example.org/a?b', 'https://example.org/a?b'],
  ])('%s leads there', (_, href, expected) => {
    expect(from(`<a class="x > y" href="${href}">W</a>`)).toBe(`<a class="x > y" href="${expected}">W</a>`);
  });

  test('to a carried file saves it', () => {
    expect(from('<a href="../../../downloads/all.csv" download>CSV</a>')).toBe(
      '<a href="?at=/downloads/all.csv" download>CSV</a>',
    );
    expect(from('<a href="../../../downloads/fields.json">Fields</a>')).toBe(
      '<a href="?at=/downloads/fields.json" download>Fields</a>',
    );
  });

  test('to what the file lacks leads to the site, or is its words where nobody knows the site', () => {
    const link = '<a class="embed" href="../../embedding/">How</a>';
    expect(from(link)).toBe('<span>How</span>');
    expect(from(link, 'https://example.org/map/')).toBe(
      '<a class="embed" href="https://example.org/map/en/embedding/">How</a>',
    );
  });

  test('that offers to embed the page is left out, or leads to the site', () => {
    const link = '<a href="../../embedding/" data-embed="">Embed</a>';
    expect(from(link)).toBe('');
    expect(from(link, 'https://example.org/')).toBe('<a href="https://example.org/en/embedding/">Embed</a>');
  });
});

test('what is for the site alone goes, with all that stands in it, and nothing else', () => {
  expect(
    withoutSiteOnly(
      '<div>a<div data-site-only="">b<div>c</div>d</div>e</div><p class="x" data-site-only>f</p>g',
    ),
  ).toBe('<div>ae</div>g');
  expect(() => withoutSiteOnly('<div data-site-only><div></div>')).toThrow('expected </div>');
});

test('the files are known that a page names to its script', () => {
  const body =
    '<div data-live="{&quot;geodata&quot;:&quot;../../../assets/geo-1.json&quot;}" data-x="../../../downloads/all.csv">';
  expect(filesNamed(body, PATH)).toEqual(['assets/geo-1.json', 'downloads/all.csv']);
});
