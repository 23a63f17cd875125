// Knows: the form in which the map's geometry reaches the SVG: path strings in whole units round one base point. Does not know: how they are cut from the geodata.
import type { RegionId } from '../catalogue/types.ts';
import type { DatasetId } from './layers.ts';

/** The point at which the geometry's units begin, degrees. */
export const BASE = [35.83, 47.71] as const;

export interface Geometry {
  /** Whole units in a degree of longitude; y runs southwards, in Web Mercator. */
  readonly unitsPerDegree: number;
  readonly paths: Readonly<Record<Exclude<DatasetId, 'regions'>, string>>;
  readonly regions: Readonly<Record<RegionId, string>>;
}
