// Knows: which files search and filters work with. Does not know: what is in them.

/** Relative links, for one page. */
export interface FinderFiles {
  readonly index: string;
  readonly texts: string;
  /** All measures, in each format. */
  readonly downloads: readonly { readonly format: string; readonly href: string }[];
}
