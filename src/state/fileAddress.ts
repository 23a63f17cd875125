// Knows: how the addresses of pages are written in a copy of the site that is one file a language, and how they are read there. Does not know: what such a file holds, or who asks.
import { LANGS } from '../catalogue/terms.ts';
import type { Lang } from '../catalogue/terms.ts';
import type { Place } from './here.ts';

/** Where the files lie below the site's root. */
export const OFFLINE_DIR = 'offline/';
/** The files name each other, so they keep their names. */
export const fileName = (lang: Lang): string => `occupation-policy-map-${lang}.html`;
const FILE = /^occupation-policy-map-([a-z]{2})\.html$/;

/** The key of the query that names the page: `?at=region/luhansk/&kind=threats`. A path that begins with a slash begins at the site's root. */
const AT = 'at';

/**
 * A page of the site as a link in the file of one language. Those to the same file are queries alone: they hold whatever somebody calls it.
 * @param page its path begins at the site's root: `/en/region/luhansk/`
 */
export function writtenInFile(
  { pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>,
  lang: Lang,
): string {
  const of = LANGS.find((known) => pathname.startsWith(`/${known}/`));
  const at = of === undefined ? pathname : pathname.slice(of.length + 2);
  const query = [...(at === '' ? [] : [`${AT}=${at}`]), search.slice(1)].filter((part) => part !== '');
  return `${of === undefined || of === lang ? '' : fileName(of)}?${query.join('&')}${hash}`;
}

/** What a query says of the page: its path as an address of the site, and the rest of the query as it is written. */
function readQuery(search: string, lang: Lang): { readonly at: string; readonly page: URL } {
  const at = new URLSearchParams(search).get(AT) ?? '';
  const rest = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !new RegExp(`^${AT}(=|$)`).test(part))
    .join('&');
  const page = new URL('file:///');
  page.pathname = at.startsWith('/') ? at : `/${lang}/${at}`;
  page.search = rest;
  return { at, page };
}

/** What the page's own address asks for, as far as it is a page; empty: the one that the file opens with. */
export const askedFor = (search: string): string => new URLSearchParams(search).get(AT) ?? '';

/**
 * How a document in the file of one language reads and writes addresses.
 * @param holds whether the file has a page at this path, `/en/region/luhansk/`; at any other, it shows its first
 */
export function fileAddresses(lang: Lang, holds: (pathname: string) => boolean): Place {
  const here = (): URL => {
    const { page } = readQuery(location.search, lang);
    if (!holds(page.pathname)) page.pathname = `/${lang}/`;
    page.hash = location.hash;
    return page;
  };
  const leads = (href: string): URL => {
    const [, file = '', search, hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? [];
    const [, named] = FILE.exec(file) ?? [];
    const of = file === '' ? lang : LANGS.find((known) => known === named);
    // What is drawn later is drawn with the links of the site.
    if (search === undefined || of === undefined) return new URL(href, here());
    const { page } = readQuery(search, of);
    page.hash = hash;
    return page;
  };
  const written = (page: URL): string => (page.protocol === 'file:' ? writtenInFile(page, lang) : page.href);
  return {
    here,
    leads,
    written,
    asking(href, query) {
      const page = leads(href);
      page.search = query;
      return written(page);
    },
  };
}
