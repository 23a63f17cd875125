// Knows: what the controls of a list ask of whoever keeps its view. Does not know: how a view is kept.
import type { FacetName } from '../state/filter.ts';
import type { Lens, Order } from '../state/view.ts';

export interface Toggle {
  /** All of these values are chosen. */
  isChosen(filter: FacetName, values: readonly string[]): boolean;
  /** Chooses these values beside those that are, or puts them away. */
  flip(filter: FacetName, values: readonly string[]): void;
  look(lens: Lens): void;
  readonly sort: (order: Order) => void;
}
