// Knows: which files of the whole site a teacher may take along, and how large each is. Does not know: what is in them, or where a page offers them.
import type { Lang } from '../catalogue/terms.ts';
import { OFFLINE_DIR } from './fileAddress.ts';

/** Both languages' files, the handouts on paper, and what to do with them; below the site's root. */
export const CLASSROOM = `${OFFLINE_DIR}occupation-policy-map-classroom.zip`;

export interface OneFiles {
  /** Of each language's file, in bytes. */
  readonly files: Readonly<Record<Lang, number>>;
  /** Of all in one; null: this build has no such. */
  readonly classroom: number | null;
}

/** Before they are made. */
export const NO_FILES: OneFiles = { files: { en: 0, uk: 0 }, classroom: null };

/** As they are said, never too few. */
export const tenthsOfMegabytes = (bytes: number): number => Math.ceil(bytes / 100_000) / 10;
