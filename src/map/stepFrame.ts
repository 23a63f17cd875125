// Knows: the small map of one step of a lesson: its camera, and where in each region a symbol stands. Does not know: lessons, or how it is drawn.
import type { Measure, RegionId } from '../catalogue/types.ts';
import { hatchPattern } from '../design/hatch.ts';
import { project } from '../geo/projection.ts';
import type { Camera, LonLat } from '../geo/projection.ts';
import { BASE } from './geometry.ts';
import type { Geometry } from './geometry.ts';

export const STEP_SIZE = { width: 200, height: 114 } as const;
export const STEP_CAMERA: Camera = { center: [35.78, 47.9], k: 20.4 };

/** In the occupied part of each, clear of its neighbours. */
export const ANCHORS: Readonly<Record<RegionId, LonLat>> = {
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

/**
 * The hatch of every such map, `hatch-step`, its lines as close as on any thumbnail.
 * @param scale how much smaller than `STEP_SIZE` the maps are shown
 */
export const stepHatch = ({ unitsPerDegree }: Pick<Geometry, 'unitsPerDegree'>, scale = 1): string =>
  hatchPattern('hatch-step', 'thumbnail', unitsPerDegree / (STEP_CAMERA.k * scale));

export interface StepSymbol {
  readonly measure: Measure;
  /** px from the middle of the map. */
  readonly x: number;
  readonly y: number;
}

/** Side of a symbol, px, by how many stand on one map: up to so many. */
const SIDES = [
  { upTo: 2, side: 24 },
  { upTo: 8, side: 17 },
  { upTo: Infinity, side: 13 },
] as const;
/** Between symbols that stand beside each other, px. */
const GAP = 3;
const ROW = 3;

export interface StepSymbols {
  readonly side: number;
  readonly placed: readonly StepSymbol[];
}

/**
 * Where the measures that are not tied to all four regions stand: at their one place, or in each region that they name; those
 * that would cover each other stand beside each other. The others have no place on a map: they stand over it.
 */
export function stepSymbols(measures: readonly Measure[], within: readonly RegionId[]): StepSymbols {
  const points = measures.flatMap((measure) =>
    pointsOf(measure, within).map((point) => ({ measure, at: project(STEP_CAMERA, point) })),
  );
  const side = SIDES.find(({ upTo }) => points.length <= upTo)?.side ?? SIDES[0].side;
  const pitch = side + GAP;
  const groups: { at: readonly [number, number]; measures: Measure[] }[] = [];
  for (const { measure, at } of points) {
    const near = groups.find(
      ({ at: [x, y] }) => Math.abs(at[0] - x) < 2 * pitch && Math.abs(at[1] - y) < pitch,
    );
    if (near === undefined) groups.push({ at, measures: [measure] });
    else near.measures.push(measure);
  }
  return {
    side,
    placed: groups.flatMap(({ at: [x, y], measures: here }) =>
      here.map((measure, n) => {
        const row = Math.floor(n / ROW);
        const inRow = Math.min(ROW, here.length - row * ROW);
        const rows = Math.ceil(here.length / ROW);
        return {
          measure,
          x: x + ((n % ROW) - (inRow - 1) / 2) * pitch,
          y: y + (row - (rows - 1) / 2) * pitch,
        };
      }),
    ),
  };
}

function pointsOf(measure: Measure, within: readonly RegionId[]): readonly LonLat[] {
  if (measure.precision === 'all') return [];
  const [place, another] = measure.places;
  if (place !== undefined && another === undefined) return [[place.lon, place.lat]];
  const regions = measure.regions.filter((id) => within.length === 0 || within.includes(id));
  return regions.map((id) => ANCHORS[id]);
}
