// Knows: the hatch that marks a temporarily occupied area, as an SVG pattern. Does not know: which area, of which date.

/** Distance between lines and their width, in CSS px. A small map has its own: the pattern is never scaled. */
export const HATCHES = {
  map: { step: 6, line: 0.8 },
  thumbnail: { step: 5, line: 0.7 },
  /** On an image that is drawn 1.45 times as large, and seen as much smaller. */
  share: { step: 5.5, line: 0.76 },
  /** On a screen that is looked at from six metres. */
  projector: { step: 9, line: 1.3 },
} as const;

export type HatchName = keyof typeof HATCHES;

/**
 * A `<pattern>` of lines that rise to the right at 45 degrees.
 *
 * @param id - the pattern's id, unique in the page
 * @param unitsPerPx - user units of the SVG in one CSS px, so that the hatch looks the same at every scale
 */
export function hatchPattern(id: string, name: HatchName, unitsPerPx: number): string {
  const step = HATCHES[name].step * unitsPerPx;
  const line = HATCHES[name].line * unitsPerPx;
  // The line stands in the tile's middle: on its edge, half of it would be cut off.
  return (
    `<pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<path d="M${step / 2} 0V${step}" stroke="var(--hatch)" stroke-width="${line}"/></pattern>`
  );
}
