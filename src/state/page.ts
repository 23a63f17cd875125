// Knows: what every part of a page may ask: its language, its address, the words, the evidence, and links to other pages. Does not know: how anything is shown.
import type { Catalogue, Lang } from '../catalogue/types.ts';
import { translator } from '../i18n/messages.ts';
import type { Translator } from '../i18n/messages.ts';
import { link } from './address.ts';

export interface Page {
  readonly lang: Lang;
  /** Below the site's root, such as `en/region/luhansk/`. */
  readonly path: string;
  readonly catalogue: Catalogue;
  readonly t: Translator;
  /** A relative link to another page's address. */
  href(to: string): string;
}

export function createPage(lang: Lang, path: string, catalogue: Catalogue): Page {
  return { lang, path, catalogue, t: translator(lang), href: (to) => link(path, to) };
}
