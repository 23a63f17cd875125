// Knows: how words of a drawn map are written where no style sheet comes along: colour, size, halo. Does not know: what they say, or where they stand.
import type { Role } from '../design/theme.ts';

export interface Look {
  readonly fill: Role;
  /** Colour of the halo; without it there is none. */
  readonly halo?: Role;
  readonly size?: number;
  readonly weight?: 600;
  readonly more?: string;
}
/** A halo in the colour of the ground keeps every word legible. */
export function stillText(
  look: Look,
  anchor: 'start' | 'middle' | 'end',
  at: string,
  inside: string,
): string {
  const { fill, halo, size = 13, weight, more = '' } = look;
  const edge =
    halo === undefined
      ? ''
      : ` stroke="var(--${halo})"${more.includes('stroke-width') ? '' : ' stroke-width="4"'} stroke-linejoin="round" paint-order="stroke"`;
  return (
    `<text${at} font-size="${size}"${weight === undefined ? '' : ` font-weight="${weight}"`}` +
    `${anchor === 'start' ? '' : ` text-anchor="${anchor}"`} fill="var(--${fill})"${edge}${more}>${inside}</text>`
  );
}
