// Knows: what stands on a map as boxes on the screen, and which of them are in each other's way. Does not know: which map it is.
import type { Page } from 'playwright-core';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** `name`: a text; `tray`: symbols on a ground; `symbol`: one on its halo; `dot`: a town; `card`: the legend, the key or a zoom button over the map. */
type What = 'name' | 'tray' | 'symbol' | 'dot' | 'card';
export interface Mark extends Box {
  readonly what: What;
  readonly words: string;
}

/** From a town's dot to its symbols. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface Marks {
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
  /** The map's own box. */
  readonly map: Box;
}

/** How far two marks may reach into each other before an eye sees it, px. */
const TOUCH = 1.5;

/** Everything visible on the page's map. Names are as high as their letters, not as their line. */
export function marksOf(page: Page): Promise<Marks> {
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
      .flatMap((card) => [...card.children])
      .concat([...document.querySelectorAll('[data-zoom]')]);
    const lines = visible('line').map((line) => {
      const toScreen = (line as SVGLineElement).getScreenCTM() ?? new DOMMatrix();
      const end = (n: 1 | 2): DOMPoint =>
        new DOMPoint(Number(line.getAttribute(`x${n}`)), Number(line.getAttribute(`y${n}`))).matrixTransform(
          toScreen,
        );
      return { x1: end(1).x, y1: end(1).y, x2: end(2).x, y2: end(2).y };
    });
    return {
      lines,
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

/** Towns lie where they lie, so two dots may meet; nothing else may, and no two cards are anything but the page's affair. */
const mustKeepApart = (a: Mark, b: Mark): boolean =>
  a.what !== b.what || a.what === 'name' || a.what === 'tray' || a.what === 'symbol';

/** Whether a line runs through a box, its edges left out. */
const crosses = ({ x1, y1, x2, y2 }: Line, { left, top, right, bottom }: Box): boolean =>
  Array.from({ length: 41 }, (_, step) => step / 40).some((along) => {
    const [x, y] = [x1 + along * (x2 - x1), y1 + along * (y2 - y1)];
    return x > left + TOUCH && x < right - TOUCH && y > top + TOUCH && y < bottom - TOUCH;
  });

/** Every two marks that are in each other's way, every name that a line runs through, every mark that leaves the map, as words. */
export function collisions({ marks, lines, map }: Marks): string[] {
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
  const crossed = marks
    .filter((mark) => mark.what === 'name' && lines.some((line) => crosses(line, mark)))
    .map((mark) => `a line runs through ${show(mark)}`);
  return [...meeting, ...crossed, ...leaving];
}
