// Knows: how a text is set on a picture: in which face and size, in how many lines. Does not know: what it says, or where it stands.
import { FAMILIES } from '../design/type.ts';
import type { FamilyName } from '../design/type.ts';
import { xml } from '../design/xml.ts';

export interface Face {
  readonly size: number;
  readonly line: number;
  readonly weight: 400 | 600;
  readonly family: FamilyName;
}
const sans = (size: number, line: number, weight: 400 | 600 = 400): Face => ({
  ...{ size, line, weight, family: 'sans' },
});
const serif = (size: number, line: number): Face => ({ size, line, weight: 600, family: 'serif' });

export const FACES = {
  site: serif(16, 20),
  title: serif(28, 34),
  count: sans(18, 26, 600),
  filters: sans(16, 24),
  measure: serif(18, 24),
  said: sans(15, 22),
  head: sans(13, 18, 600),
  row: sans(15, 20),
  fill: sans(14, 18),
  number: sans(14, 20),
  capsule: sans(13, 18, 600),
  note: sans(13, 17),
  key: sans(13, 17),
  proof: sans(14, 20, 600),
  foot: sans(13, 18),
} as const satisfies Record<string, Face>;

/** Where a picture is opened that does not take its fonts from it, others of about the same width stand in. */
const STACKS: Readonly<Record<FamilyName, readonly string[]>> = {
  sans: [FAMILIES.sans, 'Source Sans 3', 'Source Sans Pro', 'Arial', 'Liberation Sans'],
  serif: [FAMILIES.serif, 'Source Serif 4', 'Source Serif Pro', 'Georgia', 'Liberation Serif'],
};
const LAST = { sans: 'sans-serif', serif: 'serif' } as const;
/** As CSS writes it; a name with a figure in it needs its quotation marks, and resvg knows no name in them after a space. */
export const stackOf = (family: FamilyName): string =>
  [...STACKS[family].map((name) => `'${name}'`), LAST[family]].join(',');

/** Width of a text in px. */
export type Measure = (text: string, face: Face) => number;

/** A word in pieces that fit; most are one. */
function piecesOf(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (rest.length > 1 && !fits(rest)) {
    let length = rest.length - 1;
    while (length > 1 && !fits(rest.slice(0, length))) length -= 1;
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...pieces, rest];
}

/** The lines of a text so that none is wider: broken at its spaces, an address also before its signs, and anywhere where there are none. */
export function linesOf(text: string, face: Face, width: number, measure: Measure): string[] {
  const fits = (line: string): boolean => measure(line, face) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ |(?=[/?&=])/)) {
    const glue = line === '' || /^[/?&=]/.test(word) ? '' : ' ';
    if (line !== '' && !fits(line + glue + word)) lines.push(line);
    else if (line !== '' || fits(word)) {
      line += glue + word;
      continue;
    }
    const pieces = piecesOf(word, fits);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return line === '' ? lines : [...lines, line];
}

export interface SetText {
  readonly markup: string;
  readonly height: number;
}

/** Lines of text whose box begins at `x`, `y`. */
export function setLines(
  lines: readonly string[],
  face: Face,
  { x, y, fill, anchor }: { x: number; y: number; fill: string; anchor?: 'middle' | 'end' },
): SetText {
  const { size, line, weight, family } = face;
  // The base line of these two families stands at about 0.34 em below the middle of a line.
  const base = y + line / 2 + size * 0.34;
  const of =
    (family === 'sans' ? '' : ` font-family="${stackOf(family)}"`) +
    (weight === 400 ? '' : ` font-weight="${weight}"`) +
    (anchor === undefined ? '' : ` text-anchor="${anchor}"`);
  return {
    height: lines.length * line,
    markup: lines
      .map(
        (text, n) =>
          `<text x="${x}" y="${(base + n * line).toFixed(1)}" font-size="${size}" fill="${fill}"${of}>${xml(text)}</text>`,
      )
      .join(''),
  };
}
