// Knows: what a citation may say of its source: language of the title, how title and date were established, where an archived copy may be. Does not know: how a citation is set.
import type { Source } from '../catalogue/types.ts';

/** In which language the title is written: a description of ours, or words from an address, need not be in the page's. */
export function titleLang({ title, lang, titleBasis }: Source): string {
  const cyrillic = /\p{Script=Cyrillic}/u.test(title);
  return titleBasis !== 'shown' && !cyrillic && (lang === 'uk' || lang === 'ru') ? 'en' : lang;
}

/** Where to look for an archived copy of a linked source, near its date; null for a source that is not linked. */
export function archiveUrl({ url, issued }: Source): string | null {
  if (url === null) return null;
  const when = issued === null ? '*' : issued.last.replaceAll('-', '');
  return `https://web.archive.org/web/${when}/${url}`;
}

/** The title without the brackets that mark it as not seen in print: words beside it say so. */
export function titleWords({ title, titleBasis }: Source): string {
  return titleBasis === 'shown' ? title : title.replace(/^\[(.*)\]$/, '$1');
}
