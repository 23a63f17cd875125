// Knows: the names of languages, and which language a text is in when the asked one is missing. Does not know: where the text comes from.
import { LANGS } from '../catalogue/types.ts';
import type { Lang, Words } from '../catalogue/types.ts';

/** Names of the languages that sources and quotations are in, by ISO 639-1 code. */
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

/** A text and, where it is not in the language asked for, the `lang` attribute that its element needs. */
export interface Said {
  readonly text: string;
  readonly lang: Lang | undefined;
}

/** The text in `lang`; where that is empty, in the first language that has it. */
export function words(texts: Words, lang: Lang): Said {
  if (texts[lang] !== '') return { text: texts[lang], lang: undefined };
  const other = LANGS.find((candidate) => texts[candidate] !== '');
  return { text: other === undefined ? '' : texts[other], lang: other };
}
