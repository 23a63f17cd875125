// Knows: where this document stands as a page of the site, and how links to pages are read and written in it. Does not know: what a page holds.

/** How a document reads and writes the addresses of pages. All of it in the site's own terms: `/map/en/region/luhansk/?kind=threats`. */
export interface Place {
  /** Where this document stands now. */
  readonly here: () => URL;
  /** Where a link of this document leads. */
  readonly leads: (href: string) => URL;
  /** The link to a page, as this document must have it. */
  readonly written: (page: URL) => string;
  /** The same link with another query. */
  readonly asking: (href: string, query: string) => string;
}

/** Files side by side: what the browser says of an address holds. */
const ON_SITE: Place = {
  here: () => new URL(location.href),
  leads: (href) => new URL(href, document.baseURI),
  written: ({ pathname, search, hash }) => pathname + search + hash,
  asking: (href, query) => href.replace(/(\?[^#]*)?(?=#|$)/, () => query),
};
let place = ON_SITE;

/** Says that this document stands somewhere else than on the site; before anything asks. */
export function standAt(other: Place): void {
  place = other;
}

/** The path of this page, with whatever the site lies below: `/map/en/region/luhansk/`. */
export const pathHere = (): string => place.here().pathname;
/** The query of this page with its question mark, or nothing. */
export const queryHere = (): string => place.here().search;
/** The whole address of this page. */
export const here = (): URL => place.here();
/** Where a link leads, as an address of the site. */
export const leadsTo = (href: string): URL => place.leads(href);
/** What leads to a page from here, in a link and for the history of the browser. */
export const writtenHere = (page: URL): string => place.written(page);
/** This page with another query, in the same way. */
export function hereAsking(query: string): string {
  const page = place.here();
  page.search = query;
  return place.written(page);
}
/** The link as it stands, with another query. */
export const askingFor = (href: string, query: string): string => place.asking(href, query);
