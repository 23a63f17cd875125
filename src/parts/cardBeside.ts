// Knows: how a symbol on the map and its measure’s card are marked together, and how the card is shown beside the symbol.
// Does not know: what a card says, what the map draws, or how either looks.
import { cardsOf, pathOf, SYMBOL, symbolsOf } from './measuresShown.ts';

/** The card's words alone: a second link to the same place would only be in the way. */
function wordsOf(card: Element): DocumentFragment {
  const words = document.createDocumentFragment();
  for (const part of card.children) words.append(part.cloneNode(true));
  for (const link of words.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return words;
}

/**
 * Shows the plate against the symbol, on the side away from the other row of its tray, and within the map; it touches the symbol,
 * so that a pointer can go from one to the other. A small map has no room for it: there the list alone is marked.
 */
function place(plate: HTMLElement, symbol: Element, map: Element): void {
  const [at, whole] = [symbol.getBoundingClientRect(), map.getBoundingClientRect()];
  const tray = symbol.parentElement?.getBoundingClientRect() ?? at;
  const above = at.top - plate.offsetHeight - whole.top;
  const below = at.bottom - whole.top;
  const fits = (top: number): boolean => top >= 0 && top + plate.offsetHeight <= whole.height;
  const inUpperHalf = at.top + at.bottom <= tray.top + tray.bottom;
  const sides = inUpperHalf ? [above, below] : [below, above];
  const middle = (at.left + at.right) / 2 - whole.left - plate.offsetWidth / 2;
  const x = Math.max(0, Math.min(middle, whole.width - plate.offsetWidth));
  const y = sides.find(fits);
  if (y === undefined) {
    plate.hidden = true;
    return;
  }
  // Not by its place in the page, which would move.
  plate.style.transform = `translate(${x}px, ${y}px)`;
}

/**
 * Marks a measure in the list and on the map while either is pointed at or has the focus, and shows its card beside the symbol
 * then. Where the page has no plate to show it on, nothing happens.
 * @param signal ends it, with the map
 */
export function showCardsBeside(signal: AbortSignal): void {
  const map = document.querySelector('svg[data-map]');
  const plate = document.querySelector<HTMLElement>('[data-plate]');
  if (map === null || plate === null) return;
  let cards = cardsOf();
  document.addEventListener('listed', () => (cards = cardsOf()), { signal });
  let marked: Element[] = [];

  const mark = (next: Element[]): void => {
    for (const element of marked) element.removeAttribute('data-marked');
    for (const element of next) element.setAttribute('data-marked', '');
    marked = next;
    plate.hidden = true;
  };
  const show = (target: Element | null): void => {
    if (target !== null && plate.contains(target)) return;
    const symbol = target?.closest(SYMBOL) ?? null;
    const path = pathOf(symbol ?? target?.closest('article')?.querySelector('h3 a') ?? null);
    const card = cards.get(path);
    if (card === undefined) {
      mark([]);
      return;
    }
    mark([card, ...symbolsOf(path)]);
    if (symbol === null) return;
    plate.replaceChildren(wordsOf(card));
    plate.hidden = false;
    place(plate, symbol, map);
  };

  document.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      // A finger points at nothing: it chooses at once.
      if (pointerType === 'touch' || !(target instanceof Element)) return;
      const about = target.closest(`${SYMBOL}, article, [data-plate]`);
      const focused = document.activeElement;
      show(about ?? (focused?.matches(':focus-visible') ? focused : null));
    },
    { signal },
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      mark([]);
    },
    { signal },
  );
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && target.matches(':focus-visible')) show(target);
    },
    { signal },
  );
  document.addEventListener(
    'focusout',
    () => {
      mark([]);
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') mark([]);
    },
    { signal },
  );
}
