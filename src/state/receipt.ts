// Knows: what a build says of what it asks a reader's browser to load: files and bytes over the wire. Does not know: how it is weighed, or told.
import type { Lang } from '../catalogue/types.ts';

/** The kinds of view that stand in other people's pages. */
export const VIEW_KINDS = ['all', 'region', 'compare', 'measure'] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];
/** What comes to a view only when it is asked for: by a reader who moves its map, by a page that frames it with the element. */
export const VIEW_SCRIPTS = ['explore', 'element'] as const;
export type ViewScript = (typeof VIEW_SCRIPTS)[number];
/** What a page of the site loads: at once, and what only a reader who wants more of it asks for. */
export const PAGE_PARTS = ['page', 'script', 'letters', 'icon', 'later'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

export interface Weighed {
  /** Below the site's root; of several of which one is loaded, the heaviest. */
  readonly files: readonly string[];
  /** Of all of them together, packed as they are sent. */
  readonly bytes: number;
}

/** In one language. */
export interface Receipt {
  readonly views: Readonly<Record<ViewKind, Weighed>>;
  readonly scripts: Readonly<Record<ViewScript, Weighed>>;
  readonly parts: Readonly<Record<PagePart, Weighed>>;
}
export type Receipts = Readonly<Record<Lang, Receipt>>;

const NOTHING: Weighed = { files: [], bytes: 0 };
const unweighed: Receipt = {
  views: { all: NOTHING, region: NOTHING, compare: NOTHING, measure: NOTHING },
  scripts: { explore: NOTHING, element: NOTHING },
  parts: { page: NOTHING, script: NOTHING, letters: NOTHING, icon: NOTHING, later: NOTHING },
};
/** Before anything has been weighed. */
export const UNWEIGHED: Receipts = { en: unweighed, uk: unweighed };
