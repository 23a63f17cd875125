// Knows: that a copy of the site in one file reads and writes every address as the site does. Does not know: what the file holds.
import { afterEach, expect, test, vi } from 'vitest';
import { fileAddresses, writtenInFile } from '../../src/state/fileAddress.ts';

const at = (search: string, hash = ''): void => {
  vi.stubGlobal('location', { search, hash });
};
const inEnglish = fileAddresses('en', (path) => path !== '/en/nowhere/');
const read = ({ pathname, search, hash }: URL): string => pathname + search + hash;
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['', '/en/'],
  ['?at=', '/en/'],
  ['?at=region/kherson/', '/en/region/kherson/'],
  ['?theme=dark&at=region/kherson/&kind=threats,fines', '/en/region/kherson/?theme=dark&kind=threats,fines'],
  ['?at=region%2Fkherson%2F', '/en/region/kherson/'],
  ['?at=nowhere/', '/en/'],
  ['?attic=1', '/en/?attic=1'],
  ['?at=%3Fa%23b', '/en/%3Fa%23b'],
])('a window at %s stands at %s', (search, expected) => {
  at(search);
  expect(read(inEnglish.here())).toBe(expected);
});

test.each([
  // As the build writes links, and as a script that draws for the site does.
  ['?at=region/luhansk/&kind=threats#list', '/en/region/luhansk/?kind=threats#list'],
  ['?', '/en/'],
  ['#list', '/en/region/kherson/?theme=dark#list'],
  ['occupation-policy-map-uk.html?at=region/luhansk/', '/uk/region/luhansk/'],
  ['../../../en/region/luhansk/?kind=threats', '/en/region/luhansk/?kind=threats'],
  ['../../../assets/index-en.json', '/assets/index-en.json'],
  ['./?q=a', '/en/region/kherson/?q=a'],
])('from a region’s page the link %s leads to %s', (href, expected) => {
  at('?at=region/kherson/&theme=dark');
  expect(read(inEnglish.leads(href))).toBe(expected);
});

test('what lies elsewhere stays where it is', () => {
  at('?at=region/kherson/');
  const outside = 'https://example.org/occupation-policy-map-uk.html?at=1';
  expect(inEnglish.leads(outside).href).toBe(outside);
  expect(inEnglish.written(inEnglish.leads(outside))).toBe(outside);
});

test('a written link leads back to the same page, in this file and in the other', () => {
  at('?at=region/kherson/');
  for (const path of ['/en/', '/en/region/luhansk/', '/uk/', '/uk/measure/a-1/', '/downloads/all.csv'])
    for (const search of ['', '?theme=dark&q=a%20b']) {
      const written = inEnglish.written(new URL(`file://${path}${search}#m-1`));
      expect(read(inEnglish.leads(written))).toBe(`${path}${search}#m-1`);
    }
});

test('a link keeps its page and its fragment when its query changes', () => {
  at('?at=region/kherson/');
  expect(inEnglish.asking('?at=region/luhansk/&q=a#list', '?theme=dark')).toBe(
    '?at=region/luhansk/&theme=dark#list',
  );
  expect(inEnglish.asking('occupation-policy-map-uk.html?at=present/a/&step=2', '?step=3')).toBe(
    'occupation-policy-map-uk.html?at=present/a/&step=3',
  );
});

test('links within a file do not name it: it may be called something else', () => {
  expect(writtenInFile({ pathname: '/en/', search: '', hash: '' }, 'en')).toBe('?');
  expect(writtenInFile({ pathname: '/uk/', search: '', hash: '' }, 'en')).toBe(
    'occupation-policy-map-uk.html?',
  );
});
