// Knows: the two cards on a saved picture: legend and key, row by row. Does not know: where they lie, or the map under them.
import { fillOf, NOTCH_ID, symbolId } from '../design/symbols.ts';
import { keyMarks, symbolMark } from './pictureMarks.ts';
import type { Ink, Mark } from './pictureMarks.ts';
import { FACES, linesOf, setLines } from './pictureText.ts';
import type { Face, SetText } from './pictureText.ts';
import type { LegendWords, PictureWords } from './pictureWords.ts';

interface Row {
  readonly words: string;
  readonly face: Face;
  readonly fill?: string;
  readonly before?: Mark;
  readonly count?: number;
  /** Least height of the row, and the room above it. */
  readonly least?: number;
  readonly above?: number;
}

const PADDING = 14;
const SIDE = 12;
/** Room for a number at the end of a row. */
const COUNT = 24;

/** A card of this width whose upper left corner is the origin. */
function card(rows: readonly Row[], width: number, { palette, measure }: Ink): SetText {
  let y = SIDE;
  const inside = rows.map(({ words, face, fill, before, count, least = 0, above = 0 }) => {
    const left = PADDING + (before?.width ?? 0);
    const room = width - left - PADDING - (count === undefined ? 0 : COUNT);
    const lines = linesOf(words, face, room, measure);
    const height = Math.max(least, lines.length * face.line);
    const top = y + above + (height - lines.length * face.line) / 2;
    const text = setLines(lines, face, { x: left, y: top, fill: fill ?? palette.ink });
    const number =
      count === undefined
        ? ''
        : setLines([String(count)], FACES.number, {
            ...{ x: width - PADDING, y: top + (face.line - FACES.number.line) / 2 },
            ...{ fill: palette.ink2, anchor: 'end' },
          }).markup;
    y += above + height;
    return (before?.at(PADDING, top + face.line / 2) ?? '') + text.markup + number;
  });
  const height = y + SIDE;
  const ground = `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="4" fill="${palette.panel}" stroke="${palette.rule}"/>`;
  return { height, markup: ground + inside.join('') };
}

/** Short names in capsules, as on the map; a bar joins the two that count as one. */
function sideRows({ sides }: LegendWords, { palette, measure }: Ink): Row[] {
  const widths = sides.map(({ short }) => Math.max(30, 14 + measure(short, FACES.capsule)));
  const column = Math.max(0, ...widths) + 10;
  return sides.map(({ side, short, name, count }, n) => {
    const width = widths[n] ?? 0;
    return {
      ...{ words: name, face: FACES.fill, count, least: 26, above: 4 },
      before: {
        width: column,
        at: (x, middle) =>
          (side.startsWith('ukrainian')
            ? `<path d="M${x - 6} ${middle - 15}v30" stroke="${palette.control}" stroke-width="2.5"/>`
            : '') +
          `<rect x="${x}" y="${middle - 10}" width="${width.toFixed(1)}" height="20" rx="10" fill="${palette.ink}"/>` +
          setLines([short], FACES.capsule, {
            ...{ x: x + width / 2, y: middle - 9, fill: palette.panel, anchor: 'middle' },
          }).markup,
      },
    };
  });
}

/** The legend: kinds that are there and the fills, or the sides. */
export function legendCard(legend: LegendWords, width: number, ink: Ink): SetText {
  const { palette } = ink;
  const rule = {
    width: 0,
    at: (x: number, middle: number) =>
      `<path d="M${x} ${middle - FACES.note.line / 2 - 7}H${width - PADDING}" stroke="${palette.rule}"/>`,
  };
  const head = { face: FACES.head, fill: palette.ink2 };
  const kinds = legend.kinds.map(({ kind, name, count }): Row => ({
    ...{ words: name, face: FACES.row, count, least: 25 },
    before: symbolMark([symbolId(kind, 'solid')], 18, ink),
  }));
  const fills = legend.fills.map(({ standing, contested, words }): Row => ({
    ...{ words, face: FACES.fill, least: 23 },
    before: symbolMark([symbolId('circle', fillOf(standing)), ...(contested ? [NOTCH_ID] : [])], 16, ink),
  }));
  const rows: Row[] = [
    { ...head, words: legend.head, least: 22 },
    ...kinds,
    ...sideRows(legend, ink),
    ...(fills.length === 0 ? [] : [{ ...head, words: legend.fillsHead, above: 10, least: 22 }]),
    ...fills,
    { words: legend.note, face: FACES.note, fill: palette.ink2, before: rule, above: 15 },
  ];
  return card(rows, width, ink);
}

/** What hatch, dashed line and dot mean. */
export function keyCard(key: PictureWords['key'], width: number, ink: Ink): SetText {
  const { hatch, line, town } = keyMarks(ink);
  const row = { face: FACES.key, least: 18 };
  const rows: Row[] = [
    { ...row, words: key.hatch, before: hatch },
    { ...row, words: key.line, before: line, above: 6 },
    { ...row, words: key.town, before: town, above: 6 },
  ];
  return card(rows, width, ink);
}
