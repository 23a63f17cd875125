// Knows: where each word and symbol stands on the image that a link is shown with, 1200 x 630: text at the left, map to the right edge. Does not know: what
// is said, or how the map is drawn.
import { inColours } from '../design/theme.ts';
import { xml } from '../design/xml.ts';
import { SHARE_SIZE } from '../state/embedAddress.ts';
import { blockAt } from './shareBlocks.ts';
import type { Placed } from './shareBlocks.ts';
import type { Ink } from './pictureMarks.ts';
import { setLines, stackOf } from './pictureText.ts';
import type { Face } from './pictureText.ts';
import type { ShareWords } from './shareWords.ts';

/** px: previews crop what stands nearer to an edge. */
const LEFT = 56;
const EDGE = 48;
const BESIDE_MAP = 36;
const FOOT_LINE = 32;
const SITE: Face = { size: 28, line: 34, weight: 600, family: 'serif' };
const FOOT: Face = { size: 24, line: FOOT_LINE, weight: 400, family: 'sans' };

/** Where there is not enough room, everything becomes smaller by such steps, a title more than what stands under it. */
const STEPS = Array.from({ length: 28 }, (_, n) => 1 - n * 0.025);

export interface ShareMap {
  /** An `<svg>` of this width, as tall as the image; colours may be custom properties. */
  readonly markup: string;
  readonly width: number;
}

/** All blocks below each other in the largest step that fits. @throws RangeError where none does */
function columnOf({ blocks }: ShareWords, top: number, room: number, width: number, ink: Ink): Placed[] {
  for (const step of STEPS) {
    let y = top;
    const placed = blocks.map((block, n) => {
      const set = blockAt(block, { x: LEFT, y, width, step, isFirst: n === 0 }, ink);
      y = set?.bottom ?? y;
      return set;
    });
    if (placed.every((set) => set !== null) && y <= top + room) return placed;
  }
  throw new RangeError(`share image: no room for ${JSON.stringify(blocks)}`);
}

/** Two lines of one size, as large as the longer has room for. */
function footOf(
  { notProof, area }: ShareWords,
  top: number,
  width: number,
  { palette, measure }: Ink,
): string {
  const proof: Face = { ...FOOT, weight: 600 };
  const part = Math.min(1, width / Math.max(measure(area, FOOT), measure(notProof, proof)));
  const size = Math.floor(FOOT.size * part * 2) / 2;
  return (
    setLines([notProof], { ...proof, size }, { x: LEFT, y: top, fill: palette.ink }).markup +
    setLines([area], { ...FOOT, size }, { x: LEFT, y: top + FOOT_LINE, fill: palette.ink2 }).markup
  );
}

/** The whole image as a document of its own. @throws RangeError where its words have no room */
export function shareImage(words: ShareWords, map: ShareMap, lang: string, ink: Ink): string {
  const { palette } = ink;
  const { width, height } = SHARE_SIZE;
  const textWidth = width - map.width - LEFT - BESIDE_MAP;
  const footTop = height - EDGE - 2 * FOOT_LINE;
  const head =
    words.site === null
      ? ''
      : `<path d="M${LEFT + 3} ${EDGE}v${SITE.line}" stroke="${palette.accent}" stroke-width="6"/>` +
        setLines([words.site], SITE, { x: LEFT + 22, y: EDGE, fill: palette.ink }).markup;
  const top = words.site === null ? EDGE - 8 : EDGE + SITE.line;
  const column = columnOf(words, top, footTop - 16 - top, textWidth, ink);
  const drawn = [
    `<rect width="${width}" height="${height}" fill="${palette.panel}"/>`,
    `<g transform="translate(${width - map.width} 0)">${map.markup}</g>`,
    head,
    ...column.map(({ markup }) => markup),
    footOf(words, footTop, textWidth, ink),
  ].join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${lang}" font-family="${stackOf('sans')}">` +
    `<title>${xml(words.alt)}</title>${inColours(drawn, palette)}</svg>`
  );
}
