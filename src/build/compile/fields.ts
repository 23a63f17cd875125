// Knows: the kinds of fields that data files are made of. Does not know: which file holds which.

import * as v from 'valibot';
import { isSpan } from './dates.ts';

/** Every message is what was expected: it ends the sentence "got …, expected …". */
export const id = v.pipe(
  v.string('an id in quotes or letters'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small Latin letters, digits and single hyphens'),
);
export const text = v.pipe(v.string('words'), v.regex(/\S/, 'words'));
export const words = v.strictObject({ en: text, uk: text }, 'words in en and uk');
export const span = v.pipe(
  v.string('an EDTF date in quotes'),
  v.check(isSpan, 'an EDTF date with a first and a last day'),
);
export const day = v.pipe(
  v.string('a day in quotes'),
  v.isoDate('a day as YYYY-MM-DD'),
  v.check((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date) || isSpan(date), 'a day that exists'),
);
export const language = v.pipe(
  v.string('a language tag in quotes'),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "uk"'),
);
export const flag = v.boolean('true or false');
export const oneOf = <const T extends readonly string[]>(names: T) =>
  v.picklist(names, `one of ${names.join(', ')}`);
export const list = <S extends v.GenericSchema>(item: S) => v.array(item, 'a list');
export const filledList = <S extends v.GenericSchema>(item: S, what: string) =>
  v.pipe(list(item), v.minLength(1, `at least one ${what}`));
