// Knows: what the page tells its script of a map: frames, chosen regions, where the geodata lie, and words. Does not know: how any of it is used.
import type { RegionId } from '../catalogue/types.ts';
import type { Frame } from './frames.ts';

/** Written into one attribute of the map's element: the script holds neither geometry nor words of its own. */
export interface LiveMap {
  /** Whole units of the geometry in a degree of longitude. */
  readonly units: number;
  /** The camera of each frame, by the frame's id. */
  readonly frames: Readonly<Record<string, readonly [lon: number, lat: number, k: number]>>;
  readonly chosen: readonly RegionId[];
  /** A link to the geodata of the detailed map. */
  readonly geodata: string;
  readonly words: {
    /** `{percent}` stands for how large the map is beside its first view. */
    readonly scale: string;
    readonly whole: string;
    readonly north: string;
    readonly south: string;
    readonly west: string;
    readonly east: string;
    /** There is no detailed map. */
    readonly plain: string;
    /** How the wheel zooms, with Ctrl and on a Mac, and how fingers move the map. */
    readonly wheel: string;
    readonly wheelMac: string;
    readonly fingers: string;
  };
}

const short = (n: number) => Number(n.toFixed(5));

/** The cameras of frames, as the page tells them. */
export const camerasOf = (frames: readonly Frame[]): LiveMap['frames'] =>
  Object.fromEntries(
    frames.map(({ id, camera: { center, k } }) => [id, [short(center[0]), short(center[1]), short(k)]]),
  );
