// Knows: at which points of a step's large map symbols stand, how many, and how they are set there. Does not know: names, or what has room beside them.
import type { Measure, Place, Region, RegionId } from '../catalogue/types.ts';
import type { LonLat } from '../geo/projection.ts';
import { byKindThenStanding, inRegion, regionWide } from '../state/select.ts';
import { ANCHORS } from './stepFrame.ts';
import { setTray } from './trays.ts';
import type { Tray } from './trays.ts';

/** Symbols in one row, legible from the last bench; more at one spot stand in a tray, as on the site's own map. */
const SIDE = { alone: 64, among: 44 } as const;
const ROW_GAP = 16;
const MOST_IN_ROW = 3;
const TRAY = { symbol: 34, gap: 9, padding: 12, perRow: 4, most: 8, cut: 7, restSize: 24 } as const;
/** So many spots can each have large symbols, and so many can stand where each report is from; of more, one region's stand together. */
const MOST_SPOTS = { large: 3, placed: 5 } as const;

export interface PresentSpot {
  /** Of its place, or of its region. */
  readonly id: string;
  readonly point: LonLat;
  /** null: it stands for a region. */
  readonly place: Place | null;
  readonly tray: Tray<Measure>;
  /** Of a symbol. */
  readonly side: number;
  /** More than a row: it needs a ground of its own. */
  readonly boxed: boolean;
}

/** In the middle of what is occupied, and so that the trays of neighbours have room beside each other. */
const TRAYS: Readonly<Record<RegionId, LonLat>> = {
  zaporizhzhia: [36.05, 47.08],
  kherson: [33.7, 46.55],
  luhansk: [39.2, 49.05],
  donetsk: [38.05, 47.9],
};

type Gathered = Pick<PresentSpot, 'id' | 'point' | 'place'> & { readonly measures: readonly Measure[] };

const ofRegions = (ids: readonly RegionId[], of: (id: RegionId) => readonly Measure[]): readonly Gathered[] =>
  ids
    .map((id) => ({ id, point: TRAYS[id], place: null, measures: byKindThenStanding([...of(id)]) }))
    .filter(({ measures }) => measures.length > 0);

/** Each at its one place, or in every region that it names. */
function placedSpots(measures: readonly Measure[], within: readonly RegionId[]): Gathered[] {
  const spots = new Map<string, Gathered & { readonly measures: Measure[] }>();
  for (const measure of measures) {
    if (measure.precision === 'all') continue;
    const [place, another] = measure.places;
    const points: Omit<Gathered, 'measures'>[] =
      place !== undefined && another === undefined
        ? [{ id: place.id, point: [place.lon, place.lat], place }]
        : measure.regions
            .filter((id) => within.includes(id))
            .map((id) => ({ id, point: ANCHORS[id], place: null }));
    for (const point of points) {
      const spot = spots.get(point.id) ?? { ...point, measures: [] };
      spot.measures.push(measure);
      spots.set(point.id, spot);
    }
  }
  return [...spots.values()];
}

/** Every spot; a measure of all four regions, which has no place, is left to the words beside the map. */
export function presentSpots(
  measures: readonly Measure[],
  regions: readonly Pick<Region, 'id'>[],
  all: boolean,
): PresentSpot[] {
  const ids = regions.map(({ id }) => id);
  const placed = placedSpots(measures, ids);
  const gathered = all
    ? // Of one or two regions there is room for what is reported in their towns, too.
      ofRegions(ids, (id) => (ids.length > 2 ? regionWide(measures, id) : inRegion(measures, id)))
    : placed.length <= MOST_SPOTS.placed
      ? placed
      : ofRegions(ids, (id) => measures.filter((one) => one.precision !== 'all' && one.regions.includes(id)));
  return gathered.map(({ measures: here, ...spot }) => {
    const boxed = here.length > MOST_IN_ROW;
    const side = boxed ? TRAY.symbol : gathered.length > MOST_SPOTS.large ? SIDE.among : SIDE.alone;
    const style = boxed ? TRAY : { ...TRAY, symbol: side, gap: ROW_GAP, padding: 0 };
    return { ...spot, tray: setTray(here, style), side, boxed };
  });
}
