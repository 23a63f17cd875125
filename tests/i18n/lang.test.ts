import { expect, test } from 'vitest';
import { languageName, words } from '../../src/i18n/lang.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import sources from '../../data/sources.json';

test('every language that a source is in has a name in both languages', () => {
  for (const code of new Set(sources.map(({ language }) => language)))
    for (const lang of LANGS) expect(languageName(code, lang)).toMatch(/^\p{L}+$/u);
});

test('Slovak is «словацька»', () => {
  expect(languageName('sk', 'en')).toBe('Slovak');
  expect(languageName('sk', 'uk')).toBe('словацька');
});

test('a language without a name is an error that lists the known ones', () => {
  expect(() => languageName('xx', 'en')).toThrow(
    'no name for the language "xx"; expected one of en, uk, ru, de, pl, sk',
  );
});

test('a text in the language asked for needs no mark', () => {
  expect(words({ en: 'Kherson', uk: 'Херсон' }, 'uk')).toEqual({ text: 'Херсон', lang: undefined });
});

test('a missing text falls back to the other language and says which', () => {
  expect(words({ en: 'Kherson', uk: '' }, 'uk')).toEqual({ text: 'Kherson', lang: 'en' });
  expect(words({ en: '', uk: 'Херсон' }, 'en')).toEqual({ text: 'Херсон', lang: 'uk' });
});

test('a text that no language has stays empty', () => {
  expect(words({ en: '', uk: '' }, 'en')).toEqual({ text: '', lang: undefined });
});
