// Knows: what one row of the table of embed views says. Does not know: which rows there are, or how a row becomes a file.
import type { Lang } from '../catalogue/types.ts';

/** One view, in one language, that stands in other people's pages. */
export interface EmbedRow {
  readonly lang: Lang;
  /** Below the site's root: `embed/en/kherson.html`. */
  readonly path: string;
  /** Path of the page that shows the same in full. */
  readonly full: string;
  /** With the attribution line where it names a measure. */
  readonly title: string;
  /** Height in CSS px in the column of an oEmbed answer, when nothing on it is opened. */
  readonly height: number;
  /** CSS of its map beside the components' own. */
  readonly css: string;
  render(): { head: string; body: string };
}
