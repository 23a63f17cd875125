// Knows: the file from which a page's script learns what an embed can be made of. Does not know: who writes it, or who asks.
import type { Lang } from '../catalogue/types.ts';
import type { FrozenCopy } from './frozen.ts';

/** Path below the site's root; it is asked about anew each time, as a copy may have been frozen since. */
export const EMBEDDING_FILE = 'embedding.json';

/** What an editor needs to know of a frozen copy. */
export type OfferedCopy = Pick<FrozenCopy, 'date' | 'address'>;

export interface EmbeddingFile {
  /** With a slash at its end; null: not known when the site was built. */
  readonly siteUrl: string | null;
  /** Path of the index of the measures in each language. */
  readonly indexes: Readonly<Record<Lang, string>>;
  /** The copies of each embed by its path, the newest first; none of those that were withdrawn. */
  readonly frozen: Readonly<Record<string, readonly OfferedCopy[]>>;
}
