// Knows: the file from which a page's script learns what an embed can be made of. Does not know: who writes it, or who asks.
import type { Lang } from '../catalogue/types.ts';

/** Path below the site's root; it is asked about anew each time, as a copy may have been frozen since. */
export const EMBEDDING_FILE = 'embedding.json';

/** A copy of an embed that never changes. */
export interface FrozenCopy {
  /** ISO day. */
  readonly date: string;
  /** Path below the site's root. */
  readonly address: string;
}

/** The copies of each embed by its path, the newest first. */
export type FrozenIndex = Readonly<Record<string, readonly FrozenCopy[]>>;

export interface EmbeddingFile {
  /** With a slash at its end; null: not known when the site was built. */
  readonly siteUrl: string | null;
  /** Path of the index of the measures in each language. */
  readonly indexes: Readonly<Record<Lang, string>>;
  readonly frozen: FrozenIndex;
}
