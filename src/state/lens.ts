// Knows: how many measures each side asserts. Does not know: how sides are drawn, or in which order.
import { SIDES } from '../catalogue/types.ts';
import type { SideId } from '../catalogue/types.ts';
import type { Entry } from './entry.ts';

/** How many of these measures each side asserts, zero included; a measure counts once for each side that does. */
export function countSides(entries: readonly Partial<Pick<Entry, 'sides'>>[]): Record<SideId, number> {
  const counts = Object.fromEntries(SIDES.map((side) => [side, 0])) as Record<SideId, number>;
  for (const { sides = [] } of entries) for (const side of sides) counts[side] += 1;
  return counts;
}
