// Knows: where pupils must be led, and when no address is known. Does not know: how a link is drawn.
import { expect, test } from 'vitest';
import { compile } from '../../src/build/compile/compile.ts';
import type { RegionId, StepView } from '../../src/catalogue/types.ts';
import { inAllRegions, inRegion } from '../../src/state/select.ts';
import { pupilsAddress, pupilsUrl, readable } from '../../src/state/pupilsLink.ts';
import { parseView } from '../../src/state/view.ts';

const LINK = '../../../en/region/kherson/?measure=a';
const PAGE = '/map/en/present/one/';

const { lessons, measures } = compile('data');
const of = (named: readonly string[], regions: readonly RegionId[] = []): StepView => ({
  regions,
  measures: named,
  all: named.length === 0,
});

test('the measures of a step are pointed out on the page that lists them: of their region, or of all four', () => {
  const [kherson = '', another = ''] = inRegion(measures, 'kherson')
    .filter(({ regions }) => regions.length === 1)
    .map(({ id }) => id);
  const [everywhere = ''] = inAllRegions(measures).map(({ id }) => id);
  expect(pupilsAddress('uk', of([kherson, another], ['kherson']), measures)).toBe(
    `uk/region/kherson/?measure=${kherson},${another}`,
  );
  expect(pupilsAddress('uk', of([kherson]), measures)).toBe(`uk/region/kherson/?measure=${kherson}`);
  expect(pupilsAddress('en', of([everywhere]), measures)).toBe(`en/all/?measure=${everywhere}`);
});

test('of two regions with all that is reported there pupils see the page that compares them', () => {
  expect(pupilsAddress('en', of([], ['kherson', 'luhansk']), measures)).toBe('en/compare/kherson-luhansk/');
});

test('measures that no page lists side by side are pointed out among those of their categories', () => {
  const path = pupilsAddress(
    'en',
    of(['fingerprint-servers-zaporizhzhia-kherson', 'kherson-medical-policy-2023']),
    measures,
  );
  expect(path).toMatch(/^en\/\?category=biometrics-and-registers,services-withheld&measure=/);
});

test('a step without measures leads to its region, or to the map as it is', () => {
  expect(pupilsAddress('en', of([], ['luhansk']), measures)).toBe('en/region/luhansk/');
  expect(pupilsAddress('en', of([]), measures)).toBe('en/');
  expect(pupilsAddress('en', null, measures)).toBe('en/');
});

test('every step of every lesson leads to an address that the reader’s page understands', () => {
  for (const { steps } of lessons)
    for (const { view } of steps) {
      const [, query = ''] = pupilsAddress('en', view, measures).split('?');
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
