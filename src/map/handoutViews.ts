// Knows: what is written where on the paper map of each region, by hand, and on which side of a town its numbers stand. Does not know: what a number stands for, maps on screens (regionViews.ts), or how it is drawn.
import type { RegionId } from '../catalogue/types.ts';
import type { LonLat } from '../geo/projection.ts';
import type { Change } from './regionViews.ts';

/** What stands elsewhere than on the region's own page, where symbols have no number beside them. */
export interface PaperView extends Required<Pick<Change, 'towns' | 'pins' | 'words'>> {
  readonly height: number;
  /** Room below the region, px, for what stands in the sea; above it. */
  readonly below: number;
  readonly above: number;
  /** The middle of the upper edge of the box of what is said of the whole region. */
  readonly spot: LonLat;
}

// As on the pages, numbers are pulled to the occupied side of the line, or to the sea. Kherson city is the exception: its reports
// are of 2022, when it was occupied.
export const PAPER_VIEWS: Readonly<Record<RegionId, PaperView>> = {
  zaporizhzhia: {
    ...{ height: 390, above: 14, below: 40 },
    spot: [37.03, 47.36],
    towns: { tokmak: null, polohy: 'top', berdiansk: 'bottom', melitopol: 'left' },
    pins: { melitopol: [64, 68], enerhodar: [88, 46], znpp: [-60, 58] },
    words: { 'map.seaOfAzov': [37.25, 46.35] },
  },
  kherson: {
    ...{ height: 372, above: 18, below: 46 },
    spot: [33.81, 46.35],
    towns: { henichesk: 'right' },
    pins: {
      'kherson-city': [-82, -20],
      oleshky: [4, 34],
      lazurne: [-46, -8],
      henichesk: [2, 30],
      hornostaivka: [52, -8],
    },
    words: { 'map.crimeaLong': [34.15, 45.72] },
  },
  luhansk: {
    ...{ height: 400, above: 26, below: 14 },
    spot: [39.22, 49.78],
    towns: { bakhmut: null, sievierodonetsk: null, starobilsk: 'right', alchevsk: 'right' },
    pins: {
      starobilsk: [108, 2],
      miluvatka: [42, 27],
      rubizhne: [96, 2],
      pervomaisk: [36, -28],
      kadiivka: [18, 62],
      alchevsk: [104, 2],
    },
    words: {},
  },
  donetsk: {
    ...{ height: 430, above: 14, below: 68 },
    spot: [38.26, 47.64],
    towns: { yasynuvata: 'top', horlivka: 'top', 'donetsk-city': 'bottom', mariupol: 'left' },
    pins: {
      siversk: [50, 2],
      horlivka: [96, -18],
      yasynuvata: [70, -5],
      'donetsk-city': [98, 18],
      avdiivka: [-62, 112],
      mariupol: [66, 56],
    },
    words: { 'map.russia': [39.8, 47.55], 'map.luhansk': [39.5, 48.85], 'map.zaporizhzhia': [36.3, 47.15] },
  },
};
