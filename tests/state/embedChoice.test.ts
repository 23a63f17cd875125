// Knows: what an embed can show, what a page would have shown, and what filters of an embed come to. Does not know: the dialog in which it is chosen.
import { expect, test } from 'vitest';
import { KINDS } from '../../src/catalogue/types.ts';
import { address } from '../../src/state/address.ts';
import {
  ALL,
  choiceOf,
  embedOf,
  flipKind,
  isNarrowed,
  kindsShown,
  measuresIn,
  narrowedTo,
  pageOf,
  settled,
  shownAnywhere,
  shownOn,
  voicesOf,
} from '../../src/state/embedChoice.ts';
import { indexOf } from '../../src/state/index.ts';
import { countKinds } from '../../src/state/select.ts';
import { INITIAL_VIEW, parseView } from '../../src/state/view.ts';
import { catalogue } from '../data/evidence.ts';

const { lexicon, entries } = indexOf(catalogue, 'en');
const KHERSON = { regions: ['kherson'], measure: null } as const;

test('a page about a region, a pair or a measure is embedded as that, every other page as all four regions', () => {
  expect(shownOn('en/region/kherson/')).toEqual(KHERSON);
  expect(shownOn('uk/region/luhansk/2/')).toEqual({ regions: ['luhansk'], measure: null });
  expect(shownOn('en/compare/kherson-luhansk/')).toEqual({ regions: ['kherson', 'luhansk'], measure: null });
  expect(shownOn('uk/measure/decree-304-may-2022/')).toEqual({ regions: [], measure: 'decree-304-may-2022' });
  for (const path of [
    'en/',
    'uk/all/',
    'en/measures/',
    'en/matrix/',
    'uk/embedding/',
    '',
    'en/region/atlantis/',
  ])
    expect(shownOn(path), path).toEqual(ALL);
});

test('whatever can be shown has an embed and a page, and the page leads back to the same', () => {
  const anywhere = shownAnywhere(lexicon);
  expect(anywhere).toHaveLength(1 + 4 + 6);
  for (const shown of [...anywhere, { regions: [], measure: 'decree-304-may-2022' }])
    expect(shownOn(pageOf(shown, 'uk'))).toEqual(shown);
  expect(new Set(anywhere.map((shown) => embedOf(shown, 'en'))).size).toBe(anywhere.length);
  expect(embedOf(KHERSON, 'uk')).toBe('embed/uk/kherson.html');
  expect(pageOf(ALL, 'en')).toBe(address.home('en'));
});

test('filters and theme of the view come along, but not to what cannot be narrowed', () => {
  const { view } = parseView('?theme=dark&kind=threats,pressure&side=research&category=checks&q=passport');
  expect(choiceOf('en/region/kherson/', 'en', view)).toEqual({
    ...{ shown: KHERSON, lang: 'en', theme: 'dark', kind: ['threats', 'pressure'], side: ['research'] },
    ...{ list: true, still: false, frozen: false },
  });
  const { kind, side, theme } = choiceOf('en/compare/kherson-luhansk/', 'en', view);
  expect([kind, side, theme]).toEqual([[], [], 'dark']);
});

test('an embed of a region lists what names it, one of a pair what names either, one of a measure that alone', () => {
  expect(measuresIn(ALL, entries)).toEqual(entries);
  const region = measuresIn(KHERSON, entries);
  expect(region.length).toBeGreaterThan(5);
  expect(region.every(({ regions, precision }) => regions.includes('kherson') && precision !== 'all')).toBe(
    true,
  );
  const pair = measuresIn({ regions: ['kherson', 'luhansk'], measure: null }, entries);
  expect(pair.length).toBeGreaterThan(region.length);
  expect(measuresIn({ regions: [], measure: 'decree-304-may-2022' }, entries).map(({ id }) => id)).toEqual([
    'decree-304-may-2022',
  ]);
});

test('a kind without a measure is not shown, and all the others are no filter', () => {
  const counts = { ...countKinds([]), passports: 3, threats: 9 };
  expect(kindsShown([], counts)).toEqual(['passports', 'threats']);
  expect(flipKind([], 'threats', counts)).toEqual(['passports']);
  expect(flipKind(['passports'], 'threats', counts)).toEqual([]);
  // What was chosen elsewhere, and is not there, does not come back by itself.
  expect(kindsShown(['response'], counts)).toEqual([]);
  expect(flipKind(['response'], 'threats', counts)).toEqual(['threats']);
});

test('of two filters both must let a measure through, of two values of one either', () => {
  const all = narrowedTo(entries, { kind: [], side: [] });
  expect(all).toEqual(entries);
  const some = narrowedTo(entries, { kind: ['threats', 'response'], side: ['research', 'witness'] });
  expect(some.length).toBeGreaterThan(0);
  for (const entry of entries)
    expect(some.includes(entry), entry.id).toBe(
      ['threats', 'response'].includes(entry.kind) &&
        voicesOf(entry).some((voice) => ['research', 'witness'].includes(voice)),
    );
});

test('filters are put away with what they narrowed, a frozen copy where there is none; both come back with it', () => {
  const asked = { ...choiceOf('en/', 'en', { ...INITIAL_VIEW, kind: [...KINDS.slice(0, 2)] }), frozen: true };
  const measure = { ...asked, shown: { regions: [], measure: 'decree-304-may-2022' } };
  expect(isNarrowed(measure.shown)).toBe(false);
  expect(settled(measure, false)).toEqual({ ...measure, kind: [], side: [], frozen: false });
  expect(settled(asked, true)).toEqual(asked);
});
