// Knows: what the page on which teachers put a lesson together tells its script of itself and of its files. Does not know: what is in them.
import type { Lang } from '../catalogue/types.ts';

/** What can be added, each by a button of its own. */
export const OWN_ADDS = ['addMeasure', 'addView', 'addPair'] as const;

/** Links are relative, for that page. */
export interface OwnData {
  readonly lang: Lang;
  readonly path: string;
  /** Every step that there can be, in each language. */
  readonly content: Readonly<Record<Lang, string>>;
  /** What a search reads of the measures. */
  readonly texts: string;
  /** The page that shows the lesson to a class. */
  readonly present: string;
  /** How many of the first steps are views of the map, and of these the last are pairs of regions. */
  readonly views: readonly string[];
  readonly pairs: readonly string[];
  /** The site's own lessons, each as a list to begin with. */
  readonly lessons: readonly { readonly title: string; readonly href: string }[];
}
