// Knows: how boxes that are larger than what they stand in for move aside until none lies over another, nor where it can be helped over what is written.
// Does not know: what is in them.
import type { Box } from './frames.ts';

/** A box and where it would stand: the middle of its top edge, px. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What of its own stands above it, such as a name. */
  readonly above: number;
  /** Where it may not go, however much room is there. */
  readonly isBarred?: (aside: Aside) => boolean;
}
export type Aside = readonly [dx: number, dy: number];

/** px: the least room between two boxes, from one try to the next, and as far as a box may go. */
const ROOM = 4;
const STEP = 6;
const FARTHEST = 240;
/** A word that can be read is worth going so much farther; less where the box has a name, and would name another place. */
const WORD = 30;
const WORD_NEAR_NAME = 8;
/** Tries on each circle round the place. */
const DIRECTIONS = 24;

const ASIDES: readonly Aside[] = Array.from({ length: FARTHEST / STEP + 1 }, (_, ring) =>
  Array.from({ length: ring === 0 ? 1 : DIRECTIONS }, (__, n): Aside => {
    const angle = (n / DIRECTIONS) * 2 * Math.PI;
    return [Math.round(ring * STEP * Math.cos(angle)), Math.round(ring * STEP * Math.sin(angle))];
  }),
).flat();

const STAYS: Aside = [0, 0];

const boxAt = ({ x, y, width, height, above }: Standing, [dx, dy]: Aside): Box => ({
  left: x + dx - width / 2 - ROOM,
  top: y + dy - above - ROOM,
  right: x + dx + width / 2 + ROOM,
  bottom: y + dy + height + ROOM,
});
const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const isWithin = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/**
 * How far each box moves, in their order: an earlier one goes less far.
 * @param kept what they had better not lie over, if that does not lead them too far
 * @param bounds what they must not leave
 */
export function keepApart(boxes: readonly Standing[], kept: readonly Box[], bounds: Box): Aside[] {
  const placed: Box[] = [];
  return boxes.map((box) => {
    const word = box.above > 0 ? WORD_NEAR_NAME : WORD;
    let aside = STAYS;
    let least = Infinity;
    for (const each of ASIDES) {
      const distance = Math.hypot(...each);
      // They come nearest first: what follows costs more by its distance alone.
      if (distance - 1 > least) break;
      if (box.isBarred?.(each) === true) continue;
      const there = boxAt(box, each);
      if (!isWithin(there, bounds) || placed.some((other) => meets(other, there))) continue;
      const cost = distance + word * kept.filter((other) => meets(other, there)).length;
      if (cost < least) [aside, least] = [each, cost];
    }
    placed.push(boxAt(box, aside));
    return aside;
  });
}
