// Knows: how a message of the interface is looked up, its plural chosen and its parameters put in. Does not know: which part of a page says it.
import type { Lang } from '../catalogue/types.ts';
import type en from '../../data/locales/en.json';
import { numberWords } from './numbers.ts';
import type { Parameters } from './parameters.ts';

export type Key = keyof typeof en;

/** The plural forms that a language has; the Ukrainian `other` is for fractions. */
interface Forms {
  en: Record<'one' | 'other', string>;
  uk: Record<'one' | 'few' | 'many' | 'other', string>;
}

/** A language must have every key of English, and a plural where English has one: tsc names what is missing. */
export type Dictionary<L extends Lang> = {
  readonly [K in Key]: (typeof en)[K] extends string ? string : Forms[L];
};

/** `n` is a count and chooses the plural; numbers are written the language's way. */
type Values<K extends Key> = K extends keyof Parameters
  ? [values: { readonly [P in Parameters[K]]: P extends 'n' ? number : string | number }]
  : [];

/** A stretch of a message: its own words, or the value of the parameter `name`. */
export interface Piece {
  readonly text: string;
  readonly name?: string;
}

export interface Translator {
  /** The message as plain text. */
  <K extends Key>(key: K, ...values: Values<K>): string;
  /** The same in pieces, for a message of which a part is set apart, such as a speaker's name in bold. */
  pieces<K extends Key>(key: K, ...values: Values<K>): Piece[];
  readonly lang: Lang;
}

const PLURALS: Record<Lang, Intl.PluralRules> = {
  en: new Intl.PluralRules('en'),
  uk: new Intl.PluralRules('uk'),
};

function pattern<L extends Lang>(lang: L, dictionary: Dictionary<L>, key: Key, n: unknown): string {
  const message: string | Partial<Record<Intl.LDMLPluralRule, string>> = dictionary[key];
  if (typeof message === 'string') return message;
  const form = message[PLURALS[lang].select(Number(n))];
  if (form === undefined) throw new Error(`${lang}.json: ${key} has no plural form for ${String(n)}`);
  return form;
}

/** The words of the interface in the dictionary's language: `t('region.count', { n: 5 })`. */
export function translatorOf<L extends Lang>(lang: L, dictionary: Dictionary<L>): Translator {
  const pieces = (key: Key, values: Readonly<Record<string, string | number>> = {}): Piece[] =>
    pattern(lang, dictionary, key, values['n'])
      .split(/(\{\w+\})/)
      .filter((part) => part !== '')
      .map((part) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        if (name === undefined) return { text: part };
        const value = values[name];
        if (value === undefined) throw new Error(`${lang}.json: ${key} got no value for {${name}}`);
        return { name, text: typeof value === 'number' ? numberWords(value, lang) : value };
      });
  const text = (...args: globalThis.Parameters<typeof pieces>): string =>
    pieces(...args)
      .map((piece) => piece.text)
      .join('');
  return Object.assign(text, { pieces, lang }) as Translator;
}
