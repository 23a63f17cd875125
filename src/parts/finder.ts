// Knows: what the controls of search and filters can ask. Does not know: who does it.
import type { Toggle } from './toggle.ts';
import type { Narrowing } from '../state/view.ts';

export interface Finder extends Toggle {
  /** The words stand in the address a moment later. */
  search(words: string): void;
  /** The texts of a search will be needed. */
  wantTexts(): void;
  /** Puts one value of a filter away, or where it has but one, the filter. */
  remove(filter: Narrowing, value: string | null): void;
  setSpan(filter: 'from' | 'to', month: string): void;
  /** Puts all filters away; what is searched for stays. */
  clear(): void;
}
