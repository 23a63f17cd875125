// Knows: how trays set their symbols in each frame of an embed. Does not know: where a tray stands, or what is in it.
import { SMALL_TRAY } from './frames.ts';
import type { TrayStyle } from './frames.ts';

/** Four symbols and "+N". */
const WIDE: TrayStyle = { symbol: 15, gap: 4, padding: 5, perRow: 5, most: 5, cut: 4 };
/** Three and "+N". */
const MIDDLE: TrayStyle = { ...WIDE, perRow: 4, most: 4, cut: 3 };

/** By the width of the embed from which a frame holds, px. */
export const EMBED_TRAYS = {
  0: SMALL_TRAY,
  330: SMALL_TRAY,
  400: SMALL_TRAY,
  510: MIDDLE,
  600: WIDE,
  760: WIDE,
} as const satisfies Readonly<Record<number, TrayStyle>>;
export type EmbedWidth = keyof typeof EMBED_TRAYS;

/** The id of the frame that holds from this width on: what belongs to it lies in `.in-<id>`. */
export const frameIdOf = (from: number): string => `embed-${from}`;
