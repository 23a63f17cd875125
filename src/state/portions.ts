// Knows: how a list that is too long for one page is parted. Does not know: what is listed, or where the parts are.

/** A page of so many cards is still one that a reader reads, and a phone lays out. */
const MOST = 100;

export interface Portion<Item> {
  /** From 1 on. */
  readonly number: number;
  /** How many portions there are. */
  readonly count: number;
  readonly items: readonly Item[];
  /** The places of the first and the last of these in the whole list, from 1 on; 1 and 0: it is empty. */
  readonly first: number;
  readonly last: number;
  /** How long the whole list is. */
  readonly total: number;
}

/** The portions of a list in its order: one, even where nothing is listed. */
export function portionsOf<Item>(list: readonly Item[]): Portion<Item>[] {
  const count = Math.max(1, Math.ceil(list.length / MOST));
  return Array.from({ length: count }, (_, n) => {
    const items = list.slice(n * MOST, (n + 1) * MOST);
    const first = n * MOST + 1;
    return { number: n + 1, count, items, first, last: first + items.length - 1, total: list.length };
  });
}
