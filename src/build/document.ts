// Knows: how a row of the table of pages becomes a whole HTML document: head, policy, fonts, absolute addresses. Does not know: what the page says.
import { LANGS } from '../catalogue/types.ts';
import type { Lang } from '../catalogue/types.ts';
import { address, link } from '../state/address.ts';
import { escape } from './escape.ts';
import { feedTitle } from './feed.ts';
import { discoveryLinks } from './oembed.ts';
import type { SiteFonts } from './fonts.ts';
import type { PageRow } from './pageRow.ts';
import { policy, running } from './policy.ts';
import type { Running } from './policy.ts';
import { previewImage } from './previewImage.ts';

/** What runs in the reader's browser: the same on every page, and in every embed. */
export interface Scripts {
  /** The text of what must run before the first paint. */
  readonly early: string;
  /** Path of the rest below the site's root. */
  readonly main: string;
  /** It and all that it loads later, by path. */
  readonly bundle: ReadonlyMap<string, string | Uint8Array>;
  /** The texts of what a view in other people's pages runs: before the first paint, and all the rest. */
  readonly embedEarly: string;
  readonly embed: string;
  /** The text of the script with which another's page frames such a view. */
  readonly element: string;
  /** The text of what lets the map of such a view move, and of MapLibre's worker; neither is a module. */
  readonly explore: { readonly code: string; readonly worker: string };
  /** The text of all that a lesson runs that is shown to a class. */
  readonly present: string;
  /** The text of what runs beside the pages of a reader who keeps a copy of the site. */
  readonly offlineCopy: string;
  /** What the copy of the site in one file runs: before its first paint, and once all of it is there, with the style of what that draws. */
  readonly offline: Readonly<Record<'early' | 'start' | 'main' | 'css', string>>;
}

export interface SiteFrame {
  readonly fonts: SiteFonts;
  /** CSS of every page: theme, type, plain elements. */
  readonly css: string;
  readonly scripts: Scripts;
  /** With a slash at its end; null: not known, so no absolute address is written. */
  readonly siteUrl: string | null;
  /** What each image that links are shown with says, by its path. */
  readonly alts: ReadonlyMap<string, string>;
}

/** Where the fonts lie below the site's root. */
export const FONT_DIR = 'assets/fonts/';

/** Components' styles come in the rendered head, one element each; the page sends them as one, which one hash covers. */
export function splitStyles(head: string): { styles: string; rest: string } {
  const styles: string[] = [];
  const rest = head.replace(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, css: string) => {
    styles.push(css);
    return '';
  });
  return { styles: styles.join('\n'), rest };
}

/**
 * What a page asks for when all of it has come: asked for any earlier, fonts and script share a slow line with the map, which is then
 * painted a quarter later.
 */
function later({ path, lang }: PageRow, { fonts }: SiteFrame, { module }: Running): string[] {
  const fontDir = link(path, FONT_DIR);
  return [
    `<link rel="stylesheet" href="${fontDir}${fonts.sheet.name}">`,
    ...fonts.preload[lang].map(
      (name) => `<link rel="preload" href="${fontDir}${name}" as="font" type="font/woff2" crossorigin>`,
    ),
    ...(module === null ? [] : [`<script type="module" src="${link(path, module)}"></script>`]),
  ];
}

/** The feed of what is new in a page's language; the root, which is in all, has the feeds of all. */
const feedLinks = ({ path, lang }: PageRow, siteUrl: string) =>
  (path === '' ? LANGS : [lang]).map(
    (of) =>
      `<link rel="alternate" type="application/atom+xml" hreflang="${of}" title="${escape(feedTitle(of))}" href="${siteUrl}${address.feed(of)}">`,
  );

/** Links that only a known site can have: canonical, the same page in other languages, the feed, and what previews read. */
function absoluteLinks(row: PageRow, siteUrl: string, alts: SiteFrame['alts']): string[] {
  const { path, alternates, title, description, lang } = row;
  const hreflang = LANGS.map(
    (other) => `<link rel="alternate" hreflang="${other}" href="${siteUrl}${alternates[other]}">`,
  );
  return [
    `<link rel="canonical" href="${siteUrl}${path}">`,
    ...hreflang,
    `<link rel="alternate" hreflang="x-default" href="${siteUrl}${path === '' ? '' : alternates.en}">`,
    ...feedLinks(row, siteUrl),
    ...(row.embed === undefined ? [] : discoveryLinks(row.embed, title, siteUrl)),
    `<meta property="og:type" content="website">`,
    `<meta property="og:url" content="${siteUrl}${path}">`,
    `<meta property="og:title" content="${escape(title)}">`,
    `<meta property="og:description" content="${escape(description)}">`,
    `<meta property="og:locale" content="${lang === 'uk' ? 'uk_UA' : 'en_GB'}">`,
    ...previewImage(row, siteUrl, alts),
  ];
}

const dataBlock = (data: Readonly<Record<string, unknown>>) =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

/** The folder or file that a row's path names: `en/` is `en/index.html`, `404.html` is itself. */
export const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Svelte marks where it would take over; nothing is handed over to it, and a browser would make a node of each mark. */
const withoutMarkers = (body: string) => body.replace(/<!--.*?-->/g, '');

/** A dash or a dot between words ends a line, and never begins one. */
const withDashesKept = (body: string) => body.replace(/ (?=[—·] )/g, '\u00a0');

/** A rendered body as it is sent. */
export const bodyOf = (body: string) => withDashesKept(withoutMarkers(body));

/** All of a page's style as one text. @param styles those of its components */
export const cssOf = ({ css }: PageRow, frame: SiteFrame, styles: string): string =>
  [frame.css, css, styles].join('\n').trim();

/** The whole document of a row. */
export function documentOf(row: PageRow, frame: SiteFrame): string {
  const { lang, path, title, description, data } = row;
  const { head, body } = row.render();
  const { styles, rest } = splitStyles(head);
  const scripts = running(row, frame.scripts);
  const css = cssOf(row, frame, styles);
  return [
    `<!doctype html>`,
    `<html lang="${lang}"${row.projected ? ' data-theme="light"' : ''}>`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(css, scripts)}">`,
    // A source that a reader goes on to does not learn where the reader came from, whatever the host sends.
    `<meta name="referrer" content="no-referrer">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    ...(scripts.written === null ? [] : [`<script>${scripts.written}</script>`]),
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    `<style>${css}</style>`,
    row.selfContained
      ? `<link rel="icon" href="data:,">`
      : `<link rel="icon" href="${link(path, 'icon.svg')}" type="image/svg+xml">`,
    ...(frame.siteUrl === null || row.selfContained ? [] : absoluteLinks(row, frame.siteUrl, frame.alts)),
    ...(row.selfContained ? [`<meta name="robots" content="noindex">`] : []),
    ...(data === null ? [] : [dataBlock(data)]),
    rest,
    `</head>`,
    `<body>`,
    bodyOf(body),
    ...(row.selfContained ? [] : later(row, frame, scripts)),
    `</body>`,
    `</html>`,
    ``,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Both languages' addresses of one kind of page. */
export const inBoth = (of: (lang: Lang) => string): Record<Lang, string> => ({ en: of('en'), uk: of('uk') });
