// Knows: where pupils must be led, and when no address is known. Does not know: how a link is drawn.
import { expect, test } from 'vitest';
import { compile } from '../../src/build/compile/compile.ts';
import { pupilsAddress, pupilsUrl, readable } from '../../src/state/pupilsLink.ts';
import { parseView } from '../../src/state/view.ts';

const LINK = '../../../en/region/kherson/?measure=a';
const PAGE = '/map/en/present/one/';

test('the measures of a step are pointed out on the page of its region, and of several regions on the map of all', () => {
  const view = { regions: ['kherson'], measures: ['a', 'b'], all: false } as const;
  expect(pupilsAddress('uk', view)).toBe('uk/region/kherson/?measure=a,b');
  expect(pupilsAddress('en', { ...view, regions: ['kherson', 'luhansk'] })).toBe('en/?measure=a,b');
  expect(pupilsAddress('en', { regions: [], measures: [], all: true })).toBe('en/');
  expect(pupilsAddress('en', null)).toBe('en/');
});

test('every step of every lesson leads to an address that the reader’s page understands', () => {
  for (const { steps } of compile('data').lessons)
    for (const { view } of steps) {
      const [, query = ''] = pupilsAddress('en', view).split('?');
      expect(parseView(query)).toMatchObject({ view: { measure: view?.measures ?? [] }, ignored: [] });
    }
});

test('pupils go where the page was opened from, below any path', () => {
  expect(pupilsUrl(LINK, `https://school.example${PAGE}?step=2`, null)).toBe(
    'https://school.example/map/en/region/kherson/?measure=a',
  );
  expect(pupilsUrl(LINK, `http://192.168.1.20:8080${PAGE}`, null)).toBe(
    'http://192.168.1.20:8080/map/en/region/kherson/?measure=a',
  );
});

test.each([
  `http://localhost:4173${PAGE}`,
  `http://127.0.0.1:4173${PAGE}`,
  `http://[::1]:4173${PAGE}`,
  `http://map.localhost${PAGE}`,
  `file:///home/teacher${PAGE}index.html`,
])('opened from %s, only the public site has an address for others', (opened) => {
  expect(pupilsUrl(LINK, opened, null)).toBeNull();
  expect(pupilsUrl(LINK, opened, `https://example.org${PAGE}`)).toBe(
    'https://example.org/map/en/region/kherson/?measure=a',
  );
});

test('an address is read aloud without what a browser adds itself, and a long one without what is pointed out', () => {
  expect(readable(`https://example.org/en/?measure=${'a'.repeat(70)}`)).toBe('example.org/en/');
  expect(readable('https://example.org/en/?measure=a')).toBe('example.org/en/?measure=a');
  expect(readable('https://example.org/en/')).toBe('example.org/en/');
});
