// Knows: the small map of one step of a lesson: its camera, and where in each region a symbol stands. Does not know: lessons, or how it is drawn.
import type { Measure, RegionId } from '../catalogue/types.ts';
import { project } from '../geo/projection.ts';
import type { Camera, LonLat } from '../geo/projection.ts';
import { BASE } from './geometry.ts';
import type { Geometry } from './geometry.ts';

export const STEP_SIZE = { width: 200, height: 114 } as const;
export const STEP_CAMERA: Camera = { center: [35.78, 47.55], k: 20.4 };

/** In the occupied part of each, clear of its neighbours. */
const ANCHORS: Readonly<Record<RegionId, LonLat>> = {
  zaporizhzhia: [35.75, 46.98],
  kherson: [33.95, 46.5],
  luhansk: [39.15, 48.75],
  donetsk: [38.1, 47.8],
};

/** The part of the geometry that is in sight, as a viewBox. */
export function stepBox({ unitsPerDegree }: Pick<Geometry, 'unitsPerDegree'>): string {
  const scale = unitsPerDegree / STEP_CAMERA.k;
  const [x, y] = project({ center: BASE, k: unitsPerDegree }, STEP_CAMERA.center);
  const { width, height } = STEP_SIZE;
  return [x - (width / 2) * scale, y - (height / 2) * scale, width * scale, height * scale]
    .map((value) => Math.round(value))
    .join(' ');
}

export interface StepSymbol {
  readonly measure: Measure;
  /** px from the middle of the map. */
  readonly x: number;
  readonly y: number;
}

/** Side of a symbol that stands alone in its region, and of one among several, px. */
export const STEP_SYMBOL = { alone: 24, among: 17 } as const;

/**
 * Where the measures that are not tied to all four regions stand: at their one place, or in each region that they name, beside
 * each other. The others have no place on a map: they stand over it.
 */
export function stepSymbols(measures: readonly Measure[], within: readonly RegionId[]): StepSymbol[] {
  const at = new Map<string, { point: LonLat; measures: Measure[] }>();
  for (const measure of measures) {
    if (measure.precision === 'all') continue;
    const [place, another] = measure.places;
    const regions = measure.regions.filter((id) => within.length === 0 || within.includes(id));
    const points: [string, LonLat][] =
      place !== undefined && another === undefined
        ? [[place.id, [place.lon, place.lat]]]
        : regions.map((id) => [id, ANCHORS[id]]);
    for (const [id, point] of points) {
      const here = at.get(id) ?? { point, measures: [] };
      here.measures.push(measure);
      at.set(id, here);
    }
  }
  return [...at.values()].flatMap(({ point, measures: here }) => {
    const [x, y] = project(STEP_CAMERA, point);
    const apart = STEP_SYMBOL.among + 3;
    return here.map((measure, n) => ({ measure, x: x + (n - (here.length - 1) / 2) * apart, y }));
  });
}
