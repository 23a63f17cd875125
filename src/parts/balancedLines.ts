// Knows: how words are broken into lines that look even, and which words stay together. Does not know: what they say, or where they stand.
import { linesOf } from './pictureText.ts';
import type { Face, Measure } from './pictureText.ts';

const NO_BREAK = '\u00a0';

/** Words of one letter, numbers and their signs stay with what follows, dashes and dots with what goes before. */
export const glued = (words: string): string =>
  words
    .replace(/ (?=[—–·](?: |$))/g, NO_BREAK)
    .replace(/(?<=^|[\s(«“„])(\p{L}|№|\d[\d.,–]*) (?=\S)/gu, `$1${NO_BREAK}`);

/** Whether each word has room in a line of this width. */
export const hasRoom = (words: string, face: Face, width: number, measure: Measure): boolean =>
  glued(words)
    .split(' ')
    .every((word) => measure(word, face) <= width);

/** As few lines as there must be, about equally long: none has one word alone where its neighbours are full. */
export function balancedLines(words: string, face: Face, width: number, measure: Measure): string[] {
  const text = glued(words);
  const broken = (to: number): string[] => linesOf(text, face, to, measure);
  const fewest = broken(width);
  const longest = Math.max(0, ...text.split(' ').map((word) => measure(word, face)));
  let [tooNarrow, wide] = [longest, width];
  while (wide - tooNarrow > 1) {
    const middle = (tooNarrow + wide) / 2;
    if (broken(middle).length > fewest.length) tooNarrow = middle;
    else wide = middle;
  }
  return longest > width ? fewest : broken(wide);
}
