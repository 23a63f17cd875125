// Knows: how a layer of the ground is painted where no style sheet comes along. Does not know: which layers there are, or what becomes of it.
import type { Layer } from './layers.ts';

const n = (value: number): string => String(Number(value.toFixed(2)));

/**
 * One path with its paint; colours are custom properties of the theme.
 * @param unitsPerPx units of the geometry in one px: a line is as wide as the scale makes it look right
 * @param hatch id of the pattern of hatched areas
 */
export function layerShape(
  { kind, role, width = 1, dash, opacity }: Layer,
  d: string,
  unitsPerPx: number,
  hatch: string,
): string {
  const line =
    `fill="none" stroke="var(--${role})" stroke-width="${n(width * unitsPerPx)}" stroke-linejoin="round"` +
    (dash === undefined ? '' : ` stroke-dasharray="${dash.map((px) => n(px * unitsPerPx)).join(' ')}"`);
  const paint = kind === 'line' ? line : `fill="${kind === 'hatch' ? `url(#${hatch})` : `var(--${role})`}"`;
  return `<path d="${d}" ${paint}${opacity === undefined ? '' : ` opacity="${opacity}"`}/>`;
}
