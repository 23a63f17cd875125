// Knows: the frames of each region's own view: what is written where, and where the symbols of a town stand. Does not know: the evidence, or how it is drawn.
import type { Region, RegionId } from '../catalogue/types.ts';
import { fit } from '../geo/camera.ts';
import { cardsOver, PANEL_WIDTH, PHONE_REGION_TRAY, TWO_COLUMNS, WIDE_TRAY } from './frames.ts';
import type { LonLat } from '../geo/projection.ts';
import type { Frame, MapWord, TownSide } from './frames.ts';

interface View {
  /** Where the key card stands: the corner away from the region. */
  key: 'left' | 'right';
  tray: LonLat;
  towns: Record<string, TownSide>;
  pins: Record<string, readonly [number, number]>;
  words: MapWord[];
}

// A pin is pulled to the occupied side of the line: over the other side a symbol would say something false.
// Kherson city is the exception: its reports are of 2022, when it was occupied, and its list says so.
const VIEWS: Record<RegionId, View> = {
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
  },
};

/** Page width from which the frame holds, and the least size of its map. */
const BANDS: [from: number, width: number, height: number, tall?: number][] = [
  [0, 320, 352],
  [384, 384, 352],
  [480, 480, 380],
  [600, 600, 460],
  [768, 768, 560],
  [TWO_COLUMNS, TWO_COLUMNS - PANEL_WIDTH, 600],
  [1280, 1280 - PANEL_WIDTH, 600],
  [1600, 1600 - PANEL_WIDTH, 680, 860],
  [1900, 1900 - PANEL_WIDTH, 840, 1010],
];

/** On which side of the map the key card lies in this region's own view. */
export const keySide = (region: RegionId): 'left' | 'right' => VIEWS[region].key;

/** The frames of one region's own view, narrowest first. Its bounds are fitted beside the legend, or to the whole width on a phone. */
export function regionFrames(region: Region): Frame[] {
  const view = VIEWS[region.id];
  return BANDS.map(([from, width, height, tall = 0]) => {
    const size = { width, height };
    const wide = from >= TWO_COLUMNS;
    const insets = wide
      ? { left: 316, top: 44, right: 44, bottom: 44 }
      : { left: 20, top: 24, right: 20, bottom: 20 };
    return {
      id: `${region.id}-${from}`,
      from,
      tall,
      size,
      camera: fit(region.bbox, size, insets),
      tray: width >= 600 ? WIDE_TRAY : PHONE_REGION_TRAY,
      names: 'long',
      trays: { [region.id]: view.tray },
      towns: view.towns,
      dots: true,
      reportedOnly: width < 600,
      pins: width >= 600 ? view.pins : null,
      words: view.words,
      cards: wide ? cardsOver(size, view.key) : [],
    };
  });
}
