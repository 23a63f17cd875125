// Knows: that what an embed shows and its address say the same, each way, and that no other text passes for a region. Does not know: a browser.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGS, REGION_IDS } from '../../src/catalogue/types.ts';
import { pairsOf } from '../../src/state/compare.ts';
import { embedAddress } from '../../src/state/embedAddress.ts';
import { embedPath, embedRegion, embedViewAt } from '../../src/state/embedView.ts';
import type { EmbedView } from '../../src/state/embedView.ts';
import { catalogue } from './entries.ts';

const ALL = LANGS.flatMap((lang): [EmbedView, string][] => [
  [{ lang, region: 'all', measure: null }, embedAddress.all(lang)],
  ...catalogue.regions.map(({ id }): [EmbedView, string] => [
    { lang, region: id, measure: null },
    embedAddress.region(lang, id),
  ]),
  ...pairsOf(catalogue).map(([a, b]): [EmbedView, string] => [
    { lang, region: `${a},${b}`, measure: null },
    embedAddress.compare(lang, a, b),
  ]),
  ...catalogue.measures.map(({ id }): [EmbedView, string] => [
    { lang, region: null, measure: id },
    embedAddress.measure(lang, id),
  ]),
]);

test('every view has the address that the table gives it, and is read from it again, whatever it lies below', () => {
  for (const [view, path] of ALL) {
    expect(embedPath(view)).toBe(path);
    for (const below of ['/', '/maps/occupation/', '/frozen/2026-11-24-3f2a91/'])
      expect(embedViewAt(below + path)).toEqual(view);
  }
});

test.each([
  '/map.html',
  '/en/',
  '/fr/kherson.html',
  '/en/crimea.html',
  '/en/compare/kherson-kherson.html',
  '',
])('the address "%s" is none that this project gives', (pathname) => {
  expect(embedViewAt(pathname)).toBeUndefined();
});

test('two regions are read in any order, and have one', () => {
  expect(embedRegion('luhansk,kherson')).toBe('kherson,luhansk');
  expect(embedRegion('kherson,luhansk')).toBe('kherson,luhansk');
});

test.each([
  '',
  ',',
  'Kherson',
  'kherson,',
  'kherson,kherson',
  'all,kherson',
  'kherson,luhansk,donetsk',
  '__proto__',
])('"%s" is no region', (text) => {
  expect(embedRegion(text)).toBeUndefined();
});

test('of any text at all a region is made that has a view, or none', () => {
  const paths = new Set(ALL.map(([, path]) => path));
  const parts = fc.array(fc.constantFrom<string>(...REGION_IDS, 'all', ''), { maxLength: 4 });
  fc.assert(
    fc.property(fc.oneof(fc.string(), parts.map(String)), (text) => {
      const region = embedRegion(text);
      if (region !== undefined) expect(paths).toContain(embedPath({ lang: 'uk', region, measure: null }));
    }),
  );
});
