// Knows: what a program that was given a page's address is told, so that it can frame the page's embed view: oEmbed 1.0, as JSON and as XML. Does not know: the view, or which program asks.
import { translator } from '../i18n/messages.ts';
import { oembedAddress, shareAddress, SHARE_SIZE } from '../state/embedAddress.ts';
import type { EmbedRow } from './embedRow.ts';
import { escape } from './escape.ts';
import type { PageRow } from './pageRow.ts';

/** The width for which heights are given, CSS px. A view fits any other, and says then how tall it is. */
const OEMBED_WIDTH = 640;
/** For how long a program may keep the answer, seconds. */
const A_DAY = 86_400;

const TYPES = { json: 'application/json+oembed', xml: 'text/xml+oembed' } as const;

/** Links in a page's head by which programs find the answers. */
export const discoveryLinks = (embed: string, title: string, siteUrl: string): string[] =>
  (['json', 'xml'] as const).map(
    (format) =>
      `<link rel="alternate" type="${TYPES[format]}" href="${siteUrl}${oembedAddress(embed, format)}" title="${escape(title)}">`,
  );

/**
 * The answer for one view. WordPress cuts the HTML down to a quotation and an empty frame and hides the frame until it has told its
 * height, so what is read until then, or without it, is the title as a link. The frame may scroll: WordPress makes none taller
 * than 1000 px.
 */
export function oembedOf({ title, path, full, height, lang }: EmbedRow, siteUrl: string) {
  const words = escape(title);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: translator(lang)('site.name'),
    provider_url: siteUrl,
    cache_age: A_DAY,
    width: OEMBED_WIDTH,
    height,
    thumbnail_url: siteUrl + shareAddress(path),
    thumbnail_width: SHARE_SIZE.width,
    thumbnail_height: SHARE_SIZE.height,
    html:
      `<blockquote><a href="${siteUrl}${full}">${words}</a></blockquote>` +
      `<iframe title="${words}" src="${siteUrl}${path}" width="${OEMBED_WIDTH}" height="${height}" frameborder="0"></iframe>`,
  } as const;
}

const asXml = (answer: Readonly<Record<string, string | number>>): string =>
  [
    `<?xml version="1.0" encoding="utf-8" standalone="yes"?>`,
    `<oembed>`,
    ...Object.entries(answer).map(([name, value]) => `<${name}>${escape(String(value))}</${name}>`),
    `</oembed>`,
    ``,
  ].join('\n');

/** Both answers of every view to which a page leads, by path. */
export function oembeds(
  pages: readonly PageRow[],
  views: readonly EmbedRow[],
  siteUrl: string,
): Map<string, string> {
  const led = new Set(pages.map(({ embed }) => embed));
  return new Map(
    views
      .filter(({ path }) => led.has(path))
      .flatMap((view) => {
        const answer = oembedOf(view, siteUrl);
        return [
          [oembedAddress(view.path, 'json'), `${JSON.stringify(answer)}\n`],
          [oembedAddress(view.path, 'xml'), asXml(answer)],
        ] as const;
      }),
  );
}
