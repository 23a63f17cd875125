// Knows: what a symbol shows of its measure, and what its link says. Does not know: where links lead.
import type { Measure } from '../catalogue/types.ts';

export type Shown = Pick<Measure, 'id' | 'kind' | 'standing' | 'contested'>;

export interface SymbolLink {
  readonly href: string;
  /** Spoken: a symbol has no words. */
  readonly name: string;
}
