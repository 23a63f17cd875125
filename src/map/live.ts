// Knows: what the script of a live map is told of it: frames, chosen regions, words; of a page's map, where the geodata lie. Does not know: how any of it is used.
import type { RegionId } from '../catalogue/types.ts';
import type { Translator } from '../i18n/messages.ts';
import type { Frame } from './frames.ts';

export interface LiveMap {
  /** Whole units of the geometry in a degree of longitude. */
  readonly units: number;
  /** The camera of each frame, by the frame's id. */
  readonly frames: Readonly<Record<string, readonly [lon: number, lat: number, k: number]>>;
  readonly chosen: readonly RegionId[];
  readonly words: {
    /** `{percent}` stands for how large the map is beside its first view. */
    readonly scale: string;
    readonly whole: string;
    readonly north: string;
    readonly south: string;
    readonly west: string;
    readonly east: string;
    /** How the wheel zooms, with Ctrl and on a Mac, and how fingers move the map. */
    readonly wheel: string;
    readonly wheelMac: string;
    readonly fingers: string;
  };
}

/** Written into one attribute of the map's element: a page's script holds neither geometry nor words of its own. */
export interface PageMap extends LiveMap {
  /** A link to the geodata of the detailed map. */
  readonly geodata: string;
  /** There is no detailed map. */
  readonly plain: string;
}

/** @param whole what the first view shows */
export const liveWords = (t: Translator, whole: string): LiveMap['words'] => ({
  scale: t('map.scale', { percent: '{percent}' }),
  whole,
  north: t('map.movedNorth'),
  south: t('map.movedSouth'),
  west: t('map.movedWest'),
  east: t('map.movedEast'),
  wheel: t('map.wheel', { key: 'Ctrl' }),
  wheelMac: t('map.wheel', { key: '⌘' }),
  fingers: t('map.fingers'),
});

const short = (n: number) => Number(n.toFixed(5));

/** The cameras of frames, as the page tells them. */
export const camerasOf = (frames: readonly Frame[]): LiveMap['frames'] =>
  Object.fromEntries(
    frames.map(({ id, camera: { center, k } }) => [id, [short(center[0]), short(center[1]), short(k)]]),
  );
