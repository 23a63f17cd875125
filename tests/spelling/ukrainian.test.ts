import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unknownWords } from './hunspell.ts';
import { ukrainianTexts, wordsOf } from './texts.ts';

const TEXTS = ukrainianTexts();
const WORDS = new Set(TEXTS.flatMap(({ text }) => wordsOf(text)));

/** Words that are right although the dictionary lacks them, each with its reason. */
const ALLOWED = readFileSync('tests/spelling/words.txt', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [word = '', reason = ''] = line.split(/: (.*)/);
    return { word, reason };
  });

test('every Ukrainian word is in the dictionary or among the names and terms that we allow', () => {
  const allowed = new Set(ALLOWED.map(({ word }) => word));
  const wrong = [...unknownWords(WORDS)].filter((word) => !allowed.has(word));
  const where = wrong.map((word) => {
    const found = TEXTS.find(({ text }) => wordsOf(text).includes(word));
    return `${word} (${found?.file}: ${found?.text})`;
  });
  expect(where).toEqual([]);
});

test('there is Ukrainian text of every sort to be read', () => {
  const files = new Set(TEXTS.map(({ file }) => file));
  for (const file of [
    'data/speakers.yaml',
    'data/taxonomy.yaml',
    'data/glossary.yaml',
    'data/founding.yaml',
    'data/geo/places.geojson',
    'data/geo/regions.geojson',
    'data/locales/uk.json',
  ])
    expect(files).toContain(file);
  expect([...files].filter((file) => file.startsWith('data/measures/')).length).toBeGreaterThan(80);
});

test('the allowed words are sorted, once each, with a reason', () => {
  const words = ALLOWED.map(({ word }) => word);
  expect(words).toEqual([...new Set(words)].sort());
  expect(ALLOWED.filter(({ reason }) => reason === '')).toEqual([]);
});

test('no word is allowed that no text uses or that the dictionary knows', () => {
  const unknown = unknownWords(WORDS);
  expect(ALLOWED.map(({ word }) => word).filter((word) => !unknown.has(word))).toEqual([]);
});

test('a slip is found, a word with an apostrophe or a hyphen is not one', () => {
  expect(unknownWords(['помилкка', 'пов’язані', 'Бі\u2011бі\u2011сі', 'Запоріжжя'])).toEqual(
    new Set(['помилкка']),
  );
});

test('where the dictionary is missing, the test says what to install', () => {
  expect(() => unknownWords(['слово'], 'xx_XX')).toThrow('apt-get install hunspell hunspell-uk');
});

test('no Ukrainian word has a Latin letter in it, and its apostrophe is ’', () => {
  const mixed = TEXTS.filter(({ text }) => /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/i.test(text));
  const straight = TEXTS.filter(({ text }) => /[\u0400-\u04ff]['`ʼ][\u0400-\u04ff]/.test(text));
  expect([...mixed, ...straight]).toEqual([]);
});
