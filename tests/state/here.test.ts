// Knows: that addresses of pages are read and written in the site's terms, wherever a document stands. Does not know: pages.
import { afterEach, expect, test, vi } from 'vitest';
import { askingFor, hereAsking, leadsTo, pathHere, queryHere, writtenHere } from '../../src/state/here.ts';

const stand = (href: string): void => {
  vi.stubGlobal('location', { href });
  vi.stubGlobal('document', { baseURI: href });
};
afterEach(() => {
  vi.unstubAllGlobals();
});

test('on the site a page stands where the browser says, and changes its query alone', () => {
  stand('https://example.org/map/en/region/kherson/?kind=threats#list');
  expect(pathHere()).toBe('/map/en/region/kherson/');
  expect(queryHere()).toBe('?kind=threats');
  expect(hereAsking('?theme=dark')).toBe('/map/en/region/kherson/?theme=dark#list');
  expect(hereAsking('')).toBe('/map/en/region/kherson/#list');
  expect(writtenHere(leadsTo('../luhansk/?kind=fines#m-1'))).toBe('/map/en/region/luhansk/?kind=fines#m-1');
});

test.each([
  ['../luhansk/', '?theme=dark', '../luhansk/?theme=dark'],
  ['../luhansk/?kind=threats', '?theme=dark', '../luhansk/?theme=dark'],
  ['../luhansk/?kind=threats#list', '', '../luhansk/#list'],
  ['../luhansk/#list', '?q=$%26', '../luhansk/?q=$%26#list'],
])('a link stays as relative as it is: %s with the query "%s" is %s', (href, query, expected) => {
  expect(askingFor(href, query)).toBe(expected);
});
