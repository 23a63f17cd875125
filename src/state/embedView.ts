// Knows: what an embed shows, in which language, and the address of that, each way. Does not know: the browser, or how an embed is told of it.
import { LANGS, REGION_IDS } from '../catalogue/types.ts';
import type { Lang, RegionId } from '../catalogue/types.ts';

/** The regions that an embed is about: all four, one, or two in the order of the catalogue, as one word: `kherson`, `kherson,luhansk`. */
export type EmbedRegion = 'all' | RegionId | `${RegionId},${RegionId}`;

/** An embed is about regions, or about one measure. */
export type EmbedView = { readonly lang: Lang } & (
  | { readonly region: EmbedRegion; readonly measure: null }
  | { readonly region: null; readonly measure: string }
);

/** Reads a region, two in any order, or `all`; undefined: the text is none of them. */
export function embedRegion(text: string): EmbedRegion | undefined {
  if (text === 'all') return text;
  const asked = text.split(',', 3);
  const known = REGION_IDS.filter((id) => asked.includes(id));
  // A third is refused, and so is one that is named twice or is none.
  return known.length === asked.length && known.length < 3 ? (known.join(',') as EmbedRegion) : undefined;
}

/**
 * The path of a view below the site's root, as the table of addresses (embedAddress.ts) has it: told here once more, in the few bytes
 * that each embed can carry.
 */
export function embedPath({ lang, region, measure }: EmbedView): string {
  const name = measure === null ? region.replace(/(.+),/, 'compare/$1-') : `measure/${measure}`;
  return `embed/${lang}/${name}.html`;
}

/**
 * What the view at an address shows. Undefined: the address is none that this project gives, as in a copy under another name.
 * @param pathname as the browser has it, with whatever the site lies below: `/map/embed/en/kherson.html`
 */
export function embedViewAt(pathname: string): EmbedView | undefined {
  const [, code, folder, name = ''] =
    /\/([a-z]+)\/(?:(measure|compare)\/)?([a-z0-9-]+)\.html$/.exec(pathname) ?? [];
  const lang = LANGS.find((known) => known === code);
  const region = folder === 'measure' ? null : embedRegion(name.replace('-', ','));
  if (lang === undefined || region === undefined) return undefined;
  return region === null ? { lang, region, measure: name } : { lang, region, measure: null };
}
