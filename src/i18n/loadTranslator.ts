// Knows: how the words of one language come to a reader's browser when a script wants them. Does not know: what they are wanted for.
import type { Lang } from '../catalogue/types.ts';
import { translatorOf } from './translate.ts';
import type { Dictionary, Translator } from './translate.ts';

/** Each language is a file of its own: a page asks for its own alone. */
const LOAD: { readonly [L in Lang]: () => Promise<Translator> } = {
  async en() {
    const words: { default: Dictionary<'en'> } = await import('../../data/locales/en.json');
    return translatorOf('en', words.default);
  },
  async uk() {
    const words: { default: Dictionary<'uk'> } = await import('../../data/locales/uk.json');
    return translatorOf('uk', words.default);
  },
};

/** Rejects where the file does not come. */
export const loadTranslator = (lang: Lang): Promise<Translator> => LOAD[lang]();
