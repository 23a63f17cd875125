// Knows: where the symbols of the map lead and what they are called. Does not know: which symbols there are, or how they are drawn.
import type { SymbolLink } from '../map/trayLinks.ts';
import { nameOf } from '../parts/names.ts';
import { address } from '../state/address.ts';
import type { Entry } from '../state/entry.ts';
import type { ListPage } from '../state/page.ts';

/** Title, who says so, and what the symbol shows by shape, fill and notch. */
export function symbolLink(
  { t, lang, href, catalogue }: ListPage,
  {
    id,
    title,
    attribution,
    kind,
    standing,
    contested,
  }: Pick<Entry, 'id' | 'title' | 'attribution' | 'kind' | 'standing' | 'contested'>,
): SymbolLink {
  const symbol = { kind: nameOf(catalogue.kinds, kind, lang), standing: t(`standing.${standing}`) };
  const shown = contested ? t('card.symbolContested', symbol) : t('card.symbol', symbol);
  return { href: href(address.measure(lang, id)), name: `${title}. ${attribution}. ${shown}` };
}

/** "+N" leads to the list, where all are. */
export const restLink = ({ t }: ListPage, count: number): SymbolLink => ({
  href: '#list',
  name: t('map.rest', { n: count }),
});
