// Knows: how capsules with numbers are set in rows, and how large their tray is. Does not know: what they say, or where the tray stands.

/** px: padding of the tray, from row to row, and between one number and the next capsule. */
const PADDING = 8;
const ROW = 26;
const GAP = 9;
/** Rough width of a letter of a label and of a figure, 13 and 14 px. */
const LETTER = 7.4;
const FIGURE = 7.5;
export interface Capsule<Of> {
  readonly x: number;
  readonly y: number;
  /** Width of the capsule, and of the room for its number beside it. */
  readonly capsule: number;
  readonly number: number;
  readonly of: Of;
}

/** Positions are px from the middle of the tray's top edge, and name the upper left corner of a capsule. */
export function setCapsules<Of extends { readonly label: string; readonly count: number }>(
  sides: readonly Of[],
  perRow: number,
): { width: number; height: number; cells: (Of & Omit<Capsule<Of>, 'of'>)[] } {
  const rows = Math.ceil(sides.length / perRow);
  const sized = sides.map((side) => ({
    side,
    capsule: Math.max(30, 14 + side.label.length * LETTER),
    number: 10 + String(side.count).length * FIGURE,
  }));
  const rowsOf = Array.from({ length: rows }, (_, row) => sized.slice(row * perRow, (row + 1) * perRow));
  const widthOf = (row: typeof sized): number =>
    row.reduce((sum, { capsule, number }) => sum + capsule + number, 0) + (row.length - 1) * GAP;
  const width = Math.max(0, ...rowsOf.map(widthOf)) + 2 * PADDING;
  const cells = rowsOf.flatMap((row, n) => {
    let x = PADDING - width / 2;
    return row.map(({ side, capsule, number }) => {
      const cell = { ...side, x, y: PADDING + n * ROW, capsule, number };
      x += capsule + number + GAP;
      return cell;
    });
  });
  return { width, height: rows * ROW - (ROW - 20) + 2 * PADDING, cells };
}
