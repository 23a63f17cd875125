// Knows: what becomes of a page's markup in the copy of the site in one file: links, and what only the site has. Does not know: where the page is put.
import { posix } from 'node:path';
import { writtenInFile } from '../../state/fileAddress.ts';
import type { Lang } from '../../catalogue/types.ts';

export interface FileHolds {
  readonly lang: Lang;
  /** Paths of the pages that it, or the file of another language, has, and of the files that it carries. */
  readonly pages: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  /** With a slash at its end; null: not known, so what is not carried cannot be reached. */
  readonly siteUrl: string | null;
}

const ATTRIBUTES = `(?:[^>"]|"[^"]*")*`;
const LINK = new RegExp(`<a\\b(${ATTRIBUTES})>([^]*?)</a>`, 'g');
const HREF = / href="([^"]*)"/;
/** What makes sense on the site alone is marked with this. */
const SITE_ONLY = new RegExp(`<(\\w+)\\b(?:[^>"]|"[^"]*")*? data-site-only\\b${ATTRIBUTES}>`);

/** Without the elements that are marked, and all that stands in them. */
export function withoutSiteOnly(html: string): string {
  const begin = SITE_ONLY.exec(html);
  if (begin === null) return html;
  const [opening, tag = ''] = begin;
  const marks = new RegExp(`<(/?)${tag}\\b${ATTRIBUTES}>`, 'g');
  marks.lastIndex = begin.index + opening.length;
  for (let depth = 1, mark = marks.exec(html); mark !== null; mark = marks.exec(html)) {
    depth += mark[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(0, begin.index) + withoutSiteOnly(html.slice(marks.lastIndex));
  }
  throw new RangeError(`got ${opening} without its end, expected </${tag}>`);
}

/**
 * Where a link leads from a page of the file. A page or file that it lacks lies on the site; where that is not known, its words stay,
 * and of a button in the bar nothing.
 * @param path of the page that holds the link
 */
function linkInFile(
  whole: string,
  attributes: string,
  words: string,
  path: string,
  holds: FileHolds,
): string {
  const [, href = ''] = HREF.exec(attributes) ?? [];
  if (href.startsWith('#') || /^[a-z][a-z+.-]*:/i.test(href)) return whole;
  const { pathname, search, hash } = new URL(href.replaceAll('&amp;', '&'), `file:///${path}`);
  const to = pathname.slice(1);
  const leading = (at: string, others = attributes) =>
    `<a${others.replace(HREF, () => ` href="${at.replaceAll('&', '&amp;')}"`)}>${words}</a>`;
  const written = writtenInFile({ pathname, search, hash }, holds.lang);
  if (holds.pages.has(to)) return leading(written);
  if (holds.files.has(to))
    return leading(written, / download\b/.test(attributes) ? attributes : `${attributes} download`);
  const isOffer = attributes.includes(' data-embed');
  if (holds.siteUrl !== null)
    return leading(holds.siteUrl + to + search + hash, attributes.replace(' data-embed=""', ''));
  return isOffer ? '' : `<span>${words}</span>`;
}

/** The body of a page as the file carries it. */
export const bodyInFile = (body: string, path: string, holds: FileHolds): string =>
  withoutSiteOnly(body).replace(LINK, (whole, attributes: string, words: string) =>
    linkInFile(whole, attributes, words, path, holds),
  );

/** Files that the markup of a page names: its script asks for them. */
export const filesNamed = (body: string, path: string): string[] =>
  [...body.matchAll(/(?:\.\.\/)+(?:assets|downloads)\/[\w./-]+/g)].map(([href]) =>
    posix.join(posix.dirname(`${path}_`), href),
  );
