// Knows: the sizes in which the words of a slide can be set, and which of them its words allow. Does not know: a screen, or a font's real widths; that everything has room is checked in a browser.

/** The words of a slide by what they are. */
export interface SlideWords {
  readonly kinds: readonly string[];
  readonly headline: string;
  readonly speakers: readonly string[];
  readonly caption: string;
  readonly standings: readonly string[];
  readonly question: string;
}

/** From the roomiest to the fullest slide, in units of 1/1080 of the height: on a screen of that height no word is under 24 px. */
const SIZES = [
  { headline: 60, line: 66, speaker: 32, caption: 30, question: 31, small: 26, gap: 30 },
  { headline: 52, line: 58, speaker: 30, caption: 28, question: 30, small: 25, gap: 26 },
  { headline: 45, line: 51, speaker: 28, caption: 27, question: 29, small: 24, gap: 22 },
  { headline: 38, line: 44, speaker: 26, caption: 25, question: 27, small: 24, gap: 18 },
  { headline: 32, line: 38, speaker: 24, caption: 24, question: 25, small: 24, gap: 14 },
  { headline: 28, line: 33, speaker: 24, caption: 24, question: 24, small: 24, gap: 10 },
] as const;

/** Widths of letters of the sans in em, Latin and Cyrillic alike; the first row that a letter belongs to holds, the last for all others. */
const LETTERS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\s]/u, 0.2],
  [/[iіїjlftrI.,:;’'«»“”()!|-]/u, 0.31],
  [/[mwжмшщюфMWЖМШЩЮФЫ—%]/u, 0.73],
  [/\p{Lu}/u, 0.6],
  [/./u, 0.53],
];
/** Letters of the serif's headline are broader. */
const SERIF = 1.16;

interface Room {
  readonly width: number;
  readonly height: number;
}
/** The room for words, in the same units: right of the map on a screen of 16:9, and of 4:3. */
export const ROOMS = { wide: { width: 602, height: 950 }, square: { width: 475, height: 965 } } as const;
/** From which shape of the screen on the room is the second. */
const SQUARE = 1.58;

const letterWidth = (letter: string): number => LETTERS.find(([letters]) => letters.test(letter))?.[1] ?? 0;
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);

/** How many lines a text takes when words are kept whole; `width` in em. */
function lines(text: string, width: number): number {
  if (text === '') return 0;
  let count = 1;
  let taken = 0;
  // No line begins with a dash.
  for (const word of text.split(/ (?![—·] )/)) {
    const own = widthOf(word);
    const space = taken === 0 ? 0 : widthOf(' ');
    if (taken + space + own <= width) taken += space + own;
    else {
      // A word that is longer than a line goes on in the next.
      count += (taken === 0 ? 0 : 1) + Math.ceil(own / width) - 1;
      taken = own % width;
    }
  }
  return count;
}

/** The first size, from 0 on, at which everything has room; the last where nothing has. */
export function slideFill(words: SlideWords, { width, height }: Room): number {
  const fits = SIZES.findIndex(({ headline, line, speaker, caption, question, small, gap }) => {
    const sans = (text: string, size: number, within = width) => lines(text, within / size) * size * 1.34;
    const all = (texts: readonly string[], size: number, less: number) =>
      texts.reduce((sum, text) => sum + sans(text, size, width - less), 0);
    const parts = [
      words.kinds.length * 40,
      lines(words.headline, width / (headline * SERIF)) * line,
      all(words.speakers, speaker, 30),
      sans(words.caption, caption),
      all(words.standings, small, 46),
      sans(words.question, question),
      // Where the lesson stands.
      32,
    ].filter((part) => part > 0);
    return parts.reduce((sum, part) => sum + part + gap, -gap) <= height;
  });
  return fits === -1 ? SIZES.length - 1 : fits;
}

/** The sizes as custom properties of two classes each, of which the second holds on screens that are less wide. */
export function slideCss(): string {
  const rule = (name: keyof typeof ROOMS) =>
    SIZES.map(
      (sizes, n) =>
        `.${name}-${n}{${Object.entries(sizes)
          .map(([property, value]) => `--${property}:${value}`)
          .join(';')}}`,
    ).join('\n');
  return `${rule('wide')}\n@container (max-aspect-ratio:${SQUARE}){\n${rule('square')}\n}`;
}
