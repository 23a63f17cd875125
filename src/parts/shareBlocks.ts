// Knows: how large each block of a share image is, and how it is drawn there: title, sentence, who says so, symbols. Does not know: which blocks an image has.
import { symbolDrawing } from '../design/symbols.ts';
import { balancedLines, hasRoom } from './balancedLines.ts';
import type { Ink } from './pictureMarks.ts';
import { setLines } from './pictureText.ts';
import type { Face } from './pictureText.ts';
import type { Drawn, ShareBlock } from './shareWords.ts';

export interface Placed {
  readonly markup: string;
  /** Where the next block may begin. */
  readonly bottom: number;
}
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** 1 where there is room for all, less where there is not. */
  readonly step: number;
  /** It follows the head of the image, not another block. */
  readonly isFirst: boolean;
}

/** Smaller letters lose less: at a quarter of the image's size they must still be read. */
const lessened = (size: number, step: number): number => Math.round(size * (0.5 + step / 2));
const sans = (size: number, line: number, weight: 400 | 600 = 400): Face => ({
  ...{ size, line, weight, family: 'sans' },
});
const round = (value: number): number => Number(value.toFixed(2));

const symbolAt = (symbol: Drawn, x: number, y: number, size: number): string =>
  `<g transform="translate(${round(x)} ${round(y)}) scale(${round(size / 20)})">${symbol.map(symbolDrawing).join('')}</g>`;

/** Lines of words; null: one has no room, or there are too many. */
function words(text: string, face: Face, fill: string, { x, y, width }: Place, { measure }: Ink, most = 6) {
  if (!hasRoom(text, face, width, measure)) return null;
  const lines = balancedLines(text, face, width, measure);
  if (lines.length > most) return null;
  const set = setLines(lines, face, { x, y, fill });
  return { markup: set.markup, bottom: y + set.height };
}

/** Symbols in rows as even as a tray's; what has no room is counted. */
function chartAt(
  { symbols, rows: most, head }: ShareBlock & { is: 'chart' },
  place: Place,
  ink: Ink,
): Placed | null {
  const { x, width, step } = place;
  const size = Math.round((head === null ? 38 : 28) * step);
  const pitch = Math.round(size * 1.37);
  const face = sans(lessened(27, step), lessened(36, step), 600);
  const heading =
    head === null ? null : words(head, face, ink.palette.ink, { ...place, y: place.y + 26 }, ink);
  if (head !== null && heading === null) return null;
  const y = heading === null ? place.y + 26 : heading.bottom + 10;
  const perRow = Math.floor((width + pitch - size) / pitch);
  const shown = symbols.length > perRow * most ? symbols.slice(0, perRow * most - 2) : symbols;
  const rest = symbols.length - shown.length;
  const slots = shown.length + (rest > 0 ? 2 : 0);
  const rows = Math.ceil(slots / perRow);
  const columns = Math.ceil(slots / Math.max(1, rows));
  const at = (slot: number): [number, number] => [
    x + (slot % columns) * pitch,
    y + Math.floor(slot / columns) * pitch,
  ];
  const [restX, restY] = at(shown.length);
  const number = sans(Math.round(size * 0.75), size, 600);
  const markup = [
    heading?.markup ?? '',
    ...shown.map((symbol, slot) => symbolAt(symbol, ...at(slot), size)),
    rest > 0 ? setLines([`+${rest}`], number, { x: restX, y: restY, fill: ink.palette.ink }).markup : '',
  ].join('');
  return { markup, bottom: rows === 0 ? y : y + rows * pitch - (pitch - size) };
}

/** One row a kind, with its count at the end. */
function kindsAt(
  { rows }: ShareBlock & { is: 'kinds' },
  { x, y, width, step }: Place,
  ink: Ink,
): Placed | null {
  const { palette, measure } = ink;
  const face = sans(lessened(27, step), Math.round(40 * step));
  const size = Math.round(28 * step);
  const left = x + size + 16;
  const room = width - (left - x) - 60;
  if (rows.some(({ name }) => measure(name, face) > room)) return null;
  const top = y + 22;
  const markup = rows.map(({ symbol, name, count }, n) => {
    const lineTop = top + n * face.line;
    return [
      symbolAt(symbol, x, lineTop + (face.line - size) / 2, size),
      setLines([name], face, { x: left, y: lineTop, fill: palette.ink }).markup,
      setLines([String(count)], face, { x: x + width, y: lineTop, fill: palette.ink2, anchor: 'end' }).markup,
    ].join('');
  });
  return { markup: markup.join(''), bottom: top + rows.length * face.line };
}

/** The symbol, and beside it what it says: the kind, and how well founded the measure is. */
function standingAt(block: ShareBlock & { is: 'standing' }, place: Place, ink: Ink): Placed | null {
  const { palette } = ink;
  const face = sans(lessened(29, place.step), lessened(36, place.step));
  const size = face.line * 2 - 14;
  const beside = { ...place, x: place.x + size + 22, y: place.y + 30, width: place.width - size - 22 };
  const kind = words(block.kind, { ...face, weight: 600 }, palette.ink, beside, ink, 1);
  const standing = kind && words(block.words, face, palette.ink, { ...beside, y: kind.bottom }, ink, 2);
  if (kind === null || standing === null) return null;
  const symbol = symbolAt(block.symbol, place.x + 2, beside.y + 7, size);
  return { markup: symbol + kind.markup + standing.markup, bottom: standing.bottom };
}

/** A title becomes smaller before anything else does. */
const TITLE_STEPS = [1, 0.95, 0.9, 0.85, 0.8, 0.75];

function titleAt(block: ShareBlock & { is: 'title' }, place: Place, ink: Ink): Placed | null {
  for (const less of TITLE_STEPS) {
    const size = Math.round(block.largest * place.step * less);
    const face: Face = { size, line: Math.round(size * 1.13), weight: 600, family: 'serif' };
    const set = words(block.words, face, ink.palette.ink, place, ink, block.most);
    if (set !== null) return set;
  }
  return null;
}

/** A block from a place on; null: at this step it has no room. */
export function blockAt(block: ShareBlock, place: Place, ink: Ink): Placed | null {
  const { palette } = ink;
  const { y, step, isFirst } = place;
  switch (block.is) {
    case 'title':
      return titleAt(block, { ...place, y: y + (isFirst ? 22 : 18) }, ink);
    case 'sentence':
      return words(
        block.words,
        sans(lessened(31, step), lessened(40, step)),
        palette.ink,
        { ...place, y: y + 8 },
        ink,
      );
    case 'said': {
      const face = sans(lessened(31, step), lessened(39, step), 600);
      const set = words(
        block.words,
        face,
        palette.ink,
        { ...place, x: place.x + 22, y: y + 18, width: place.width - 22 },
        ink,
      );
      if (set === null) return null;
      const bar = `<path d="M${place.x + 2.5} ${y + 20}V${set.bottom - 2}" stroke="${palette.accent}" stroke-width="5"/>`;
      return { ...set, markup: bar + set.markup };
    }
    case 'meta':
      return words(
        block.words,
        sans(lessened(29, step), lessened(37, step)),
        palette.ink2,
        { ...place, y: y + 12 },
        ink,
      );
    case 'standing':
      return standingAt(block, place, ink);
    case 'chart':
      return chartAt(block, place, ink);
    case 'kinds':
      return kindsAt(block, place, ink);
  }
}
