// Knows: the words of the interface in every language, for a build that needs them all. Does not know: how a message is put together.
import type { Lang } from '../catalogue/types.ts';
import en from '../../data/locales/en.json';
import uk from '../../data/locales/uk.json';
import { translatorOf } from './translate.ts';
import type { Translator } from './translate.ts';

export type { Key, Piece, Translator } from './translate.ts';

/** The words of the interface in one language: `t('region.count', { n: 5 })`. */
export const translator = (lang: Lang): Translator =>
  lang === 'en' ? translatorOf('en', en) : translatorOf('uk', uk);
