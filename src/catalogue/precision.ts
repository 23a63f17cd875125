// Knows: how exactly a measure is placed. Does not know: coordinates, maps.

import { REGION_IDS, type Place, type Precision, type RegionId } from './types.ts';

/**
 * `all` when all four regions are named (such a measure belongs to no tray, even if it names towns),
 * else `place` when a town or site is named, else `region`.
 */
export function precision(regions: readonly RegionId[], places: readonly Pick<Place, 'id'>[]): Precision {
  if (REGION_IDS.every((region) => regions.includes(region))) return 'all';
  return places.length > 0 ? 'place' : 'region';
}
