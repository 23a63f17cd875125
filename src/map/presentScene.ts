// Knows: what stands on the large map of a step, and where: lit symbols, names of regions, places and neighbours, none over another. Does not know: lessons, or how it is drawn.
import type { Measure, Region, RegionId } from '../catalogue/types.ts';
import type { Translator } from '../i18n/messages.ts';
import { project } from '../geo/projection.ts';
import type { Camera, LonLat } from '../geo/projection.ts';
import type { Box, MapWord } from './frames.ts';
import { KEY_BOX, pillBox, PRESENT_SIZE, presentCamera } from './presentFrame.ts';
import { presentSpots } from './presentSpots.ts';
import type { PresentSpot } from './presentSpots.ts';
import { ANCHORS } from './stepFrame.ts';

/** What is drawn round one point; it grows as a whole on screens that are less wide, so that its words keep their share of the height. */
export interface Group extends Pick<PresentSpot, 'tray' | 'side' | 'boxed'> {
  readonly x: number;
  readonly y: number;
  /** Of the tray's upper edge, px from the point. */
  readonly top: number;
  /** A place has a dot, a region none. */
  readonly dot: boolean;
  readonly name: { readonly text: string; readonly y: number } | null;
}
export interface Label {
  readonly lines: readonly string[];
  readonly role: MapWord['role'] | 'chosen';
  readonly x: number;
  readonly y: number;
}
export interface PresentScene {
  readonly camera: Camera;
  readonly groups: readonly Group[];
  readonly labels: readonly Label[];
  /** Of all four regions, with no place of their own. */
  readonly everywhere: readonly Measure[];
}

/** By how much words and symbols grow at most: on a screen of 4:3, whose map is narrower for its height. */
const GROWN = 1.34;
/** Rough widths of a letter, px: of a name in 28/600, and of a word in 26. */
const LETTER = { name: 15.2, word: 13 } as const;
const LINE = 32;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const EDGE = { x: PRESENT_SIZE.width / 2 - 10, y: PRESENT_SIZE.height / 2 - 10 };
const isInside = ({ left, right, top, bottom }: Box): boolean =>
  left > -EDGE.x && right < EDGE.x && top > -EDGE.y && bottom < EDGE.y;

/** A box round a point, as large as it can become there. */
const around = (x: number, y: number, left: number, top: number, right: number, bottom: number): Box => ({
  left: x + left * GROWN,
  right: x + right * GROWN,
  top: y + top * GROWN,
  bottom: y + bottom * GROWN,
});

type Move = readonly [dx: number, dy: number];
const STAY: readonly Move[] = [[0, 0]];
/** Where a name goes when its own spot is taken: near steps first. */
const AWAY: readonly Move[] = [0, 30, -30, 60, -60, 90, -90, 120, -120, 180, -180, 240, -240]
  .flatMap((dy) => [0, 60, -60, 110, -110, 170, -170].map((dx): Move => [dx, dy]))
  .sort(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by));
/** Steps of a name that must stay in its region. */
const NEAR = AWAY.slice(0, 20);

const FREE: readonly MapWord[] = [
  { key: 'map.crimeaLong', role: 'crimea', at: [34.3, 45.42] },
  { key: 'map.crimeaLong', role: 'crimea', at: [34.3, 45.62] },
  { key: 'map.crimea', role: 'crimea', at: [34.4, 45.45] },
  { key: 'map.seaOfAzov', role: 'sea', at: [36.7, 46.1] },
  { key: 'map.seaOfAzov', role: 'sea', at: [36.3, 46.45] },
  { key: 'map.blackSea', role: 'sea', at: [31.6, 45.75] },
  { key: 'map.kharkiv', role: 'oblast', at: [36.4, 49.5] },
  { key: 'map.dnipropetrovsk', role: 'oblast', at: [34.9, 48.6] },
  { key: 'map.mykolaiv', role: 'oblast', at: [31.9, 47.5] },
  { key: 'map.russia', role: 'country', at: [39.6, 47.2] },
  { key: 'map.zaporizhzhia', role: 'region', at: [35.6, 47.35] },
  { key: 'map.kherson', role: 'region', at: [33.6, 46.75] },
  { key: 'map.donetsk', role: 'region', at: [37.6, 47.95] },
  { key: 'map.luhansk', role: 'region', at: [38.95, 49.0] },
];

