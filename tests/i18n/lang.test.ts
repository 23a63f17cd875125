import { expect, test } from 'vitest';
import { languageName } from '../../src/i18n/lang.ts';
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
