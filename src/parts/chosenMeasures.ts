// Knows: how the measures that the address points out are shown in list and map, and that a symbol on the map chooses its own.
// Does not know: what a card says, or how either looks.
import { readerHome } from '../state/address.ts';
import { here, pathHere } from '../state/here.ts';
import type { OpenView } from '../state/openView.ts';
import { isNarrowing } from '../state/view.ts';
import { cardsOf, pathOf, SYMBOL, symbolsOf } from './measuresShown.ts';
import { isPlain } from './plainClick.ts';

/** The id of the measure whose page has this path. */
const idOf = (path: string): string => path.split('/').at(-2) ?? '';

/**
 * Opens the cards of the view's measures, marks their symbols, and brings the first card into sight. A symbol chooses its measure;
 * chosen already, it leads to the measure's page as any link does.
 * @param missing is told which of the view's measures this page has no card of
 * @param signal ends it, with the page
 */
export function showChosen(view: OpenView, missing: (ids: string[]) => void, signal: AbortSignal): void {
  const cardsNow = () => new Map([...cardsOf()].map(([path, card]) => [idOf(path), { path, card }]));
  let cards = cardsNow();
  let marked: Element[] = [];
  const mark = (measure: readonly string[]): void => {
    for (const element of marked) element.removeAttribute('data-chosen');
    const chosen = measure.flatMap((id) => cards.get(id) ?? []);
    marked = chosen.flatMap(({ path, card }) => [card, ...symbolsOf(path)]);
    for (const element of marked) element.setAttribute('data-chosen', '');
  };
  const show = (card: Element): void => {
    card.scrollIntoView({ block: 'start' });
  };
  /** Where the reader is on the page already, or the address names another part of it, that holds. */
  const showFirst = (): void => {
    const [first] = marked;
    if (first !== undefined && scrollY === 0 && here().hash === '') show(first);
  };
  /** The address asks for a narrower list, which is still to come: it may hold what the page as it came does not. */
  let isComing =
    readerHome(pathHere()) !== undefined &&
    isNarrowing(view.now()) &&
    view.now().measure.some((id) => !cards.has(id));
  view.watch(({ measure }) => {
    mark(measure);
    if (!isComing) missing(measure.filter((id) => !cards.has(id)));
  }, signal);
  // A list that is narrowed has other cards; that it lacks one says nothing of the address.
  document.addEventListener(
    'listed',
    () => {
      cards = cardsNow();
      mark(view.now().measure);
      // A list comes little by little.
      if (!isComing || document.querySelector('[data-whole]') === null) return;
      isComing = false;
      missing(view.now().measure.filter((id) => !cards.has(id)));
      showFirst();
    },
    { signal },
  );
  showFirst();

  document.addEventListener(
    'click',
    (event) => {
      const symbol = event.target instanceof Element ? event.target.closest(SYMBOL) : null;
      const id = idOf(pathOf(symbol));
      const card = cards.get(id)?.card;
      if (symbol === null || card === undefined || !isPlain(event)) return;
      if (symbol.hasAttribute('data-chosen')) return;
      event.preventDefault();
      view.go({ measure: [id] });
      show(card);
      card.querySelector('a')?.focus({ preventScroll: true });
    },
    { signal },
  );
}
