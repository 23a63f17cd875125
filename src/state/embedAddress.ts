// Knows: the address of every view that stands in other people's pages, of its pictures, and of what programs read about it, for ever. Does not know: what stands in a view, or the site's pages.
import type { Lang, RegionId } from '../catalogue/types.ts';

/** The path of every embed view below the site's root: one file each, whatever holds it. */
export const embedAddress = {
  all: (lang: Lang) => `embed/${lang}/all.html`,
  region: (lang: Lang, id: RegionId) => `embed/${lang}/${id}.html`,
  measure: (lang: Lang, id: string) => `embed/${lang}/measure/${id}.html`,
  /** Of a pair of regions, first the one that the catalogue names first. */
  compare: (lang: Lang, a: RegionId, b: RegionId) => `embed/${lang}/compare/${a}-${b}.html`,
} as const;

/**
 * Where a program that was given a page's address learns how to frame its embed view.
 * @param embed path of the view: `embed/en/kherson.html`
 */
export const oembedAddress = (embed: string, format: 'json' | 'xml'): string =>
  embed.replace(/^embed\/(.*)html$/, `oembed/$1${format}`);

/** Where a picture of the view lies that stands in for it: in print, in a letter, where no frame may stand. */
export const stillAddress = (embed: string, format: 'png' | 'svg'): string => embed.replace(/html$/, format);

/** Where the picture lies that a link to the view, or to the page that shows the same, is shown with. */
export const shareAddress = (embed: string): string => embed.replace(/^embed\/(.*)html$/, 'share/$1png');
/** Its size, px: what previews crop least. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;
