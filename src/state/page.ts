// Knows: what every part of a page may ask: its language, its address, the words, the evidence, and links to other pages. Does not know: how anything is shown.
import type { Catalogue, Lang } from '../catalogue/types.ts';
import { translator } from '../i18n/messages.ts';
import type { Translator } from '../i18n/messages.ts';
import { link } from './address.ts';

/** The names of what a list is filtered by, and the dates that stand beside it. */
export type Lexicon = Pick<Catalogue, 'kinds' | 'categories' | 'sides' | 'targets' | 'regions' | 'dates'>;

/** What a part that only lists measures may ask: all that an index in the reader's browser holds. */
export interface ListPage {
  readonly lang: Lang;
  /** Below the site's root, such as `en/region/luhansk/`. */
  readonly path: string;
  readonly catalogue: Lexicon;
  readonly t: Translator;
  /** A relative link to another page's address. */
  readonly href: (to: string) => string;
}

export interface Page extends ListPage {
  readonly catalogue: Catalogue;
}

export function createPage(lang: Lang, path: string, catalogue: Catalogue): Page {
  return { lang, path, catalogue, t: translator(lang), href: (to) => link(path, to) };
}
