// Knows: the small drawings that a key explains, on a picture: symbols, hatch, dashed line, dot. Does not know: the words beside them.
import { hatchPattern } from '../design/hatch.ts';
import { symbolDrawing } from '../design/symbols.ts';
import type { SymbolId } from '../design/symbols.ts';
import { inColours } from '../design/theme.ts';
import type { Palette } from '../design/theme.ts';
import type { Measure } from './pictureText.ts';

export interface Ink {
  readonly palette: Palette;
  readonly measure: Measure;
}

/** A drawing that stands before words: its width with the room after it, and itself, given its left edge and the middle of its height. */
export interface Mark {
  readonly width: number;
  readonly at: (x: number, middle: number) => string;
}

/** Symbols in a box of `size`, drawn over each other. */
export function symbolMark(ids: readonly SymbolId[], size: number, { palette }: Ink): Mark {
  const drawn = inColours(ids.map(symbolDrawing).join(''), palette);
  return {
    width: size + 10,
    at: (x, middle) => `<g transform="translate(${x} ${middle - size / 2}) scale(${size / 20})">${drawn}</g>`,
  };
}

/** Room for a swatch of 30 px. */
const SWATCH = 36;

/** What hatch, dashed line and dot look like on the map. */
export const keyMarks = ({ palette }: Ink): Readonly<Record<'hatch' | 'line' | 'town', Mark>> => ({
  hatch: {
    width: SWATCH,
    at: (x, middle) =>
      `<defs>${inColours(hatchPattern('hatch-key', 'map', 1), palette)}</defs>` +
      `<rect x="${x + 0.5}" y="${middle - 8.5}" width="29" height="17" fill="url(#hatch-key)" stroke="${palette.oblast}"/>`,
  },
  line: {
    width: SWATCH,
    at: (x, middle) =>
      `<path d="M${x + 1} ${middle}h28" stroke="${palette.ink}" stroke-width="1.5" stroke-dasharray="6 4"/>`,
  },
  town: {
    width: SWATCH,
    at: (x, middle) => `<circle cx="${x + 15}" cy="${middle}" r="4" fill="${palette.ink}"/>`,
  },
});
