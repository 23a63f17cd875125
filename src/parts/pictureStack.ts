// Knows: how texts of a picture are set below each other. Does not know: which texts, or on which picture.
import type { Ink } from './pictureMarks.ts';
import { linesOf, setLines } from './pictureText.ts';
import type { Face } from './pictureText.ts';

export interface Column {
  readonly left: number;
  readonly right: number;
  /** So much longer may a line become in other fonts than those it is measured in. */
  readonly slack: number;
}

/** Texts below each other, from `top` on. */
export function textStack(top: number, { left, right, slack }: Column, { measure }: Ink) {
  let y = top;
  let markup = '';
  const set = (lines: readonly string[], face: Face, fill: string, { above = 0, x = left } = {}): void => {
    y += above;
    const drawn = setLines(lines, face, { x, y, fill });
    markup += drawn.markup;
    y += drawn.height;
  };
  return {
    set,
    put(words: string, face: Face, fill: string, at: { above?: number; x?: number } = {}) {
      set(linesOf(words, face, (right - (at.x ?? left)) / slack, measure), face, fill, at);
    },
    draw(drawn: string) {
      markup += drawn;
    },
    y: () => y,
    markup: () => markup,
  };
}
