// Knows: what tells programs which pages a site has. Does not know: what stands on a page.
import { LANGS } from '../catalogue/types.ts';
import type { Lang } from '../catalogue/types.ts';
import type { PageRow } from './pageRow.ts';

/** `sitemap.xml` and `robots.txt`, which need the site's own address. */
export function siteIndex(rows: readonly PageRow[], siteUrl: string): Map<string, string> {
  const listed = rows.filter((row) => !row.selfContained);
  const urls = listed.map(({ path, alternates }) => {
    const others = LANGS.map(
      (lang: Lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${siteUrl}${alternates[lang]}"/>`,
    );
    return `<url><loc>${siteUrl}${path}</loc>${others.join('')}</url>`;
  });
  const sitemap = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...urls,
    `</urlset>`,
    ``,
  ].join('\n');
  return new Map([
    ['sitemap.xml', sitemap],
    ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${siteUrl}sitemap.xml\n`],
  ]);
}
