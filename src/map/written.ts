// Knows: where a frame of the page's map has dots and words, as boxes in px from its middle, read from how they are set: nothing need be laid out.
// Does not know: what they name.
import type { Box } from './frames.ts';

const PLACE = /translate\(([-\d.]+) ([-\d.]+)\)/;
/** Rough width of a letter, px, and how far a line of words reaches above and below where it stands. */
const LETTER = 7.2;
const ABOVE = 11;
const BELOW = 4;
const LINE = 16;
const DOT = 4;

/** Where the map has set an element, px from the middle of its frame. */
export function placeOf(element: Element): readonly [x: number, y: number] {
  const [, x, y] = PLACE.exec(element.getAttribute('transform') ?? '') ?? [];
  return [Number(x ?? 0), Number(y ?? 0)];
}

function boxOf(text: Element, [x, y]: readonly [number, number]): Box {
  const lines = [...text.querySelectorAll('tspan')].map(({ textContent }) => textContent);
  const all = lines.length > 0 ? lines : [text.textContent];
  const width = Math.max(...all.map((line) => line.trim().length)) * LETTER;
  const [at, base] = [x + Number(text.getAttribute('x') ?? 0), y + Number(text.getAttribute('y') ?? 0)];
  const left = text.matches('.start') ? at : text.matches('.end') ? at - width : at - width / 2;
  return { left, top: base - ABOVE, right: left + width, bottom: base + BELOW + (all.length - 1) * LINE };
}

/** Dots and words of all groups of the map that belong to this frame. */
export function writtenIn(map: Element, frame: string): Box[] {
  return [...map.querySelectorAll(`.in-${frame} > .at:not([data-tray], [data-pin])`)].flatMap((element) => {
    const [x, y] = placeOf(element);
    const dots = [...element.querySelectorAll('circle')].map(() => ({
      left: x - DOT,
      top: y - DOT,
      right: x + DOT,
      bottom: y + DOT,
    }));
    const texts = element.matches('text') ? [element] : [...element.querySelectorAll('text')];
    return [...dots, ...texts.map((text) => boxOf(text, [x, y]))];
  });
}
