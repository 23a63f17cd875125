// Knows: what is written and set on the map in one frame, in px from its middle. Does not know: SVG, MapLibre, or the page around it.
import type { Lang, Measure, Place, Region, RegionId } from '../catalogue/types.ts';
import { project } from '../geo/projection.ts';
import type { Translator } from '../i18n/messages.ts';
import { byKindThenStanding, byPlace, inRegion, regionWide } from '../state/select.ts';
import { PIN_TRAY } from './frames.ts';
import type { LonLat } from '../geo/projection.ts';
import type { Box, Frame, TownSide, WordRole } from './frames.ts';
import { setTray } from './trays.ts';
import type { Tray } from './trays.ts';

export interface Town {
  readonly id: string;
  readonly name: Readonly<Record<Lang, string>>;
  readonly shortName: Readonly<Record<Lang, string>> | null;
  readonly lon: number;
  readonly lat: number;
}

export interface SceneWord {
  readonly lines: readonly string[];
  readonly role: WordRole;
  readonly x: number;
  readonly y: number;
}

export interface SceneTown {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly reported: boolean;
  readonly label: {
    readonly text: string;
    readonly side: TownSide;
    readonly x: number;
    readonly y: number;
  } | null;
}

/** A region's name above its tray: one link. */
export interface SceneTray {
  readonly region: Region;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly tray: Tray<Measure>;
}

/** A town's symbols: the middle of the first, or of the little tray, and the town's dot that the leader line runs to. */
export interface ScenePin {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly dot: readonly [x: number, y: number];
  readonly tray: Tray<Measure>;
}

export interface Scene {
  readonly frame: Frame;
  readonly words: readonly SceneWord[];
  readonly towns: readonly SceneTown[];
  readonly trays: readonly SceneTray[];
  readonly pins: readonly ScenePin[];
}

export interface SceneInput {
  readonly measures: readonly Measure[];
  readonly regions: readonly Region[];
  readonly towns: readonly Town[];
  readonly lang: Lang;
  readonly t: Translator;
  /** The region whose own view this is, or null in the overview. */
  readonly chosen: RegionId | null;
}

const LINE_HEIGHT = 16;
/** Rough width of a letter of 13 px, to keep words inside the frame and clear of the cards; the real check is made in a browser. */
const LETTER = 6.4;
/** The same of a region's name, of 16 px and bolder. */
const REGION_LETTER = 9.4;

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box lies wholly inside the frame and under none of its cards. */
function isClear(box: Box, { size, cards }: Frame): boolean {
  const inside =
    box.left > -size.width / 2 &&
    box.right < size.width / 2 &&
    box.top > -size.height / 2 &&
    box.bottom < size.height / 2;
  return inside && !cards.some((card) => overlaps(card, box));
}

function labelAt(
  side: TownSide,
  [x, y]: readonly [number, number],
  width: number,
): { x: number; y: number; box: Box } {
  const at = {
    top: { x, y: y - 9 },
    bottom: { x, y: y + 18 },
    left: { x: x - 8, y: y + 4.5 },
    right: { x: x + 8, y: y + 4.5 },
  }[side];
  const left = side === 'left' ? at.x - width : side === 'right' ? at.x : at.x - width / 2;
  return { ...at, box: { left, right: left + width, top: at.y - 12, bottom: at.y + 4 } };
}

/** Everything that stands on the map in this frame. */
export function scene(frame: Frame, input: SceneInput): Scene {
  const { measures, regions, towns, lang, t, chosen } = input;
  const at = (point: LonLat) => project(frame.camera, point);
  const pinned = byPlace(chosen === null ? measures : measures.filter((m) => m.regions.includes(chosen)));
  const reported = new Map(pinned.map((entry) => [entry.place.id, entry]));

  const words = frame.words.flatMap(({ key, role, at: point }): SceneWord[] => {
    const lines = t(key).split('\n');
    const [x, y] = at(point);
    const letter = role === 'region' ? REGION_LETTER : LETTER;
    const half = (Math.max(...lines.map((line) => line.length)) * letter) / 2;
    const box = { left: x - half, right: x + half, top: y - 14, bottom: y + lines.length * LINE_HEIGHT };
    return isClear(box, frame) ? [{ lines, role, x, y }] : [];
  });

  const sceneTowns = towns.flatMap(({ id, name, shortName, lon, lat }): SceneTown[] => {
    const side = frame.towns[id];
    if (!frame.dots || (!reported.has(id) && (side === undefined || frame.reportedOnly))) return [];
    const [x, y] = at([lon, lat]);
    if (!isClear({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }, frame)) return [];
    const text = (shortName ?? name)[lang];
    const placed = side === undefined ? null : labelAt(side, [x, y], text.length * LETTER);
    const label = placed !== null && side !== undefined && isClear(placed.box, frame) ? placed : null;
    if (label === null && !reported.has(id)) return [];
    return [
      {
        id,
        x,
        y,
        reported: reported.has(id),
        label: label === null || side === undefined ? null : { text, side, x: label.x, y: label.y },
      },
    ];
  });

  const trays = regions.flatMap((region): SceneTray[] => {
    const point = frame.trays[region.id];
    if (point === undefined || frame.names === 'none') return [];
    const [x, y] = at(point);
    const name = (frame.names === 'long' ? region.name : region.shortName)[lang];
    return [
      { region, x, y, name, tray: setTray(byKindThenStanding(regionWide(measures, region.id)), frame.tray) },
    ];
  });

  const pins = Object.entries(frame.pins ?? {}).flatMap(([id, [dx, dy]]): ScenePin[] => {
    const entry = reported.get(id);
    if (entry === undefined || entry.place.region !== chosen) return [];
    const [x, y] = at([entry.place.lon, entry.place.lat]);
    return [
      {
        place: entry.place,
        x: x + dx,
        y: y + dy,
        dot: [x, y],
        tray: setTray(byKindThenStanding(entry.measures), frame.pinTray ?? PIN_TRAY),
      },
    ];
  });

  return { frame, words, towns: sceneTowns, trays, pins };
}

/** What the tray of a region holds, for its spoken name: how many measures are region-wide and how many stand in towns. */
export function regionCounts(
  measures: readonly Measure[],
  region: RegionId,
): { wide: number; placed: number } {
  const wide = regionWide(measures, region).length;
  return { wide, placed: inRegion(measures, region).length - wide };
}
