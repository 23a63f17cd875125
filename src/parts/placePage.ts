// Knows: how a page is put in the place of the one that a file opens with, before either is seen. Does not know: where its text comes from.
import { readNextPage } from './nextPage.ts';

/**
 * @param html the whole document of the page
 * @param kept the one element of this document's body that stays
 */
export function placePage(html: string, kept: Element | null): void {
  const next = readNextPage(html);
  const { lang, dataset } = next.documentElement;
  document.documentElement.lang = lang;
  Object.assign(document.documentElement.dataset, dataset);
  for (const own of [...document.body.childNodes]) if (own !== kept) own.remove();
  document.body.prepend(...next.body.childNodes);
}
