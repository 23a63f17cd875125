// Knows: what a reader who types some words finds. Does not know: how they are typed.
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { searchTextsOf } from '../../src/state/index.ts';
import { createSearch } from '../../src/state/search.ts';
import { stem } from '../../src/state/words.ts';
import { catalogue } from './entries.ts';

const SEARCH = {
  en: createSearch(searchTextsOf(catalogue, 'en')),
  uk: createSearch(searchTextsOf(catalogue, 'uk')),
};
const ofPlace = (id: string) =>
  catalogue.measures
    .filter(({ places }) => places.some((place) => place.id === id))
    .map((measure) => measure.id);

describe.each(LANGS)('on a page in %s', (lang) => {
  const find = (words: string) => SEARCH[lang].find(words).ids;

  test('a town is found in both scripts, in any case, and with a slip of the hand', () => {
    const there = ofPlace('melitopol');
    expect(there.length).toBeGreaterThan(3);
    for (const words of [
      'Melitopol',
      'melitopol',
      'Мелітополь',
      'Мелітополі',
      'мелітополя',
      'Melitpol',
      'Мелитополь',
    ])
      expect(find(words), words).toEqual(expect.arrayContaining(there));
  });

  test('a speaker is found by name and by office', () => {
    const said = catalogue.measures
      .filter(({ claims }) => claims.some(({ speaker }) => /Lubinets/.test(speaker.name.en)))
      .map(({ id }) => id);
    expect(said.length).toBeGreaterThan(0);
    expect(find('Lubinets')).toEqual(expect.arrayContaining(said));
    expect(find('Лубінець')).toEqual(expect.arrayContaining(said));
  });

  test('every word must occur, and the last may be half typed', () => {
    const one = find('passport');
    const two = find('passport teen');
    expect(two.length).toBeGreaterThan(0);
    expect(two.length).toBeLessThan(one.length);
    expect(one).toEqual(expect.arrayContaining([...two]));
  });

  test.each(['passport', 'teenagers', 'Melitopol', 'школа', 'паспорт', 'Горлівка'])(
    'from its third letter on "%s" is found while it is typed',
    (word) => {
      for (let letters = 3; letters <= word.length; letters++)
        expect(find(word.slice(0, letters)).length, word.slice(0, letters)).toBeGreaterThan(0);
    },
  );

  test('nothing typed and nonsense find nothing, and no sign breaks the search', () => {
    for (const words of ['', '   ', 'qqqqqqqqqq', '* ( [ \\ « —', '<b>'])
      expect(find(words), words).toEqual([]);
  });

  test('whom a measure concerns can be searched for, in the words of the page', () => {
    const concerned = catalogue.measures
      .filter(({ targets }) => targets.includes('teenagers'))
      .map(({ id }) => id);
    expect(find(lang === 'en' ? 'teenagers' : 'підліткам')).toEqual(expect.arrayContaining(concerned));
  });
});

test('Ukrainian case endings are one word', () => {
  for (const [one, other] of [
    ['паспорт', 'паспортами'],
    ['штраф', 'штрафів'],
    ['школа', 'школи'],
    ['Луганськ', 'Луганську'],
    ['підлітки', 'підлітків'],
    ['обов’язково', "обов'язково"],
  ] as const)
    expect(stem(one)).toBe(stem(other));
});

test('of a shown text the words are marked that were found, and no others', () => {
  const hits = SEARCH.en.find('fines teenager');
  const isHit = (word: string) => hits.isHit(word);
  expect(['fine', 'Fines', 'teenagers'].map(isHit)).toEqual([true, true, true]);
  expect(['passport', ' ', ''].map(isHit)).toEqual([false, false, false]);
});

test('with every hit its summary can be shown, in the language of the page', () => {
  for (const { id, summary } of catalogue.measures) {
    expect(SEARCH.en.summaries.get(id)).toBe(summary.en);
    expect(SEARCH.uk.summaries.get(id)).toBe(summary.uk);
  }
});
