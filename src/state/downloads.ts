// Knows: what a page may say of a file that is handed out. Does not know: which files there are, or what stands in them.
import type { Lang } from '../catalogue/types.ts';

export interface Download {
  /** As readers call it: "CSV". */
  readonly format: string;
  /** null: in no language, such as the description of the fields. */
  readonly lang: Lang | null;
  /** Below the site's root. */
  readonly path: string;
  readonly bytes: number;
}