interface Input {
  readonly regions: readonly Region[];
  /** Those that the step is about; none: all are shown and none is set apart. */
  readonly chosen: readonly RegionId[];
  readonly measures: readonly Measure[];
  /** Every measure of the regions is shown as the site's own map shows it; otherwise these are lit. */
  readonly all: boolean;
  readonly t: Translator;
}

/** Everything on the map of one step, in px from its middle. */
export function presentScene({ regions, chosen, measures, all, t }: Input): PresentScene {
  const camera = presentCamera(regions, chosen);
  const shown = regions.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  const spots = presentSpots(measures, shown, all);
  const everywhere = all ? [] : measures.filter(({ precision }) => precision === 'all');
  const taken: Box[] = [KEY_BOX, ...(everywhere.length > 0 ? [pillBox(everywhere.length)] : [])];
  const take = (boxes: readonly Box[]): boolean => {
    if (boxes.some((box) => !isInside(box) || taken.some((other) => overlaps(box, other)))) return false;
    taken.push(...boxes);
    return true;
  };
  /** Of many regions in their short form. */
  const named = ({ name, shortName }: Region): string => (shown.length > 2 ? shortName : name)[t.lang];
  const nameOf = ({ id, place }: PresentSpot): string =>
    place?.name[t.lang] ??
    shown
      .filter((region) => region.id === id)
      .map(named)
      .join();

  const group = (spot: PresentSpot): Group => {
    const { tray, side, boxed, place } = spot;
    const dot = place !== null;
    const top = dot ? -tray.height - 34 : -tray.height / 2 - 18;
    const below = dot ? 50 : tray.height / 2 + 20;
    const text = nameOf(spot);
    const [px, py] = project(camera, spot.point);
    const half = (text.length * LETTER.name) / 2;
    const boxes = ([dx, dy]: Move, isNamed: boolean): Box[] => {
      const [x, y, wide] = [px + dx, py + dy, tray.width / 2 + 6];
      const symbols = around(x, y, -wide, top - 6, wide, dot ? 22 : top + tray.height + 6);
      return isNamed ? [symbols, around(x, y, -half, below - 26, half, below + 8)] : [symbols];
    };
    const move = (dot ? STAY : AWAY).find((away) => take(boxes(away, true)));
    // A place whose name has no room keeps its symbols: the words beside the map name it.
    if (move === undefined) taken.push(...boxes([0, 0], false));
    const [dx, dy] = move ?? [0, 0];
    const name = move === undefined ? null : { text, y: below };
    return { x: px + dx, y: py + dy, tray, side, top, boxed, dot, name };
  };
  // Places cannot move; what stands for a region can.
  const byPlace = (spot: PresentSpot): number => (spot.place === null ? 1 : 0);
  const groups = spots.sort((a, b) => byPlace(a) - byPlace(b)).map(group);

  const label = (text: string, role: Label['role'], at: LonLat, moves: readonly Move[]): Label[] => {
    const lines = text.split('\n');
    const [px, py] = project(camera, at);
    const letter = role === 'chosen' ? LETTER.name : LETTER.word;
    const half = (Math.max(...lines.map(({ length }) => length)) * letter) / 2;
    const move = moves.find(([dx, dy]) =>
      take([around(px + dx, py + dy, -half, -26, half, 8 + (lines.length - 1) * LINE)]),
    );
    return move === undefined ? [] : [{ lines, role, x: px + move[0], y: py + move[1] }];
  };
  const own = shown
    .filter(({ id }) => chosen.includes(id) && !spots.some((spot) => spot.id === id))
    .flatMap((region) => label(named(region), 'chosen', ANCHORS[region.id], AWAY));
  const free: Label[] = [];
  for (const { key, role, at } of FREE) {
    // What is shown has its own name; Crimea has one of its two, and what has several places stands at one.
    if (role === 'region' && shown.some(({ id }) => key === `map.${id}`)) continue;
    const isWritten = free.some((other) =>
      role === 'crimea' ? other.role === role : other.lines.join('\n') === t(key),
    );
    if (isWritten) continue;
    free.push(...label(t(key), role, at, role === 'region' ? NEAR : STAY));
  }
  return { camera, groups, labels: [...own, ...free], everywhere };
}
