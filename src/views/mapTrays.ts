// Knows: which trays the page's map has, in which frame, and which measures each holds. Does not know: how a tray is drawn.
import type { RegionId } from '../catalogue/types.ts';
import type { Frame } from '../map/frames.ts';
import { OVERVIEW_FRAMES } from '../map/overviewFrames.ts';
import { regionFrames } from '../map/regionFrames.ts';
import type { Entry } from '../state/entry.ts';
import type { ListPage } from '../state/page.ts';
import { byKindThenStanding, regionWide } from '../state/select.ts';

export const isRegion = (page: ListPage, of: string): of is RegionId =>
  page.catalogue.regions.some(({ id }) => id === of);

/** Which measures stand at what: in a region's tray those of the region alone, at a town all that name it. */
export function measuresAt(page: ListPage, found: readonly Entry[], of: string): Entry[] {
  const there = isRegion(page, of)
    ? regionWide(found, of)
    : found.filter(({ places }) => places.some(({ id }) => id === of));
  return byKindThenStanding(there);
}

/** Two capsules stand in a row, three where the tray would be taller than its region; there it moves away from its neighbour. */
const WIDE: Readonly<Record<string, readonly [x: number, y: number]>> = {
  zaporizhzhia: [-22, 5],
  kherson: [-19, 7],
};
/** Side of the symbols from which a frame has room for that, px. */
const LARGE = 18;

export function room({ tray: { symbol } }: Frame, of: string, name: string | null) {
  const wide = name !== null && symbol >= LARGE ? WIDE[of] : undefined;
  return { perRow: wide === undefined ? 2 : 3, aside: wide ?? ([0, 0] as const) };
}

/** A tray of the page, to be filled anew. */
export interface PageTray {
  readonly tray: SVGGElement;
  /** Of which region, or which town. */
  readonly of: string;
  readonly frame: Frame;
  readonly name: string | null;
}

export function traysOf(map: Element, { catalogue }: ListPage, chosen: RegionId | null): PageTray[] {
  const own = catalogue.regions.find(({ id }) => id === chosen);
  const frames = new Map(
    (own === undefined ? OVERVIEW_FRAMES : regionFrames(own)).map((frame) => [`in-${frame.id}`, frame]),
  );
  return [...map.querySelectorAll<SVGGElement>('[data-tray]')].flatMap((tray) => {
    const frame = [...(tray.closest('.frame')?.classList ?? [])]
      .map((name) => frames.get(name))
      .find((each) => each !== undefined);
    const name = tray.querySelector('.name')?.textContent ?? null;
    return frame === undefined ? [] : [{ tray, of: tray.dataset['tray'] ?? '', frame, name }];
  });
}
