// Knows: what stands on the picture that takes the place of a still whose frozen copy was withdrawn. Does not know: which copies are, or how an SVG becomes a file.
import { xml } from '../design/xml.ts';
import { balancedLines } from './balancedLines.ts';
import type { Ink } from './pictureMarks.ts';
import { textStack } from './pictureStack.ts';
import { stackOf } from './pictureText.ts';
import type { Face } from './pictureText.ts';

const EDGE = 20;
/** Bold letters of the fonts that stand in for its own are wider by so much. */
const SLACK = 1.15;
const FACES = {
  site: { size: 15, line: 20, weight: 600, family: 'serif' },
  title: { size: 24, line: 30, weight: 600, family: 'serif' },
  words: { size: 17, line: 24, weight: 400, family: 'sans' },
} as const satisfies Record<string, Face>;

export interface NoticeWords {
  readonly site: string;
  readonly title: string;
  /** One a paragraph. */
  readonly paragraphs: readonly string[];
}

/** As large as what stood there, px; it names nothing that was on it. */
export function noticeStill(
  { site, title, paragraphs }: NoticeWords,
  { width, height }: { readonly width: number; readonly height: number },
  lang: string,
  ink: Ink,
): string {
  const { palette } = ink;
  const right = width - EDGE;
  const text = textStack(16, { left: EDGE, right, slack: SLACK }, ink);
  text.draw(`<path d="M${EDGE + 2} 16v20" stroke="${palette.accent}" stroke-width="4"/>`);
  text.put(site, FACES.site, palette.ink, { x: EDGE + 12 });
  const lines = balancedLines(title, FACES.title, (right - EDGE) / SLACK, ink.measure);
  text.set(lines, FACES.title, palette.ink, { above: 24 });
  for (const words of paragraphs) text.put(words, FACES.words, palette.ink2, { above: 10 });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" xml:lang="${lang}" lang="${lang}" font-family="${stackOf('sans')}">`,
    `<title id="title">${xml(title)}</title>`,
    `<desc id="desc">${xml(paragraphs.join('\n'))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.panel}"/>`,
    text.markup(),
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="none" stroke="${palette.rule}"/>`,
    `</svg>`,
  ].join('');
}
