// Knows: what the file holds from which a lesson of a teacher's own is put together: every step that there can be, in one language. Does not know: how it comes, or who asks for it.
import type { OwnEntry } from './ownEntries.ts';

/** A step with its pictures, which the build has drawn. */
export interface OwnPicture extends OwnEntry {
  /** Its small map, for a list; markup. */
  readonly thumb: string;
  /** The whole step as a class sees it, with the evidence beside it; markup of one section. */
  readonly step: string;
}

export interface OwnContent {
  /** What the maps of all steps share; markup of one drawing. */
  readonly ground: string;
  /** The views of the map first, then the measures. */
  readonly steps: readonly OwnPicture[];
}
