// Knows: the frames of the map of all four regions, from 320 px phones to projectors, with hand-set places for trays and names. Does not know: the evidence, or how it is drawn.
import type { RegionId } from '../catalogue/types.ts';
import {
  cardsOver,
  PANEL_WIDTH,
  PHONE_TRAY,
  SMALL_TRAY,
  TWO_COLUMNS,
  WIDE_TRAY,
  zoomButtons,
} from './frames.ts';
import type { LonLat } from '../geo/projection.ts';
import type { Frame, MapWord, TownSide } from './frames.ts';

type Trays = Record<RegionId, LonLat>;

const NARROW_TRAYS: Trays = {
  zaporizhzhia: [35.7, 47.1],
  kherson: [33.42, 46.6],
  luhansk: [38.98, 49.02],
  donetsk: [37.82, 47.98],
};
const MEDIUM_TRAYS: Trays = {
  zaporizhzhia: [35.95, 47.38],
  kherson: [33.72, 46.62],
  luhansk: [39.45, 49.085],
  donetsk: [37.72, 47.7],
};
const WIDE_TRAYS: Trays = {
  zaporizhzhia: [36.02, 47.42],
  kherson: [33.78, 46.66],
  luhansk: [39.45, 49.085],
  donetsk: [37.72, 47.72],
};

const MEDIUM_TOWNS: Record<string, TownSide> = {
  melitopol: 'bottom',
  enerhodar: 'left',
  'kherson-city': 'left',
  henichesk: 'right',
  luhansk: 'bottom',
  'donetsk-city': 'right',
  mariupol: 'bottom',
};
const WIDE_TOWNS: Record<string, TownSide> = {
  ...MEDIUM_TOWNS,
  zaporizhzhia: 'top',
  berdiansk: 'top',
  enerhodar: 'bottom',
  sievierodonetsk: 'left',
  starobilsk: 'top',
  kramatorsk: 'left',
};

const NARROW_WORDS: MapWord[] = [
  { key: 'map.seaOfAzov', role: 'sea', at: [36.75, 46.12] },
  { key: 'map.crimeaLong', role: 'crimea', at: [34.3, 45.33] },
  { key: 'map.russia', role: 'country', at: [39.75, 46.95] },
  { key: 'map.ukraine', role: 'country', at: [34.1, 49.35] },
];
const WIDE_WORDS: MapWord[] = [
  { key: 'map.seaOfAzov', role: 'sea', at: [36.35, 46.22] },
  { key: 'map.blackSea', role: 'sea', at: [31.75, 45.75] },
  { key: 'map.crimeaLong', role: 'crimea', at: [34.25, 45.88] },
  { key: 'map.russia', role: 'country', at: [40.05, 47.35] },
  { key: 'map.kharkiv', role: 'oblast', at: [36.35, 49.45] },
  { key: 'map.dnipropetrovsk', role: 'oblast', at: [35.45, 48.62] },
  { key: 'map.mykolaiv', role: 'oblast', at: [32.1, 47.55] },
];

type Row = [from: number, width: number, height: number, k: number, lon: number, lat: number, tall?: number];
type Shape = Pick<Frame, 'tray' | 'names' | 'trays' | 'towns' | 'dots' | 'reportedOnly' | 'words'>;

const NARROW: Shape = {
  tray: PHONE_TRAY,
  names: 'short',
  trays: NARROW_TRAYS,
  towns: {},
  dots: false,
  reportedOnly: true,
  words: NARROW_WORDS,
};
const MEDIUM: Shape = {
  tray: WIDE_TRAY,
  names: 'long',
  trays: MEDIUM_TRAYS,
  towns: MEDIUM_TOWNS,
  dots: true,
  reportedOnly: false,
  words: WIDE_WORDS,
};
const blackSea = (at: LonLat): MapWord => ({ key: 'map.blackSea', role: 'sea', at });
/** The legend covers the open sea: its name stands in what is left between Crimea and the legend, and nowhere on the smallest. */
const PHONE: Shape = { ...NARROW, words: [...NARROW_WORDS, blackSea([32.35, 44.62])] };
const TABLET: Shape = { ...NARROW, words: [...NARROW_WORDS, blackSea([32.05, 44.92])] };
const WIDE: Shape = { ...MEDIUM, trays: WIDE_TRAYS, towns: WIDE_TOWNS };

const ROWS: [Row, Shape][] = [
  [[0, 320, 600, 34, 35.86, 46.15], { ...NARROW, tray: SMALL_TRAY }],
  [[360, 360, 600, 38.5, 35.85, 46.3], NARROW],
  [[384, 384, 600, 42, 35.78, 46.55], PHONE],
  [[480, 480, 600, 51, 35.78, 46.75], TABLET],
  [[600, 600, 530, 64, 35.83, 47.6], TABLET],
  [[768, 768, 600, 76, 35.83, 47.72], MEDIUM],
  [[960, 960, 640, 88, 35.83, 47.71], WIDE],
  [[TWO_COLUMNS, TWO_COLUMNS - PANEL_WIDTH, 600, 78, 35.5, 47.71], WIDE],
  [[1280, 1280 - PANEL_WIDTH, 600, 86, 35.83, 47.83], WIDE],
  [[1600, 1600 - PANEL_WIDTH, 680, 96, 35.6, 47.8, 860], WIDE],
  [[1900, 1900 - PANEL_WIDTH, 840, 124, 35.6, 47.88, 1010], WIDE],
];

/** The frames of home and of the page of all four regions, narrowest first. */
export const OVERVIEW_FRAMES: readonly Frame[] = ROWS.map(
  ([[from, width, height, k, lon, lat, tall = 0], shape]) => {
    const size = { width, height };
    return {
      ...shape,
      id: `all-${from}`,
      from,
      tall,
      size,
      camera: { center: [lon, lat], k },
      pins: null,
      cards: [zoomButtons(size, from), ...(from >= TWO_COLUMNS ? cardsOver(size, 'right') : [])],
    };
  },
);

/** The small map of a measure's page and of every page's foot: no words on it. */
export const LOCATOR_FRAME: Frame = {
  ...NARROW,
  id: 'locator',
  from: 0,
  tall: 0,
  size: { width: 292, height: 212 },
  camera: { center: [35.8, 47.75], k: 29.5 },
  names: 'none',
  words: [],
  pins: null,
  cards: [],
};
