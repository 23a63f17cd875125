// Knows: what a frame of the map is: from which page width it holds, its camera, and what is written on it where. Does not know: the evidence, colours, or how it is drawn.
import type { RegionId } from '../catalogue/types.ts';
import type { Camera, LonLat } from '../geo/projection.ts';

/** On which side of its dot a town's name stands. */
export type TownSide = 'top' | 'bottom' | 'left' | 'right';

/** How a tray sets its symbols: one symbol is one measure, in balanced rows. Lengths in CSS px. */
export interface TrayStyle {
  readonly symbol: number;
  readonly gap: number;
  readonly padding: number;
  readonly perRow: number;
  /** Up to this many symbols are all shown; beyond, `cut` of them and "+N". */
  readonly most: number;
  readonly cut: number;
  /** Of the letters of "+N", px; without it those of a map read at arm's length. */
  readonly restSize?: number;
}

export const WIDE_TRAY: TrayStyle = { symbol: 18, gap: 5, padding: 7, perRow: 5, most: 10, cut: 9 };
export const PHONE_TRAY: TrayStyle = { symbol: 15, gap: 4, padding: 6, perRow: 4, most: 4, cut: 3 };
/** On the narrowest phones. */
export const SMALL_TRAY: TrayStyle = { symbol: 13, gap: 3, padding: 5, perRow: 3, most: 3, cut: 2 };
/** A region's own tray in its own view on a phone: as many symbols as on a wide page, smaller. */
export const PHONE_REGION_TRAY: TrayStyle = { ...WIDE_TRAY, symbol: 15, gap: 4, padding: 6 };
/** A tray that hangs on a town in a region's own view. */
export const PIN_TRAY: TrayStyle = { symbol: 18, gap: 5, padding: 6, perRow: 5, most: 4, cut: 4 };

/** A rectangle in px from the middle of the frame. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The messages that name a place on the map. */
export type WordKey =
  | 'map.seaOfAzov'
  | 'map.blackSea'
  | 'map.crimeaLong'
  | 'map.crimea'
  | 'map.russia'
  | 'map.ukraine'
  | `map.${RegionId}`
  | 'map.kharkiv'
  | 'map.dnipropetrovsk'
  | 'map.mykolaiv';

export type WordRole = 'sea' | 'country' | 'oblast' | 'crimea' | 'region';

/** A name written freely on the map; `key` names the message, whose lines are parted by a line break. */
export interface MapWord {
  readonly key: WordKey;
  readonly role: WordRole;
  readonly at: LonLat;
}

export interface Frame {
  readonly id: string;
  /** The least width of the page, in px, from which this frame holds. */
  readonly from: number;
  /** The least height of the page, in px, for a frame that needs a tall screen; on a lower one the frame before it holds. */
  readonly tall: number;
  readonly camera: Camera;
  /** The least size of the map in this frame; nothing is written outside it. */
  readonly size: { readonly width: number; readonly height: number };
  /** The largest the map can be while this frame holds; without it, what the largest screens allow. */
  readonly most?: Frame['size'];
  readonly tray: TrayStyle;
  readonly names: 'long' | 'short' | 'none';
  /** Middle of the top edge of each region's tray. */
  readonly trays: Partial<Readonly<Record<RegionId, LonLat>>>;
  /** Towns that are named, by place id; other towns with reports get a dot alone. */
  readonly towns: Readonly<Record<string, TownSide>>;
  readonly dots: boolean;
  /** Towns without reports are left out: a small frame has no room for them. */
  readonly reportedOnly: boolean;
  /** Where the symbols of a town stand, px from its dot; null: towns carry no symbols in this frame. */
  readonly pins: Readonly<Record<string, readonly [dx: number, dy: number]>> | null;
  /** How a town's tray sets its symbols, where not as on the pages. */
  readonly pinTray?: TrayStyle;
  readonly words: readonly MapWord[];
  /** Cards that lie over the map; no word is written beneath them. */
  readonly cards: readonly Box[];
}

/** Where the reader's page becomes two columns, px: from here the legend lies over the map. */
export const TWO_COLUMNS = 1200;
export const PANEL_WIDTH = 420;
/** The frame that a sheet of paper shows, A4 or Letter alike: browsers disagree on how wide a printed page is. */
export const PRINTED_FROM = 600;

/** The frame that a saved picture shows, whatever the screen it was saved at; it leaves room for legend and key. */
export const PICTURED_FROM = 1280;
export const PICTURED_SIZE = { width: PICTURED_FROM - PANEL_WIDTH, height: 600 } as const;

/** The box of the zoom buttons, as large as a finger needs them: in a row at the top of a narrow page, above each other on a wide one. */
export function zoomButtons(size: Frame['size'], from: number): Box {
  const [right, top] = [size.width / 2, -size.height / 2];
  return from >= TWO_COLUMNS
    ? { left: right - 54, top, right, bottom: top + 120 }
    : { left: right - 154, top, right, bottom: top + 64 };
}

/**
 * The boxes of the legend (top left) and of the key (bottom, left or right) over a map of this size.
 * Both keep 16 px from the edges.
 */
export function cardsOver(size: Frame['size'], keyAt: 'left' | 'right'): Box[] {
  const [x, y] = [size.width / 2, size.height / 2];
  const legend = { left: -x, top: -y, right: 282 - x, bottom: 400 - y };
  const key =
    keyAt === 'left'
      ? { left: -x, top: y - 120, right: 282 - x, bottom: y }
      : { left: x - 256, top: y - 120, right: x, bottom: y };
  return [legend, key];
}
