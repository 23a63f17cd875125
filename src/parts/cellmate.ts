// Knows: what the matrix shows of a measure, or of its entry in an index. Does not know: how it is counted.
import type { SideId } from '../catalogue/types.ts';
import type { Categorised } from '../state/matrix.ts';

export interface Cellmate extends Categorised {
  readonly contested: boolean;
  /** Those that assert it, where a script has looked. */
  readonly sides?: readonly SideId[];
}
