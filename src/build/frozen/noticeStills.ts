// Knows: which pictures take the places of a withdrawn copy's stills, in the sizes of those. Does not know: what stands on one, or where files are.
import { inTheme } from '../../design/theme.ts';
import type { FrozenCopy, WithdrawalReason } from '../../state/frozen.ts';
import { drawNoticeStill } from '../../views/noticeStill.ts';
import { measure } from '../pictureType.ts';
import { pngOf } from '../png.ts';
import { FrozenError } from './index.ts';

/** Where the width stands in a PNG: first of its first chunk. */
const PNG_WIDTH = 16;

/**
 * Pictures by their path below the copy's folder.
 * @param still the bytes of a still of this copy, by the same path
 * @throws FrozenError when an SVG does not say how large it is
 */
export async function noticeStills(
  { lang, date, files }: Pick<FrozenCopy, 'lang' | 'date' | 'files'>,
  { day, reason }: { readonly day: string; readonly reason: WithdrawalReason },
  still: (path: string) => Buffer,
): Promise<Map<string, string | Uint8Array>> {
  const ink = { palette: inTheme('light'), measure };
  const notices = new Map<string, string | Uint8Array>();
  for (const path of Object.keys(files).filter((file) => file.endsWith('.svg'))) {
    const [, width = 0, height = 0] = (
      /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(still(path).toString()) ?? []
    ).map(Number);
    if (width === 0) throw new FrozenError([`${path}: got no size, expected width and height of the still`]);
    const svg = drawNoticeStill({ lang, date, day, reason }, { width, height }, ink);
    const png = path.replace(/svg$/, 'png');
    notices.set(path, svg);
    if (png in files) notices.set(png, await pngOf(svg, still(png).readUInt32BE(PNG_WIDTH) / width));
  }
  return notices;
}
