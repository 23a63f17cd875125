// Knows: the orders in which a table can stand, and which of them begin with the least. Does not know: how one is chosen.
import { KINDS, REGION_IDS, STANDINGS } from '../catalogue/types.ts';
import type { Lang } from '../catalogue/types.ts';
import type { Entry } from './entry.ts';
import type { Order } from './view.ts';

/** Words and places stand from the first to the last; days and numbers begin with the newest and the most. */
export const ASCENDING: readonly Order[] = ['kind', 'title', 'region', 'standing'];

const region = ({ precision, regions }: Entry): number =>
  precision === 'all' ? REGION_IDS.length : REGION_IDS.findIndex((id) => regions.includes(id));

/** What is alike by an order stands as given. */
export function sorted(entries: readonly Entry[], order: Order, lang: Lang): readonly Entry[] {
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  const orders: Record<Order, (a: Entry, b: Entry) => number> = {
    reported: (a, b) => b.when.reported.last.localeCompare(a.when.reported.last),
    kind: (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
    title: (a, b) => compare(a.title, b.title),
    region: (a, b) => region(a) - region(b),
    standing: (a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing),
    statements: (a, b) => b.statements - a.statements,
    sources: (a, b) => b.sources - a.sources,
  };
  return [...entries].sort(orders[order]);
}
