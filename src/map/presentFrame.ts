// Knows: the large map of one step of a lesson: its size, its camera, and how the shared ground lies under it. Does not know: what stands on it (presentScene.ts).
import type { Region, RegionId } from '../catalogue/types.ts';
import { fit } from '../geo/camera.ts';
import type { Bbox } from '../geo/camera.ts';
import { project } from '../geo/projection.ts';
import type { Camera } from '../geo/projection.ts';
import { BASE } from './geometry.ts';
import type { Geometry } from './geometry.ts';
import type { Box, Frame } from './frames.ts';

/** The map's part of a screen of 1920 by 1080; on others it is scaled, and shows more at two of its sides. */
export const PRESENT_SIZE = { width: 1190, height: 1080 } as const;
/** Above and below: symbols reach over their regions, and the key card lies at the lower left. */
const INSETS = { left: 64, right: 64, top: 90, bottom: 140 };
/** The widest map there is, on screens that are wider than 16:9, or where it stands above its words. */
const WIDEST = { width: 1780, height: 1440 };

/** The box of these regions; none: of all. @throws RangeError when there is no region at all */
export function around(regions: readonly Region[], chosen: readonly RegionId[]): Bbox {
  const boxes = regions
    .filter(({ id }) => chosen.length === 0 || chosen.includes(id))
    .map(({ bbox }) => bbox);
  const edge = (of: (...values: number[]) => number, n: 0 | 1 | 2 | 3) => of(...boxes.map((box) => box[n]));
  return [edge(Math.min, 0), edge(Math.min, 1), edge(Math.max, 2), edge(Math.max, 3)];
}

/** Shows these regions; none: all. @throws RangeError when there is no region at all */
export const presentCamera = (regions: readonly Region[], chosen: readonly RegionId[]): Camera =>
  fit(around(regions, chosen), PRESENT_SIZE, INSETS);

/** What the geometry is cut to: every step shows a part of what a map of all regions can. */
export const presentReach = (
  regions: readonly Region[],
): Pick<Frame, 'from' | 'tall' | 'size' | 'most' | 'camera'> => ({
  from: 0,
  tall: 0,
  size: PRESENT_SIZE,
  most: WIDEST,
  camera: presentCamera(regions, []),
});

/** How the shared ground is moved and scaled under a camera: the value of an SVG `transform`. */
export function groundTransform(
  { center, k }: Camera,
  { unitsPerDegree }: Pick<Geometry, 'unitsPerDegree'>,
): string {
  const [x, y] = project({ center: BASE, k: unitsPerDegree }, center);
  return `scale(${(k / unitsPerDegree).toFixed(4)}) translate(${(-x).toFixed(1)} ${(-y).toFixed(1)})`;
}

/** Where the key card lies at the lower left, with the room that it takes in Ukrainian; px from the middle of the map. */
export const KEY_BOX: Box = {
  left: -PRESENT_SIZE.width / 2,
  right: 420,
  top: 440,
  bottom: PRESENT_SIZE.height / 2,
};

/** The pill over the map in which stand the measures that have no place on it. */
export const PILL = { left: 40, top: 40, side: 56, gap: 16, padding: 18, most: 5 } as const;

/** Of so many measures; the pill grows as the words do. */
export function pillBox(count: number): Box {
  const shown = Math.min(count, PILL.most);
  const [left, top] = [PILL.left - PRESENT_SIZE.width / 2, PILL.top - PRESENT_SIZE.height / 2];
  return {
    left,
    top,
    right: left + shown * (PILL.side + PILL.gap) - PILL.gap + 2 * PILL.padding,
    bottom: top + PILL.side + 2 * PILL.padding,
  };
}
