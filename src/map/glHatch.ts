// Knows: the hatch as a picture that MapLibre repeats over an area, as wide and as steep as the SVG's at every zoom. Does not know: MapLibre, or the area.
import { HATCHES } from '../design/hatch.ts';
import type { HatchName } from '../design/hatch.ts';
import { northing, type LonLat } from '../geo/projection.ts';
import { stretch } from './glStyle.ts';

/** Points of the picture in one px, so that lines are sharp on a fine screen and while MapLibre stretches them. */
export const DENSITY = 2;
const LARGEST = 512;
/** Width of MapLibre's world at zoom 0, px. */
const WORLD = 512;

/** From one line to the next along an edge of the picture, px on the screen. */
const along = (hatch: HatchName): number => HATCHES[hatch].step * Math.SQRT2;

/** Red, green, blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The side of the picture, in points, with which whole lines fit best at the zoom at which the map opens. */
export function sideFor(zoom: number, hatch: HatchName): number {
  const pitch = (along(hatch) * DENSITY) / stretch(zoom);
  return Math.round(Math.floor(LARGEST / pitch) * pitch);
}

/** How many lines the picture holds at a zoom; it has to be painted anew only when this changes. */
export const linesAt = (side: number, zoom: number, hatch: HatchName): number =>
  Math.max(1, Math.round(((side / DENSITY) * stretch(zoom)) / along(hatch)));

/**
 * Which part of the way from line to line lies at the picture's corner, so that a line runs where the SVG's does.
 * @param base where the SVG's pattern begins
 */
export function phaseAt(side: number, zoom: number, hatch: HatchName, [lon, lat]: LonLat): number {
  const perDegree = (WORLD * 2 ** Math.floor(zoom)) / 360;
  const [x, y] = [(lon + 180) * perDegree, (180 - northing(lat)) * perDegree];
  const lines = ((x + y) * DENSITY * linesAt(side, zoom, hatch)) / side;
  return lines - Math.floor(lines);
}

/** The picture: lines that rise to the right at 45 degrees, smooth at their edges, on nothing. */
export function hatchPicture(
  side: number,
  zoom: number,
  hatch: HatchName,
  base: LonLat,
  [red, green, blue]: Colour,
): Picture {
  const { step, line } = HATCHES[hatch];
  const lines = linesAt(side, zoom, hatch);
  const phase = phaseAt(side, zoom, hatch, base);
  // Points across a line, and from line to line.
  const pitch = side / lines / Math.SQRT2;
  const half = (line * pitch) / step / 2;
  // A line lies where x + y is the same: one row, as long as two, says all.
  const row = new Uint8ClampedArray(8 * side);
  for (let n = 0; n < 2 * side; n++) {
    const part = ((n + 1) * lines) / side - phase;
    const off = Math.abs(part - Math.floor(part) - 0.5) * pitch;
    row.set([red, green, blue, 255 * Math.min(Math.max(half + 0.5 - off, 0), 2 * half, 1)], 4 * n);
  }
  const data = new Uint8ClampedArray(4 * side * side);
  for (let y = 0; y < side; y++) data.set(row.subarray(4 * y, 4 * (y + side)), 4 * y * side);
  return { width: side, height: side, data };
}
