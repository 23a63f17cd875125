// Knows: the frames of the maps on share images, with hand-set places for names and symbols; all is drawn SHARE_SCALE times as large. Does not know: the
// evidence, or what stands beside the map.
import type { Region, RegionId } from '../catalogue/types.ts';
import { fit } from '../geo/camera.ts';
import type { LonLat } from '../geo/projection.ts';
import { PHONE_TRAY } from './frames.ts';
import type { Frame, MapWord, TownSide, TrayStyle } from './frames.ts';
import { VIEWS } from './regionViews.ts';

/** px of the image in one px of its map: lines and letters are made for an image that is seen much smaller. */
export const SHARE_SCALE = 1.45;
const HEIGHT = 630 / SHARE_SCALE;
/** The map beside a few words, and beside many, px of the image. */
const WIDTHS = { wide: 610, narrow: 510 } as const;
export type ShareWidth = keyof typeof WIDTHS;

/** The one symbol that an image is about. */
const ONE: TrayStyle = { symbol: 26, gap: 6, padding: 8, perRow: 4, most: 4, cut: 3 };
/** So much farther from its dot stands a symbol than on the pages, where it is smaller. */
const FARTHER = 1.3;

/** Nothing that matters is within 40 px of the image's edge: previews crop it. */
const INSETS = { left: 24, top: 34, right: 36, bottom: 34 };

/** Towns that a region's own image names though nothing is reported there: they tell where one is. */
const TOWNS: Readonly<Record<RegionId, Readonly<Record<string, TownSide>>>> = {
  zaporizhzhia: { zaporizhzhia: 'right', melitopol: 'bottom', berdiansk: 'top', enerhodar: 'left' },
  kherson: { 'kherson-city': 'top', henichesk: 'right', 'nova-kakhovka': 'right' },
  luhansk: { starobilsk: 'top', luhansk: 'bottom', sievierodonetsk: 'left' },
  donetsk: { kramatorsk: 'bottom', horlivka: 'right', 'donetsk-city': 'right', mariupol: 'top' },
};

/** Where a region's name stands over the one symbol, and where beside those of its towns. */
const NAMES: Readonly<Record<RegionId, Readonly<Record<'above' | 'beside', LonLat>>>> = {
  zaporizhzhia: { above: [35.75, 47.0], beside: [36.28, 46.98] },
  kherson: { above: [33.95, 46.5], beside: [34.1, 46.5] },
  luhansk: { above: [39.05, 49.0], beside: [39.15, 48.92] },
  donetsk: { above: [38.0, 47.75], beside: [38.0, 47.55] },
};
/** Towns and words that stand elsewhere than on the pages, where the map has another shape. */
const ELSEWHERE: Partial<
  Readonly<Record<RegionId, { readonly towns?: Frame['towns']; readonly pins?: NonNullable<Frame['pins']> }>>
> = {
  zaporizhzhia: {
    towns: { enerhodar: 'top' },
    pins: { znpp: [2, 52], enerhodar: [34, 38] },
  },
  // The town's reports are of the time when it was under occupation.
  kherson: {
    towns: { 'kherson-city': 'left', oleshky: 'left' },
    pins: { 'kherson-city': [6, -42], henichesk: [0, -26] },
  },
  luhansk: {
    pins: { pervomaisk: [-8, -38], kadiivka: [34, -34] },
  },
};
const SEA_OF_AZOV: LonLat = [36.25, 46.2];
const wordsIn = (region: Region): MapWord[] =>
  VIEWS[region.id].words.map((word) => (word.key === 'map.seaOfAzov' ? { ...word, at: SEA_OF_AZOV } : word));

const frameOf = (
  id: string,
  width: ShareWidth,
): Pick<Frame, 'id' | 'from' | 'tall' | 'size' | 'most' | 'cards'> => {
  const size = { width: WIDTHS[width] / SHARE_SCALE, height: HEIGHT };
  return { id: `share-${id}-${width}`, from: 0, tall: 0, size, most: size, cards: [] };
};

/** A region alone, with the towns that tell where one is; its symbols stand beside it. */
export function shareRegion(region: Region): Frame {
  const own = frameOf(region.id, 'wide');
  return {
    ...own,
    camera: fit(region.bbox, own.size, INSETS),
    tray: PHONE_TRAY,
    names: 'none',
    trays: {},
    towns: TOWNS[region.id],
    dots: true,
    reportedOnly: false,
    pins: null,
    words: wordsIn(region),
  };
}

/** A region with the one measure that is reported there: at its towns, or under the region's name. */
export function shareMeasure(region: Region, atTowns: boolean): Frame {
  const { towns, pins } = VIEWS[region.id];
  const own = frameOf(region.id, 'narrow');
  const elsewhere = ELSEWHERE[region.id];
  const farther = Object.entries(pins).map(([id, [dx, dy]]) => [id, [dx * FARTHER, dy * FARTHER]] as const);
  return {
    ...own,
    camera: fit(region.bbox, own.size, INSETS),
    tray: ONE,
    pinTray: ONE,
    names: 'long',
    trays: { [region.id]: NAMES[region.id][atTowns ? 'beside' : 'above'] },
    towns: { ...towns, ...elsewhere?.towns },
    dots: true,
    reportedOnly: true,
    pins: { ...Object.fromEntries(farther), ...elsewhere?.pins },
    words: wordsIn(region),
  };
}

const TRAYS: Readonly<Record<RegionId, LonLat>> = {
  zaporizhzhia: [35.7, 47.1],
  kherson: [33.42, 46.6],
  luhansk: [38.98, 49.02],
  donetsk: [37.82, 47.98],
};
const OVERVIEW_WORDS: readonly MapWord[] = [
  { key: 'map.seaOfAzov', role: 'sea', at: [36.9, 46.05] },
  { key: 'map.crimea', role: 'crimea', at: [34.3, 45.33] },
  { key: 'map.russia', role: 'country', at: [39.75, 46.95] },
  { key: 'map.ukraine', role: 'country', at: [33.6, 49.2] },
];

/** All four regions, with symbols of the size that their number leaves room for. */
export const shareOverview = (width: ShareWidth, isOne: boolean): Frame => ({
  ...frameOf(isOne ? 'one' : 'all', width),
  camera: { center: [35.86, 47.55], k: width === 'wide' ? 45 : 37.4 },
  tray: isOne ? ONE : PHONE_TRAY,
  names: 'short',
  trays: TRAYS,
  towns: {},
  dots: isOne,
  reportedOnly: true,
  pins: null,
  words: OVERVIEW_WORDS,
});
