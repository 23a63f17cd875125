// Knows: which card in the list and which symbols on the map are of the same measure. Does not know: what is done with them.

import { leadsTo } from '../state/here.ts';

/** A symbol on the map that leads to its measure, as regions and “+N” do to theirs. */
export const SYMBOL = 'svg[data-map] a[href]';

/** What a measure is known by on one page, wherever it stands: where its link leads. */
export const pathOf = (link: Element | null): string => leadsTo(link?.getAttribute('href') ?? '').pathname;

/** The cards of the list by the paths of their measures. */
export function cardsOf(): ReadonlyMap<string, HTMLElement> {
  const cards = [...document.querySelectorAll<HTMLElement>('article')];
  return new Map(cards.map((card) => [pathOf(card.querySelector('h3 a')), card]));
}

/** The symbols of one measure: each frame of the map has its own, and a measure may stand at several towns. */
export const symbolsOf = (path: string): Element[] =>
  [...document.querySelectorAll(SYMBOL)].filter((symbol) => pathOf(symbol) === path);
