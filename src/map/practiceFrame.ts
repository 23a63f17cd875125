// Knows: the map of a practice card: its size, its camera, and where what is reported stands on it. Does not know: what is asked, or how it is drawn.
import type { Lang, Measure, Region, RegionId } from '../catalogue/types.ts';
import { hatchPattern } from '../design/hatch.ts';
import { fit } from '../geo/camera.ts';
import { project } from '../geo/projection.ts';
import type { Camera } from '../geo/projection.ts';
import type { Frame } from './frames.ts';
import { BASE } from './geometry.ts';
import type { Geometry } from './geometry.ts';
import { around } from './presentFrame.ts';
import { ANCHORS } from './stepFrame.ts';

export const PRACTICE_SIZE = { width: 356, height: 196 } as const;
const INSETS = { left: 16, right: 16, top: 14, bottom: 14 };
/** One small region is not drawn larger than this: the geodata of all four are coarse. */
const CLOSEST = 38;

/** Shows these regions, and of one alone its neighbours too. */
export function practiceCamera(regions: readonly Region[], chosen: readonly RegionId[]): Camera {
  const { center, k } = fit(around(regions, chosen), PRACTICE_SIZE, INSETS);
  return { center, k: Math.min(k, CLOSEST) };
}

/** What the geometry is cut to: what the map of any measure can show. */
export const practiceReach = (
  regions: readonly Region[],
): readonly Pick<Frame, 'from' | 'tall' | 'size' | 'most' | 'camera'>[] =>
  [regions, ...regions.map((region) => [region])].map((chosen) => ({
    from: 0,
    tall: 0,
    size: PRACTICE_SIZE,
    most: PRACTICE_SIZE,
    camera: practiceCamera(
      regions,
      chosen.map(({ id }) => id),
    ),
  }));

/** The part of the geometry that is in sight, as a viewBox. */
export function practiceBox(camera: Camera, { unitsPerDegree }: Pick<Geometry, 'unitsPerDegree'>): string {
  const scale = unitsPerDegree / camera.k;
  const [x, y] = project({ center: BASE, k: unitsPerDegree }, camera.center);
  const { width, height } = PRACTICE_SIZE;
  return [x - (width / 2) * scale, y - (height / 2) * scale, width * scale, height * scale]
    .map((value) => value.toFixed(1))
    .join(' ');
}

/**
 * Its lines stand as close as on any small map, whatever the camera.
 * @param width of the map as it is seen, px
 */
export const practiceHatch = (
  id: string,
  width: number,
  camera: Camera,
  { unitsPerDegree }: Pick<Geometry, 'unitsPerDegree'>,
): string => hatchPattern(id, 'thumbnail', (unitsPerDegree / camera.k) * (PRACTICE_SIZE.width / width));

/** A place or region in px from the upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Of a place; a region has its outline. */
  readonly name: string | null;
}

/** The places that are named; without any, each region; nothing of what is said of all four, which has no place. */
export function practiceSpots(
  { precision, places, regions }: Measure,
  camera: Camera,
  lang: Lang,
): readonly Spot[] {
  const spot = (at: readonly [number, number], name: string | null): Spot => {
    const [x, y] = project(camera, at);
    return { x: x + PRACTICE_SIZE.width / 2, y: y + PRACTICE_SIZE.height / 2, name };
  };
  if (places.length > 0) return places.map(({ lon, lat, name }) => spot([lon, lat], name[lang]));
  return precision === 'all' ? [] : regions.map((id) => spot(ANCHORS[id], null));
}
