// Knows: what every file of the evidence says of itself, so that it cannot be parted from it. Does not know: the records, or the formats.
import type { Lang } from '../types.ts';

/** Raised with every change of a field's name or meaning; its first number where old readers of the files would fail. */
export const SCHEMA_VERSION = '1.0';

/** The licence of the evidence. */
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** What a file says of itself. Publisher and licence holder are missing until somebody has filled them in. */
export interface About {
  readonly name: string;
  readonly language: Lang;
  /** The day of the newest entry, ISO. */
  readonly compiled: string;
  readonly schema_version: typeof SCHEMA_VERSION;
  readonly licence: typeof LICENCE;
  /** That a report is not proof. */
  readonly notice: string;
  /** Whose the statements and the sources are. */
  readonly rights: string;
  readonly publisher?: string;
  readonly licence_holder?: string;
  /** The full address of the map, where it is known. */
  readonly url?: string;
}
