// Knows: how MapLibre is had where no file may be asked for: all of it, its worker and the geodata came in one script. Does not know: who asks, or what the map shows.
import { openGl } from './GlMap.ts';
import type { Loaded } from './detail.ts';

/** What a script carries beside its own code. */
export interface Carried {
  /** The text of MapLibre's worker, no module: Chromium starts none from a blob in a sandboxed frame. */
  readonly worker: string;
  readonly geodata: GeoJSON.FeatureCollection;
}

/** By this ending MapLibre tells that a worker is no module, and starts it without asking for its text. */
const CLASSIC = '#.cjs';

/** @param worker the text of MapLibre's worker; what is returned serves every map of the document */
export function carriedGl(worker: string): Omit<Loaded, 'data'> {
  const url = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
  return { openGl, worker: url + CLASSIC };
}

/** @returns the same for every map of the document */
export const unpacked = ({ worker, geodata }: Carried): Loaded => ({ ...carriedGl(worker), data: geodata });
