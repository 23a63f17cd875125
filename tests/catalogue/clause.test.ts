// Knows: what is left of a title whose speaker is named before it. Does not know: the rest of the sentence.
import { expect, test } from 'vitest';
import { clause } from '../../src/catalogue/clause.ts';
import type { Lang, Words } from '../../src/catalogue/types.ts';
import { same } from './testimony.ts';

const of = (title: string, lang: Lang = 'en', says: Words | null = null, care: Words | null = null) =>
  clause({ title: same(title), care }, { says }, lang, (own) => `own: ${own}`);

test('who says so is not said again at the end of what is said', () => {
  expect(of('716 officers were sent in 2023, Agarkov says')).toBe('716 officers were sent in 2023');
  expect(of('Fee waived for some groups, ISW reports')).toBe('Fee waived for some groups');
  expect(of('За рік відрядили 716 поліцейських, каже Агарков', 'uk')).toBe(
    'За рік відрядили 716 поліцейських',
  );
});

test('nor at its beginning', () => {
  expect(of('Russian-appointed head says families were expelled')).toBe('families were expelled');
  expect(of('AP: passport needed to prove ownership')).toBe('passport needed to prove ownership');
  expect(of('Поставлений Росією очільник сказав, що родини виселяли', 'uk')).toBe('родини виселяли');
  expect(of('Генштаб: порожні автобуси в селах', 'uk')).toBe('порожні автобуси в селах');
});

test('what stands before a colon and speaks for nobody stays', () => {
  for (const title of ['Decree 304: fast-track citizenship', 'Plan reported: passports for all aged 14–18'])
    expect(of(title)).toBe(title);
  expect(of('Указ № 304: спрощене громадянство', 'uk')).toBe('Указ № 304: спрощене громадянство');
});

test('a sentence never loses its subject', () => {
  expect(of('EU says it will not recognise the passports')).toBe(
    'EU says it will not recognise the passports',
  );
  expect(of('ЄС заявив, що не визнаватиме паспортів', 'uk')).toBe('ЄС заявив, що не визнаватиме паспортів');
});

test('the speaker’s own version follows, or stands alone where the title only tells that somebody speaks', () => {
  expect(of('Decree 11: citizenship for orphans', 'en', same('Null and void.'))).toBe(
    'Decree 11: citizenship for orphans (own: Null and void)',
  );
  expect(of('Rostov police chief claims over 2 million', 'en', same('Over 2 million.'))).toBe(
    'Over 2 million',
  );
});

test('of what opens covered, no more is said than its title', () => {
  expect(of('Newborns had to be registered', 'en', same('Hard to read.'), same('Hard to read'))).toBe(
    'Newborns had to be registered',
  );
});
