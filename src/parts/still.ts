// Knows: what stands where on a still of an embed view: head, map, key, foot, in a column of an article. Does not know: how the map is drawn, or what the
// words say.
import { inColours } from '../design/theme.ts';
import { xml } from '../design/xml.ts';
import { balancedLines } from './balancedLines.ts';
import { keyMarks, symbolMark } from './pictureMarks.ts';
import type { Ink, Mark } from './pictureMarks.ts';
import { textStack } from './pictureStack.ts';
import { setLines, stackOf } from './pictureText.ts';
import type { Face } from './pictureText.ts';
import type { StillWords } from './stillWords.ts';

const EDGE = 20;
/** It carries no fonts: bold letters of those that stand in for its own are wider by so much. */
const SLACK = 1.15;
const face = (size: number, line: number, weight: 400 | 600 = 400): Face => ({
  ...{ size, line, weight, family: 'sans' },
});
/** Larger than on the page: a picture is often shown smaller than it is. */
const FACES = {
  site: { ...face(15, 20, 600), family: 'serif' },
  title: { ...face(24, 30, 600), family: 'serif' },
  line: face(17, 24),
  key: face(15, 24),
  proof: face(15, 22, 600),
  foot: face(14, 19),
} as const satisfies Record<string, Face>;

interface Entry {
  readonly mark: Mark;
  readonly words: string;
}

/** Marks with their words beside each other, in as many rows as they need. */
function flow(entries: readonly Entry[], top: number, right: number, { palette, measure }: Ink) {
  const { key } = FACES;
  let [x, y] = [EDGE, top];
  const markup = entries.map(({ mark, words }) => {
    const width = mark.width + measure(words, key) * SLACK;
    if (x > EDGE && x + width > right) [x, y] = [EDGE, y + key.line];
    const drawn =
      mark.at(x, y + key.line / 2) +
      setLines([words], key, { x: x + mark.width, y, fill: palette.ink }).markup;
    x += width + 14;
    return drawn;
  });
  return { markup: markup.join(''), bottom: y + key.line };
}

function headOf(words: StillWords, width: number, ink: Ink) {
  const { palette } = ink;
  const head = textStack(16, { left: EDGE, right: width - EDGE, slack: SLACK }, ink);
  head.draw(`<path d="M${EDGE + 2} 16v20" stroke="${palette.accent}" stroke-width="4"/>`);
  head.put(words.site, FACES.site, palette.ink, { x: EDGE + 12 });
  if (words.standing !== null) {
    const mark = symbolMark(words.standing.symbol, 20, ink);
    head.draw(mark.at(EDGE, head.y() + 12 + FACES.line.line / 2));
    head.put(words.standing.words, FACES.line, palette.ink, { above: 12, x: EDGE + mark.width });
  }
  const title = balancedLines(words.title, FACES.title, (width - 2 * EDGE) / SLACK, ink.measure);
  head.set(title, FACES.title, palette.ink, { above: words.standing === null ? 10 : 4 });
  head.put(words.line, FACES.line, palette.ink, { above: 4 });
  return { markup: head.markup(), bottom: head.y() + 14 };
}

function keyOf(words: StillWords, top: number, width: number, ink: Ink) {
  const { hatch, line } = keyMarks(ink);
  const rows: Entry[][] = [
    ...words.symbols.map((row) =>
      row.map(({ symbol, words: means }) => ({ mark: symbolMark(symbol, 16, ink), words: means })),
    ),
    [
      { mark: hatch, words: words.hatch },
      { mark: line, words: words.contact },
    ],
  ];
  let bottom = top;
  const markup = rows.map((row) => {
    const drawn = flow(row, bottom, width - EDGE, ink);
    bottom = drawn.bottom;
    return drawn.markup;
  });
  return { markup: markup.join(''), bottom };
}

function footOf(words: StillWords, top: number, width: number, ink: Ink) {
  const { ink: plain, ink2 } = ink.palette;
  const foot = textStack(top, { left: EDGE, right: width - EDGE, slack: SLACK }, ink);
  foot.put(words.notProof, FACES.proof, plain);
  foot.put(`${words.sources} ${words.newest}`, FACES.foot, ink2, { above: 2 });
  if (words.address !== null) foot.put(words.address, FACES.foot, ink2, { above: 2 });
  return { markup: foot.markup(), bottom: foot.y() + 16 };
}

/** What is said to whoever does not see it. */
const description = ({ standing, line, symbols, hatch, notProof, sources, newest }: StillWords): string =>
  [standing?.words, line, ...symbols.flat().map(({ words }) => words), hatch, notProof, sources, newest]
    .filter((words) => words !== undefined)
    .join('\n');

/** The whole still as a document of its own, which asks for no other; colours of the map may be custom properties. */
export function stillOf(
  words: StillWords,
  map: { readonly markup: string; readonly width: number; readonly height: number },
  lang: string,
  ink: Ink,
): string {
  const { palette } = ink;
  const { width } = map;
  const head = headOf(words, width, ink);
  const mapBottom = head.bottom + map.height;
  const key = keyOf(words, mapBottom + 10, width, ink);
  const foot = footOf(words, key.bottom + 18, width, ink);
  const height = Math.ceil(foot.bottom);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" xml:lang="${lang}" lang="${lang}" font-family="${stackOf('sans')}">`,
    `<title id="title">${xml(words.title)}</title>`,
    `<desc id="desc">${xml(description(words))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.panel}"/>`,
    head.markup,
    `<g transform="translate(0 ${head.bottom})">${inColours(map.markup, palette)}</g>`,
    `<path d="M0 ${head.bottom - 0.5}H${width}M0 ${mapBottom + 0.5}H${width}M0 ${key.bottom + 9.5}H${width}" stroke="${palette.rule}"/>`,
    key.markup,
    foot.markup,
    // An edge of its own: on the white page of an article the picture would have none.
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="none" stroke="${palette.rule}"/>`,
    `</svg>`,
  ].join('');
}
