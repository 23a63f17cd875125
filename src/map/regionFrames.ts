// Knows: the frames of each region's own view, from phones to projectors. Does not know: what is written where in it (regionViews.ts), the evidence, or how it is drawn.
import { REGION_IDS } from '../catalogue/types.ts';
import type { Region, RegionId } from '../catalogue/types.ts';
import { fit } from '../geo/camera.ts';
import { cardsOver, PANEL_WIDTH, PHONE_REGION_TRAY, TWO_COLUMNS, WIDE_TRAY, zoomButtons } from './frames.ts';
import type { Frame, TownSide } from './frames.ts';
import { VIEWS } from './regionViews.ts';
import type { Change, View } from './regionViews.ts';

/** Page width from which the frame holds, and the least size of its map. */
const BANDS: [from: number, width: number, height: number, tall?: number][] = [
  [0, 320, 352],
  [384, 384, 352],
  [480, 480, 352],
  [600, 600, 460],
  [768, 768, 560],
  [TWO_COLUMNS, TWO_COLUMNS - PANEL_WIDTH, 600],
  [1280, 1280 - PANEL_WIDTH, 600],
  [1600, 1600 - PANEL_WIDTH, 680, 860],
  [1900, 1900 - PANEL_WIDTH, 840, 1010],
];

/** On which side of the map the key card lies in this region's own view. */
export const keySide = (region: RegionId): 'left' | 'right' => VIEWS[region].key;

/** The regions that this region's own view names, because they can be seen beside it. */
export function neighbours(region: RegionId): RegionId[] {
  const named = VIEWS[region].words.map(({ key }) => key);
  return REGION_IDS.filter((id) => named.includes(`map.${id}`));
}

const changed = (view: View, width: number): Change =>
  (width < 600 ? view.phone : width < 768 ? view.small : undefined) ?? {};

/** A region's tray, towns, pins and words as they stand on a map of this width. */
function written(view: View, width: number): Pick<View, 'tray' | 'towns' | 'pins' | 'words'> {
  const { tray = view.tray, towns = {}, pins = {}, words = {} } = changed(view, width);
  const sides = Object.entries({ ...view.towns, ...towns });
  return {
    tray,
    towns: Object.fromEntries(sides.filter((side): side is [string, TownSide] => side[1] !== null)),
    pins: { ...view.pins, ...pins },
    words: view.words.map((word) => ({ ...word, at: words[word.key] ?? word.at })),
  };
}

/** The frames of one region's own view, narrowest first. Its bounds are fitted beside the legend, or to the whole width on a phone. */
export function regionFrames(region: Region): Frame[] {
  const view = VIEWS[region.id];
  return BANDS.map(([from, width, height, tall = 0]) => {
    const size = { width, height };
    const wide = from >= TWO_COLUMNS;
    const { tray, towns, pins, words } = written(view, width);
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
      trays: { [region.id]: tray },
      towns,
      dots: true,
      reportedOnly: width < 600,
      pins: width >= 600 ? pins : null,
      words,
      cards: [zoomButtons(size, from), ...(wide ? cardsOver(size, view.key) : [])],
    };
  });
}
