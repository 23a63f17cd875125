// Knows: how numbers, each with its measure's symbol, are set in one box on the map of a handout. Does not know: where the box stands.
import type { Measure } from '../catalogue/types.ts';

/** A measure with the number by which list and map name it. */
export interface Numbered {
  readonly number: number;
  readonly measure: Measure;
}

export interface HandoutCell extends Numbered {
  /** The upper left corner of its number, px from the middle of the box's upper edge. */
  readonly x: number;
  readonly y: number;
}

export interface HandoutCells {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly HandoutCell[];
}

/** px. */
export const CELL = { disc: 18, symbol: 17, between: 4 } as const;
const PADDING = 6;
const ROW_GAP = 6;
/** Between two measures: with symbols they must be told apart. */
const GAP = { symbols: 11, numbers: 5 } as const;
const PER_ROW = { symbols: 4, numbers: 5 } as const;

/** Sets them in balanced rows. */
export function setCells(numbered: readonly Numbered[], symbols: boolean): HandoutCells {
  const style = symbols ? 'symbols' : 'numbers';
  const wide = CELL.disc + (symbols ? CELL.between + CELL.symbol : 0);
  const [across, down] = [wide + GAP[style], CELL.disc + ROW_GAP];
  const rows = Math.max(1, Math.ceil(numbered.length / PER_ROW[style]));
  const columns = Math.ceil(numbered.length / rows);
  const width = columns * across - GAP[style] + 2 * PADDING;
  return {
    width,
    height: rows * down - ROW_GAP + 2 * PADDING,
    cells: numbered.map((each, n) => ({
      ...each,
      x: PADDING - width / 2 + (n % columns) * across,
      y: PADDING + Math.floor(n / columns) * down,
    })),
  };
}
