// Knows: the frames of the map in an embed, from a column of 280 px to a whole article, with hand-set places for trays and names. Does not know: the evidence, or how it is drawn.
import type { RegionId } from '../catalogue/types.ts';
import type { LonLat } from '../geo/projection.ts';
import { NARROWEST_EMBED, STILL_WIDTH, WIDEST_EMBED } from '../state/embedSizes.ts';
import { EMBED_TRAYS, frameIdOf } from './embedTrays.ts';
import type { EmbedWidth } from './embedTrays.ts';
import type { Frame, MapWord, TownSide } from './frames.ts';

/** From here the map is 3:2, below it 7:6. */
export const WIDE_EMBED = 510;
/** Edge of the embed on both sides, px. */
const EDGES = 2;
const heightAt = (width: number): number => (width - EDGES) * (width >= WIDE_EMBED ? 2 / 3 : 6 / 7);

type Trays = Record<RegionId, LonLat>;
const SMALL_TRAYS: Trays = {
  zaporizhzhia: [35.66, 47.02],
  kherson: [33.3, 46.54],
  luhansk: [38.95, 49.05],
  donetsk: [37.85, 48.0],
};
const LEAST_TRAYS: Trays = { ...SMALL_TRAYS, zaporizhzhia: [35.85, 47.05], kherson: [33.05, 46.5] };
const MIDDLE_TRAYS: Trays = {
  zaporizhzhia: [35.7, 47.3],
  kherson: [33.5, 46.58],
  luhansk: [39.0, 49.05],
  donetsk: [37.85, 47.98],
};
const WIDE_TRAYS: Trays = {
  zaporizhzhia: [35.7, 47.33],
  kherson: [33.55, 46.6],
  luhansk: [39.0, 49.05],
  donetsk: [37.85, 47.98],
};

const SEA: MapWord = { key: 'map.seaOfAzov', role: 'sea', at: [36.6, 46.2] };
const CRIMEA: MapWord = { key: 'map.crimea', role: 'crimea', at: [34.2, 45.62] };
const WORDS: MapWord[] = [SEA, CRIMEA];
/** Clear of the tray of Zaporizhzhia, which is wide beside a small map. */
const LEAST_WORDS: MapWord[] = [{ ...SEA, at: [37.15, 46.0] }, CRIMEA];
const NARROW_WORDS: MapWord[] = [{ ...SEA, at: [36.85, 46.05] }, CRIMEA];
const WIDE_WORDS: MapWord[] = [
  ...WORDS,
  { key: 'map.russia', role: 'country', at: [40.4, 47.1] },
  { key: 'map.ukraine', role: 'country', at: [33.3, 48.9] },
];

const TOWNS: Record<string, TownSide> = { melitopol: 'bottom', mariupol: 'bottom' };
const MORE_TOWNS: Record<string, TownSide> = { ...TOWNS, henichesk: 'right' };

type Row = [from: EmbedWidth, k: number, lon: number, lat: number, trays: Trays];
const ROWS: Row[] = [
  [0, 28.4, 35.83, 47.72, LEAST_TRAYS],
  [330, 33.5, 35.83, 47.72, SMALL_TRAYS],
  [400, 40.6, 35.83, 47.72, SMALL_TRAYS],
  [WIDE_EMBED, 45.5, 35.83, 47.86, MIDDLE_TRAYS],
  [600, 53, 35.83, 47.86, WIDE_TRAYS],
  [760, 67.2, 35.83, 47.86, WIDE_TRAYS],
];

function townsAt(from: number): Record<string, TownSide> {
  if (from < 600) return {};
  return from < 760 ? TOWNS : MORE_TOWNS;
}

function wordsAt(from: number): MapWord[] {
  if (from < WIDE_EMBED) return from === 0 ? LEAST_WORDS : NARROW_WORDS;
  return from < 760 ? WORDS : WIDE_WORDS;
}

/** The frames of an embed's map, narrowest first. */
export const EMBED_FRAMES: readonly Frame[] = ROWS.map(([from, k, lon, lat, trays], index) => {
  const narrowest = from === 0 ? NARROWEST_EMBED : from;
  const widest = ROWS[index + 1]?.[0] ?? WIDEST_EMBED;
  return {
    id: frameIdOf(from),
    from,
    tall: 0,
    camera: { center: [lon, lat], k },
    size: { width: narrowest - EDGES, height: heightAt(narrowest) },
    most: { width: widest, height: heightAt(widest) },
    tray: EMBED_TRAYS[from],
    names: 'short',
    trays,
    towns: townsAt(from),
    dots: from >= 600,
    reportedOnly: true,
    pins: null,
    words: wordsAt(from),
    cards: [],
  };
});

function stillFrame(): Frame {
  const frame = EMBED_FRAMES.find(({ from }) => from === STILL_WIDTH);
  if (frame === undefined) throw new RangeError(`got no frame of an embed from ${STILL_WIDTH} px`);
  const size = { width: STILL_WIDTH, height: Math.round(frame.size.height) };
  return { ...frame, id: 'still', size, most: size };
}

/** The frame of a still: that of an embed in the column of an article. */
export const STILL_FRAME: Frame = stillFrame();
