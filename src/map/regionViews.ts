// Knows: what is written where in each region's own view, by hand, and on which side of a town its symbols stand. Does not know: sizes of pages, the evidence, or how it is drawn.
import type { RegionId } from '../catalogue/types.ts';
import type { LonLat } from '../geo/projection.ts';
import type { MapWord, TownSide, WordKey } from './frames.ts';

/** What stands elsewhere on a smaller map; null: it is not written there. */
export interface Change {
  tray?: LonLat;
  towns?: Record<string, TownSide | null>;
  pins?: Record<string, readonly [number, number]>;
  words?: Partial<Record<WordKey, LonLat>>;
}

export interface View {
  /** Where the key card stands: the corner away from the region. */
  key: 'left' | 'right';
  tray: LonLat;
  towns: Record<string, TownSide>;
  pins: Record<string, readonly [number, number]>;
  words: MapWord[];
  /** On maps narrower than 600 px. */
  phone?: Change;
  /** On maps from 600 px that are narrower than 768. */
  small?: Change;
}

// A pin is pulled to the occupied side of the line: over the other side a symbol would say something false.
// Kherson city is the exception: its reports are of 2022, when it was occupied, and its list says so.
export const VIEWS: Readonly<Record<RegionId, View>> = {
  zaporizhzhia: {
    key: 'right',
    tray: [36.4, 47.12],
    towns: {
      zaporizhzhia: 'right',
      enerhodar: 'right',
      tokmak: 'right',
      polohy: 'right',
      henichesk: 'right',
      melitopol: 'bottom',
      berdiansk: 'top',
      znpp: 'left',
      'nova-kakhovka': 'left',
    },
    pins: { tokmak: [-4, -26], znpp: [-36, 40], enerhodar: [72, 40], melitopol: [0, -38] },
    words: [
      { key: 'map.dnipropetrovsk', role: 'oblast', at: [35.94, 48.28] },
      { key: 'map.donetsk', role: 'region', at: [37.11, 47.88] },
      { key: 'map.kherson', role: 'region', at: [33.9, 46.63] },
      { key: 'map.seaOfAzov', role: 'sea', at: [36.05, 46.44] },
    ],
    small: { words: { 'map.kherson': [34.12, 46.63] } },
  },
  kherson: {
    key: 'left',
    tray: [33.95, 46.6],
    towns: {
      'kherson-city': 'top',
      henichesk: 'left',
      oleshky: 'right',
      'nova-kakhovka': 'right',
      enerhodar: 'right',
      melitopol: 'right',
      lazurne: 'bottom',
      hornostaivka: 'bottom',
    },
    pins: {
      'kherson-city': [-78, -22],
      oleshky: [20, 32],
      lazurne: [0, -26],
      hornostaivka: [26, -20],
      henichesk: [0, -28],
    },
    words: [
      { key: 'map.mykolaiv', role: 'oblast', at: [32.75, 47.87] },
      { key: 'map.dnipropetrovsk', role: 'oblast', at: [34.19, 48.2] },
      { key: 'map.zaporizhzhia', role: 'region', at: [35.15, 46.98] },
      { key: 'map.blackSea', role: 'sea', at: [32.19, 45.53] },
      { key: 'map.crimeaLong', role: 'crimea', at: [34.14, 45.44] },
    ],
    phone: { towns: { oleshky: 'bottom', henichesk: 'bottom' } },
    small: { words: { 'map.zaporizhzhia': [34.95, 47.25] } },
  },
  luhansk: {
    key: 'left',
    tray: [39.0, 49.8],
    towns: {
      starobilsk: 'bottom',
      alchevsk: 'left',
      luhansk: 'right',
      sievierodonetsk: 'right',
      kadiivka: 'right',
      pervomaisk: 'left',
      miluvatka: 'left',
      rubizhne: 'right',
      horlivka: 'left',
      'donetsk-city': 'left',
      bakhmut: 'left',
    },
    pins: {
      starobilsk: [0, -26],
      kadiivka: [0, -26],
      pervomaisk: [0, -26],
      miluvatka: [0, -26],
      rubizhne: [0, -26],
      alchevsk: [30, 8],
    },
    words: [
      { key: 'map.kharkiv', role: 'oblast', at: [37.41, 49.64] },
      { key: 'map.donetsk', role: 'region', at: [37.19, 48.44] },
      { key: 'map.russia', role: 'country', at: [40.35, 48.37] },
    ],
    phone: { tray: [39.12, 48.25] },
    small: { towns: { bakhmut: null } },
  },
  donetsk: {
    key: 'left',
    tray: [38.02, 47.66],
    towns: {
      'donetsk-city': 'right',
      horlivka: 'right',
      yasynuvata: 'right',
      siversk: 'left',
      avdiivka: 'left',
      kramatorsk: 'left',
      mariupol: 'bottom',
      berdiansk: 'bottom',
      luhansk: 'right',
    },
    pins: {
      mariupol: [0, -34],
      horlivka: [34, -30],
      avdiivka: [-12, 27],
      yasynuvata: [34, -20],
      siversk: [18, 32],
      'donetsk-city': [26, 24],
    },
    words: [
      { key: 'map.kharkiv', role: 'oblast', at: [36.7, 49.37] },
      { key: 'map.luhansk', role: 'region', at: [38.95, 48.8] },
      { key: 'map.zaporizhzhia', role: 'region', at: [36.2, 47.32] },
      { key: 'map.russia', role: 'country', at: [39.09, 47.47] },
    ],
    small: {
      towns: { horlivka: 'top', mariupol: 'left' },
      pins: { horlivka: [60, -14], mariupol: [92, 30] },
    },
  },
};
