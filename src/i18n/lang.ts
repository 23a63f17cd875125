// Knows: the names of the languages that sources and quotations are in. Does not know: which source is in which.
import type { Lang, Words } from '../catalogue/types.ts';

/** By ISO 639-1 code. */
const NAMES: Readonly<Record<string, Words>> = {
  en: { en: 'English', uk: 'англійська' },
  uk: { en: 'Ukrainian', uk: 'українська' },
  ru: { en: 'Russian', uk: 'російська' },
  de: { en: 'German', uk: 'німецька' },
  pl: { en: 'Polish', uk: 'польська' },
  sk: { en: 'Slovak', uk: 'словацька' },
};

/** The name in the nominative. An unknown code is an error: a page must not show a bare code. */
export function languageName(code: string, lang: Lang): string {
  const name = NAMES[code];
  if (name === undefined)
    throw new Error(`no name for the language "${code}"; expected one of ${Object.keys(NAMES).join(', ')}`);
  return name[lang];
}
