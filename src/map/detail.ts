// Knows: what whoever shows a map must say of its detailed ground: when it is wanted, where it comes from, and who hears what became of it.
// Does not know: MapLibre, or how the ground goes under the SVG.
import type { HatchName } from '../design/hatch.ts';
import type { GlMap, GlOptions } from './GlMap.ts';

/** All that is loaded for it. */
export interface Loaded extends Pick<GlOptions, 'data' | 'worker'> {
  readonly openGl: (options: GlOptions) => Promise<GlMap>;
}

/** Brings MapLibre, with where its worker is to be had. @throws when it does not come */
export type BringGl = () => Promise<Omit<Loaded, 'data'>>;

export interface Detail {
  /** Calls `act` once, when a reader wants it. */
  wanted(act: () => void): void;
  /** @throws when something of it does not come */
  load(): Promise<Loaded>;
  /** One finger and the plain wheel scroll the page. */
  readonly cooperative: () => boolean;
  /** The one that the SVG has. */
  readonly hatch: () => HatchName;
  /** It is there, or it could not be had or kept: the SVG goes on. */
  became(ground: 'gl' | 'svg'): void;
}
