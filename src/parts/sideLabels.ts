// Knows: the order in which sides stand: that of their short names, so that none is ranked. Does not know: how they are drawn.
import { SIDES } from '../catalogue/types.ts';
import type { SideId } from '../catalogue/types.ts';
import type { ListPage } from '../state/page.ts';

export function byLabel({ t, lang }: Pick<ListPage, 't' | 'lang'>): SideId[] {
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base' });
  return [...SIDES].sort((a, b) => compare(t(`side.${a}.short`), t(`side.${b}.short`)));
}
