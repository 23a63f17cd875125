import { expect, test } from 'vitest';
import en from '../../data/locales/en.json';
import uk from '../../data/locales/uk.json';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Lang } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import type { Key } from '../../src/i18n/messages.ts';
import { parametersOf } from './parameters.ts';

type Message = string | Readonly<Record<string, string>>;
const LOCALES: Record<Lang, Readonly<Record<string, Message>>> = { en, uk };
const KEYS = Object.keys(en) as Key[];
const PLURAL_KEYS = KEYS.filter((key) => typeof en[key] !== 'string');
const texts = (lang: Lang): { key: string; text: string }[] =>
  Object.entries(LOCALES[lang]).flatMap(([key, message]) =>
    (typeof message === 'string' ? [message] : Object.values(message)).map((text) => ({ key, text })),
  );

test('English and Ukrainian have the same keys in the same order', () => {
  expect(Object.keys(uk)).toEqual(KEYS);
});

test('a message takes the same parameters in both languages', () => {
  expect(KEYS.map((key) => [key, parametersOf(uk[key])])).toEqual(
    KEYS.map((key) => [key, parametersOf(en[key])]),
  );
});

/** Which form a count takes, by the grammar books, not by Intl. */
const FORM: Record<Lang, (n: number) => string> = {
  en: (n) => (n === 1 ? 'one' : 'other'),
  uk: (n) => {
    if (n % 10 === 1 && n % 100 !== 11) return 'one';
    return n % 10 >= 2 && n % 10 <= 4 && !(n % 100 >= 12 && n % 100 <= 14) ? 'few' : 'many';
  },
};
const COUNTS = [0, 1, 2, 3, 4, 5, 11, 12, 13, 14, 21, 22, 25, 101, 111, 1001];

test.each(LANGS.flatMap((lang) => PLURAL_KEYS.map((key) => ({ lang, key }))))(
  'in $lang “$key” takes the right form of every count',
  ({ lang, key }) => {
    const message = LOCALES[lang][key];
    if (message === undefined || typeof message === 'string') throw new Error(`${key} is no plural`);
    const names = parametersOf(message);
    // Any count is a number and any other parameter may be one word, so one set of values serves every message.
    const t = translator(lang) as unknown as (key: Key, values: Record<string, string | number>) => string;
    for (const n of COUNTS) {
      const values = { ...Object.fromEntries(names.map((name) => [name, `<${name}>`])), n };
      const expected = (message[FORM[lang](n)] ?? 'NO FORM')
        .replace(/\{(\w+)\}/g, '<$1>')
        .replaceAll('<n>', n === 1001 ? (lang === 'en' ? '1,001' : '1\u00a0001') : String(n));
      expect(t(key, values)).toBe(expected);
    }
  },
);

/** Counted nouns, as subjects and after a preposition: after one, after two to four, after five, after a fraction. */
const NOUNS = [
  ['захід', 'заходи', 'заходів', 'заходу'],
  ['заходу', 'заходів', 'заходів', 'заходу'],
  ['заява', 'заяви', 'заяв', 'заяви'],
  ['заяви', 'заяв', 'заяв', 'заяви'],
  ['джерело', 'джерела', 'джерел', 'джерела'],
  ['джерела', 'джерел', 'джерел', 'джерела'],
];

test('a counted Ukrainian noun agrees with its number in every form', () => {
  const counted = PLURAL_KEYS.map((key) => {
    const forms = uk[key] as Readonly<Record<string, string>>;
    const words = ['one', 'few', 'many', 'other'].map(
      (form) => /\{n\}\s(\p{L}+)/u.exec(forms[form] ?? '')?.[1],
    );
    return { key, words };
  }).filter(({ words }) => words.some((word) => NOUNS.flat().some((noun) => noun === word)));
  const disagreeing = counted.filter(({ words }) => !NOUNS.some((noun) => noun.join() === words.join()));
  expect(disagreeing).toEqual([]);
  expect(counted.length).toBeGreaterThan(4);
});

/** A no-break space ties a number to its noun; below it is written as a plain one. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('statements are counted 1 заява, 2 заяви, 5 заяв, 21 заява', () => {
  const counted = (lang: Lang, counts: readonly number[]): string[] =>
    counts.map((n) => plain(translator(lang)('card.statements', { n })));
  expect(counted('en', [1, 2, 5, 21])).toEqual([
    '1 statement',
    '2 statements',
    '5 statements',
    '21 statements',
  ]);
  expect(counted('uk', [1, 2, 5, 11, 12, 14, 21, 22, 25, 101])).toEqual([
    '1 заява',
    '2 заяви',
    '5 заяв',
    '11 заяв',
    '12 заяв',
    '14 заяв',
    '21 заява',
    '22 заяви',
    '25 заяв',
    '101 заява',
  ]);
});

test('a message in pieces marks what came from outside, so that it can be set in bold', () => {
  const pieces = translator('en').pieces('card.morePlaces', { places: 'Rubizhne, Mariupol', n: 2 });
  expect(pieces.map(({ text, name }) => [name, plain(text)])).toEqual([
    ['places', 'Rubizhne, Mariupol'],
    [undefined, ' and '],
    ['n', '2'],
    [undefined, ' more'],
  ]);
});

test('a value that looks like a parameter is put in as it is', () => {
  expect(translator('en')('map.regionLabel', { region: '{date}' })).toContain('{date}');
});

test('a missing value is an error that names language, message and parameter', () => {
  const t = translator('uk') as unknown as (key: Key) => string;
  expect(() => t('map.regionLabel')).toThrow('uk.json: map.regionLabel got no value for {region}');
});

const FAULTS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a straight apostrophe or quotation mark', /['"`´]/],
  ['three dots for an ellipsis', /\.\.\./],
  ['a hyphen for a dash', /(?:^|\s)-(?:\s|$)/],
  ['a space too many', /^\s|\s$|\s{2}/],
  ['Latin and Cyrillic letters in one word', /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/i],
  ['a name in its Russian form', /Kiev|Lugansk|Zaporozh|Kharkov|\b[DL]PR\b|[ДЛ]НР/],
];

test.each(FAULTS)('no text of the interface has %s', (_, pattern) => {
  expect(LANGS.flatMap(texts).filter(({ text }) => pattern.test(text.replace(/\{\w+\}/g, 'x')))).toEqual([]);
});

test('each language has quotation marks of its own', () => {
  expect(texts('en').filter(({ text }) => /[«»„]/.test(text))).toEqual([]);
  expect(texts('uk').filter(({ text }) => /[”‘]/.test(text))).toEqual([]);
});

test('the Ukrainian words are Ukrainian: no letter that only Russian has', () => {
  expect(texts('uk').filter(({ text }) => /[ыэъё]/i.test(text))).toEqual([]);
});
