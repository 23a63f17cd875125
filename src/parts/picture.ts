// Knows: what stands where on a saved picture: head, map with its two cards, foot. Does not know: how the map is drawn, or what the words say.
import { FACES, stackOf } from './pictureText.ts';
import { keyCard, legendCard } from './pictureCards.ts';
import type { Ink } from './pictureMarks.ts';
import { textStack } from './pictureStack.ts';
import type { PictureWords } from './pictureWords.ts';
import { xml } from '../design/xml.ts';

export interface PictureMap {
  /** An `<svg>` of this size. */
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  readonly keyAt: 'left' | 'right';
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const EDGE = 24;
/** Cards stand so far from the edges of the map, as on the page. */
const AWAY = 16;
/** Where a picture has to do with other fonts than its own, lines are longer by so much. */
const SLACK = 1.08;
const stack = (top: number, width: number, ink: Ink) =>
  textStack(top, { left: EDGE, right: width - EDGE, slack: SLACK }, ink);
const LEGEND = 262;
const KEY = { left: 262, right: 240 } as const;

function headOf(words: PictureWords, width: number, ink: Ink) {
  const { palette } = ink;
  const head = stack(20, width, ink);
  head.draw(`<path d="M${EDGE + 2} 20v20" stroke="${palette.accent}" stroke-width="4"/>`);
  head.put(words.site, FACES.site, palette.ink, { x: EDGE + 14 });
  head.put(words.title, FACES.title, palette.ink, { above: 12 });
  head.put(words.count, FACES.count, palette.ink, { above: 4 });
  if (words.filters !== null) head.put(words.filters, FACES.filters, palette.ink2);
  if (words.measure !== null) {
    const x = EDGE + 14;
    const from = head.y() + 14;
    head.put(words.measure.title, FACES.measure, palette.ink, { above: 14, x });
    head.put(words.measure.attribution, FACES.said, palette.ink2, { above: 2, x });
    head.draw(
      `<path d="M${EDGE + 1.5} ${from + 2}V${head.y() - 2}" stroke="${palette.accent}" stroke-width="3"/>`,
    );
  }
  return { markup: head.markup(), height: head.y() + 16 };
}

function footOf(words: PictureWords, top: number, width: number, ink: Ink) {
  const foot = stack(top + 14, width, ink);
  foot.put(words.notProof, FACES.proof, ink.palette.ink);
  foot.put(words.sources, FACES.foot, ink.palette.ink2, { above: 4 });
  foot.put(words.dates, FACES.foot, ink.palette.ink2);
  if (words.address !== null) foot.put(words.address, FACES.foot, ink.palette.ink2, { above: 4 });
  return { markup: foot.markup(), bottom: foot.y() + 18 };
}

/** What is said to whoever does not see it. */
const description = ({ filters, measure, legend, key, notProof, sources, dates }: PictureWords): string =>
  [
    filters,
    measure && `${measure.title}. ${measure.attribution}`,
    ...[...legend.kinds, ...legend.sides].map(({ name, count }) => `${name}: ${count}`),
    ...[key.hatch, notProof, sources, dates],
  ]
    .filter((words) => words !== null)
    .join('\n');

/**
 * The whole picture as a document of its own.
 * @param style for the fonts that it carries; empty: it has to do with others
 */
export function pictureOf(
  words: PictureWords,
  map: PictureMap,
  lang: string,
  style: string,
  ink: Ink,
): Picture {
  const { palette } = ink;
  const { width } = map;
  const head = headOf(words, width, ink);
  const bottom = head.height + map.height;
  const foot = footOf(words, bottom, width, ink);
  const height = Math.ceil(foot.bottom);
  const legend = legendCard(words.legend, LEGEND, ink);
  const key = keyCard(words.key, KEY[map.keyAt], ink);
  const keyX = map.keyAt === 'left' ? AWAY : width - AWAY - KEY.right;
  const at = (x: number, y: number, markup: string): string =>
    `<g transform="translate(${x} ${y})">${markup}</g>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" xml:lang="${lang}" lang="${lang}" font-family="${stackOf('sans')}">`,
    `<title id="title">${xml(`${words.title}: ${words.count}`)}</title>`,
    `<desc id="desc">${xml(description(words))}</desc>`,
    style === '' ? '' : `<style>${style}</style>`,
    `<rect width="${width}" height="${height}" fill="${palette.panel}"/>`,
    head.markup,
    at(0, head.height, map.markup),
    `<path d="M0 ${head.height - 0.5}H${width}M0 ${bottom + 0.5}H${width}" stroke="${palette.rule}"/>`,
    at(AWAY, head.height + AWAY, legend.markup),
    at(keyX, bottom - AWAY - key.height, key.markup),
    foot.markup,
    `</svg>`,
  ].join('');
  return { svg, width, height };
}
