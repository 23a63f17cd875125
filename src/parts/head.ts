// Knows: what the head of a column says and sorts by. Does not know: which columns there are.
import type { Key } from '../i18n/translate.ts';
import type { Order } from '../state/view.ts';

/** Messages that take no value. */
type Word = Extract<
  Key,
  `table.${'reported' | 'kind' | 'measure' | 'region' | 'statements' | 'sources'}` | 'standing.label'
>;

export interface Head {
  readonly column: string;
  readonly key: Word;
  readonly order: Order;
}
