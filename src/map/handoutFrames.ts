// Knows: the frames of the maps on handouts, on paper and on a phone: size, camera, and where names and numbers would stand. Does not know: the evidence, or how it is drawn.
import type { Region, RegionId } from '../catalogue/types.ts';
import { fit } from '../geo/camera.ts';
import type { LonLat } from '../geo/projection.ts';
import { PHONE_TRAY } from './frames.ts';
import type { Frame, MapWord } from './frames.ts';
import { PAPER_VIEWS } from './handoutViews.ts';
import { VIEWS } from './regionViews.ts';

/** The map as it stands on paper, and on a screen that is narrower than a sheet. */
export const HANDOUT_WIDTHS = ['paper', 'phone'] as const;
export type HandoutWidth = (typeof HANDOUT_WIDTHS)[number];

/** Between the margins of A4; Letter is wider, and shows the same a little larger. */
const PAPER = 682;
const SIDE = 22;
const PHONE = { width: 340, height: 380 };
const LESSON = { paper: { width: PAPER, height: 430 }, phone: { width: 340, height: 330 } } as const;

const bare: Pick<Frame, 'from' | 'tall' | 'tray' | 'names' | 'trays' | 'pins' | 'dots' | 'cards'> = {
  ...{ from: 0, tall: 0, tray: PHONE_TRAY, names: 'none', trays: {}, pins: null, dots: true, cards: [] },
};

/** One region with what is reported in it. */
export function regionHandout(region: Region, width: HandoutWidth): Frame {
  const view = VIEWS[region.id];
  const paper = PAPER_VIEWS[region.id];
  const isPhone = width === 'phone';
  const size = isPhone ? PHONE : { width: PAPER, height: paper.height };
  const insets = isPhone
    ? { left: 12, right: 12, top: 12, bottom: 12 }
    : { left: SIDE, right: SIDE, top: paper.above, bottom: paper.below };
  const towns = Object.entries({ ...view.towns, ...(isPhone ? view.phone?.towns : paper.towns) });
  return {
    ...bare,
    id: `handout-${region.id}-${width}`,
    size,
    most: size,
    camera: fit(region.bbox, size, insets),
    towns: Object.fromEntries(towns.flatMap(([id, side]) => (side === null ? [] : [[id, side] as const]))),
    reportedOnly: isPhone,
    words: isPhone ? [] : view.words.map((word) => ({ ...word, at: paper.words[word.key] ?? word.at })),
  };
}

const WORDS: readonly MapWord[] = [
  { key: 'map.seaOfAzov', role: 'sea', at: [36.7, 46.15] },
  { key: 'map.blackSea', role: 'sea', at: [31.75, 45.75] },
  { key: 'map.crimea', role: 'crimea', at: [34.2, 45.86] },
  { key: 'map.russia', role: 'country', at: [40.1, 47.2] },
  { key: 'map.kharkiv', role: 'oblast', at: [36.7, 49.55] },
  { key: 'map.dnipropetrovsk', role: 'oblast', at: [34.6, 48.6] },
];

/** All four regions with the measures of a lesson. */
export function lessonHandout(width: HandoutWidth): Frame {
  const size = LESSON[width];
  const isPhone = width === 'phone';
  return {
    ...bare,
    id: `handout-lesson-${width}`,
    size,
    most: size,
    camera: isPhone ? { center: [36.0, 47.75], k: 37 } : { center: [35.95, 47.8], k: 67 },
    towns: {},
    reportedOnly: true,
    words: isPhone ? [] : WORDS,
  };
}

/** The middle of the upper edge of what stands for a whole region, before it moves aside. */
export const spotOf = (region: RegionId, isLesson: boolean): LonLat =>
  isLesson ? LESSON_SPOTS[region] : PAPER_VIEWS[region].spot;
const LESSON_SPOTS: Readonly<Record<RegionId, LonLat>> = {
  zaporizhzhia: [36.15, 47.25],
  kherson: [33.75, 46.6],
  luhansk: [39.3, 49.68],
  donetsk: [38.2, 47.85],
};

/** Towards what is occupied, or the sea: on the other side of the line a number would say something false. */
const INWARDS: Readonly<Record<RegionId, readonly [number, number]>> = {
  zaporizhzhia: [12, 44],
  kherson: [40, 14],
  luhansk: [52, 6],
  donetsk: [44, 26],
};
/** On a lesson's map: what lies behind these towns, seen from the line, is already taken. */
const LESSON_PINS: Readonly<Record<string, readonly [number, number]>> = { oleshky: [-20, 40] };
/** Where the numbers of a town stand, px from its dot, before they move aside. */
export function pinOf(place: string, region: RegionId, isLesson: boolean): readonly [dx: number, dy: number] {
  const own = isLesson ? LESSON_PINS[place] : (PAPER_VIEWS[region].pins[place] ?? VIEWS[region].pins[place]);
  return own ?? INWARDS[region];
}
