// Knows: how a page's head names the image that a link to it is shown with. Does not know: what stands on the image.
import { embedAddress, shareAddress, SHARE_SIZE } from '../state/embedAddress.ts';
import { escape } from './escape.ts';
import type { PageRow } from './pageRow.ts';

/**
 * The image that a link to this page is shown with: its own, or that of the home page.
 * @param alts what each image says, by its path
 * @throws RangeError when it is not drawn
 */
export function previewImage(
  { embed, lang }: PageRow,
  siteUrl: string,
  alts: ReadonlyMap<string, string>,
): string[] {
  const path = shareAddress(embed ?? embedAddress.all(lang));
  const alt = alts.get(path);
  if (alt === undefined) throw new RangeError(`got no image ${path}, expected one of ${alts.size}`);
  return [
    `<meta property="og:image" content="${siteUrl}${path}">`,
    `<meta property="og:image:width" content="${SHARE_SIZE.width}">`,
    `<meta property="og:image:height" content="${SHARE_SIZE.height}">`,
    `<meta property="og:image:alt" content="${escape(alt)}">`,
    `<meta name="twitter:card" content="summary_large_image">`,
  ];
}
