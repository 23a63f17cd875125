// Knows: what stands on a map as boxes on the screen, and which of them are in each other's way. Does not know: which map it is.
import type { Page } from 'playwright-core';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** `name`: a text; `tray`: symbols on a ground; `symbol`: one on its halo; `dot`: a town; `card`: the legend or the key over the map. */
type What = 'name' | 'tray' | 'symbol' | 'dot' | 'card';
export interface Mark extends Box {
  readonly what: What;
  readonly words: string;
}

/** How far two marks may reach into each other before an eye sees it, px. */
const TOUCH = 1;

/** Everything visible on the page's map, and the map's own box. Names are as high as their letters, not as their line. */
export function marksOf(page: Page): Promise<{ marks: Mark[]; map: Box }> {
  return page.evaluate(() => {
    const map = document.querySelector('svg[data-map]');
    if (map === null) throw new Error('the page has no map');
    const boxOf = (element: Element): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const visible = (selector: string): Element[] =>
      [...map.querySelectorAll(selector)].filter(
        (element) => element.getClientRects().length > 0 && element.closest('defs') === null,
      );
    const words = (element: Element): string => element.textContent.trim();

    // Of an em of the page's letters: how far the line's box reaches above the tallest and below the lowest.
    const [above, below] = [0.28, 0.2];
    const names = visible('text, tspan')
      .filter((element) => element.querySelector('tspan') === null && words(element) !== '')
      .filter((element) => element.closest('.rest') === null)
      .map((element) => {
        const em = parseFloat(getComputedStyle(element).fontSize);
        const box = boxOf(element);
        return { ...box, top: box.top + above * em, bottom: box.bottom - below * em, element };
      });
    const labelled = (element: Element): string =>
      element.closest('a')?.getAttribute('aria-label') ??
      element.querySelector('a')?.getAttribute('aria-label') ??
      '';
    const cards = [...document.querySelectorAll('.card')]
      .filter((card) => getComputedStyle(card).position === 'absolute')
      .flatMap((card) => [...card.children]);
    return {
      map: boxOf(map),
      marks: [
        ...names.map(({ element, ...box }) => ({ ...box, what: 'name' as const, words: words(element) })),
        ...visible('rect.ground').map((ground) => ({
          ...boxOf(ground),
          what: 'tray' as const,
          words: labelled(ground.closest('g') ?? ground).slice(0, 40),
        })),
        ...visible('use[href$="-halo"]').map((halo) => ({
          ...boxOf(halo),
          what: 'symbol' as const,
          words: labelled(halo).slice(0, 40),
        })),
        ...visible('circle').map((dot) => ({
          ...boxOf(dot),
          what: 'dot' as const,
          words: dot.nextElementSibling?.matches('text') ? words(dot.nextElementSibling) : 'unnamed',
        })),
        ...cards.map((card) => ({ ...boxOf(card), what: 'card' as const, words: words(card).slice(0, 20) })),
      ],
    };
  });
}

const show = ({ what, words }: Mark): string => `${what} "${words}"`;

/** How deep two boxes reach into each other, px; not above 0: they are apart. */
const depth = (a: Box, b: Box): number =>
  Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );

/** Whether two marks must not touch. Towns lie where they lie: two dots may meet, and a symbol may reach the dot it stands for. */
const mustKeepApart = (a: Mark, b: Mark): boolean => {
  const pair = [a.what, b.what];
  if (!pair.includes('dot')) return pair.some((what) => what !== 'card');
  return pair.includes('name') || pair.includes('card');
};

/** Every two marks that are in each other's way, and every mark that leaves the map, as words. */
export function collisions(marks: readonly Mark[], map: Box): string[] {
  const meeting = marks.flatMap((a, n) =>
    marks
      .slice(n + 1)
      .filter((b) => mustKeepApart(a, b) && depth(a, b) > TOUCH)
      .map((b) => `${show(a)} and ${show(b)} by ${depth(a, b).toFixed(1)} px`),
  );
  const leaving = marks
    .filter(
      ({ left, top, right, bottom }) =>
        left < map.left - TOUCH ||
        top < map.top - TOUCH ||
        right > map.right + TOUCH ||
        bottom > map.bottom + TOUCH,
    )
    .map((mark) => `${show(mark)} leaves the map`);
  return [...meeting, ...leaving];
}
