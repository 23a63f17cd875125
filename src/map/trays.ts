// Knows: how the symbols of a tray are set in rows and how large the tray is. Does not know: where it stands, or what the measures say.
import type { TrayStyle } from './frames.ts';

/** Of "+N" on a map that is read at arm's length, px. */
const MAP_SIZE = 14;
/** Width of "+N" beside the last symbol, px, in bold letters of this size: room for two figures at least. */
const restWidth = (count: number, size: number): number =>
  ((10 + 8 * Math.max(2, String(count).length)) * size) / MAP_SIZE;

export interface Tray<Of> {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly cells: readonly { readonly measure: Of; readonly x: number; readonly y: number }[];
  /** How many measures are not drawn, and the middle of the words that say so. */
  readonly rest: { readonly count: number; readonly x: number; readonly y: number } | null;
}

/**
 * Sets measures in balanced rows: six are 3 + 3, nine are 5 + 4; beyond the style's most, `cut` of them and "+N" in the last place.
 * Positions are px from the middle of the tray's top edge, and name the upper left corner of a symbol.
 */
export function setTray<Of>(measures: readonly Of[], style: TrayStyle): Tray<Of> {
  const { symbol, gap, padding, perRow, most, cut, restSize = MAP_SIZE } = style;
  const shown = measures.length > most ? measures.slice(0, cut) : measures;
  const restCount = measures.length - shown.length;
  const slots = shown.length + (restCount > 0 ? 1 : 0);
  // An empty tray is one row of nothing.
  const rows = Math.max(1, Math.ceil(slots / perRow));
  const columns = Math.ceil(slots / rows);
  const pitch = symbol + gap;
  const restRoom = restWidth(restCount, restSize);
  const width = columns * pitch - gap + (restCount > 0 ? restRoom - symbol : 0) + 2 * padding;
  const height = rows * pitch - gap + 2 * padding;
  const at = (slot: number) => ({
    x: padding - width / 2 + (slot % columns) * pitch,
    y: padding + Math.floor(slot / columns) * pitch,
  });
  const last = at(slots - 1);
  return {
    width,
    height,
    radius: rows > 1 ? 10 : height / 2,
    cells: shown.map((measure, slot) => ({ measure, ...at(slot) })),
    rest: restCount > 0 ? { count: restCount, x: last.x + restRoom / 2, y: last.y + symbol / 2 } : null,
  };
}
