// Knows: where the symbols of the map lead, and what they and the regions are called. Does not know: which symbols there are, or how they are drawn.
import type { SymbolLink } from '../map/trayLinks.ts';
import { nameOf } from '../parts/names.ts';
import type { RegionId } from '../catalogue/types.ts';
import { address } from '../state/address.ts';
import type { Entry } from '../state/entry.ts';
import type { ListPage } from '../state/page.ts';
import { inRegion, regionWide } from '../state/select.ts';
import type { Located } from '../state/select.ts';

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

/** What the link of a region is called: its name, and how many of these measures are reported of all of it, and in its towns. */
export function regionName(
  { t, lang, catalogue }: ListPage,
  measures: readonly Located[],
  id: RegionId,
): string {
  const wide = regionWide(measures, id).length;
  const placed = inRegion(measures, id).length - wide;
  return [
    nameOf(catalogue.regions, id, lang),
    t('region.wide', { n: wide }),
    t('region.inTowns', { n: placed }),
  ].join(', ');
}

/** "+N" leads to the list, where all are. */
export const restLink = ({ t }: ListPage, count: number): SymbolLink => ({
  href: '#list',
  name: t('map.rest', { n: count }),
});
