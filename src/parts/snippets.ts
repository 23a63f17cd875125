// Knows: THE table of texts with which an editor puts the map into a page: code for each sort of system. Does not know: what is chosen, or which system takes which.
import { xml } from '../design/xml.ts';
import { STILL_WIDTH } from '../state/embedSizes.ts';
import { OWN_TYPE } from './hostMessages.ts';
import type { SnippetWords } from './snippetWords.ts';

/** All addresses are whole. */
export interface SnippetInput {
  readonly words: SnippetWords;
  /** The embed, with its query. */
  readonly src: string;
  /** The page that shows the same in full. */
  readonly page: string;
  /** The picture of the view. */
  readonly picture: string;
  /** The script of the element. */
  readonly script: string;
  /** Attributes of the element beside its address. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly width: number;
  /** As tall as it is at that width. */
  readonly height: number;
  /** What a reader presses to see the rest where a frame may not grow by itself. */
  readonly showAll: string;
}

const attribute = ([name, value]: readonly [string, string]): string => `${name}="${xml(value)}"`;

const credit = ({ words, page }: SnippetInput): string =>
  [
    ...(words.said === null ? [] : [`${xml(words.said)}. `]),
    ...words.credit.map(({ text, name }) =>
      name === 'site' ? `<a href="${xml(page)}">${xml(text)}</a>` : xml(text),
    ),
  ].join('');

/** A browser that cannot share complains of being asked to allow it: only what every browser knows is allowed. */
const frame = ({ words, src, height }: SnippetInput): string =>
  [
    `<iframe title="${xml(words.title)}"`,
    `  src="${xml(src)}"`,
    `  loading="lazy" width="100%" height="${height}" referrerpolicy="no-referrer"`,
    `  style="border:0;width:0;min-width:100%" allow="fullscreen; clipboard-write"></iframe>`,
  ].join('\n');

const paragraph = (input: SnippetInput): string => `<p>${credit(input)}</p>`;

/** Fits every frame of ours to what is in it; it hears nobody but the frame itself, from the map's own origin. */
const listener = ({ src }: SnippetInput): string =>
  `<script>addEventListener("message",function(e){var d=e.data;if(e.origin==="${new URL(src).origin}"&&d&&d.type==="${OWN_TYPE}"&&d.v===1&&d.event==="height")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=d.height})})</script>`;

const picture = (input: SnippetInput): string =>
  [
    `<a href="${xml(input.page)}"><img`,
    `    src="${xml(input.picture)}"`,
    `    alt="${xml(input.words.alt)}"`,
    `    width="${STILL_WIDTH}" loading="lazy" style="max-width:100%;height:auto"></a>`,
  ].join('\n');

const figure = (input: SnippetInput): string =>
  [`<figure>`, `  ${picture(input)}`, `  <figcaption>${credit(input)}</figcaption>`, `</figure>`].join('\n');

/** One row a sort of system. */
export const SNIPPETS = {
  iframe: (input) => [frame(input), paragraph(input)].join('\n'),
  height: (input) => [frame(input), listener(input), paragraph(input)].join('\n'),
  element: (input) =>
    [
      `<script defer src="${xml(input.script)}"></script>`,
      `<${OWN_TYPE} ${input.attributes.map(attribute).join(' ')}>`,
      figure(input).replace(/^/gm, '  '),
      `</${OWN_TYPE}>`,
    ].join('\n'),
  picture: figure,
  link: ({ page }) => page,
  amp: (input) =>
    [
      `<amp-iframe title="${xml(input.words.title)}"`,
      `  src="${xml(input.src)}"`,
      `  layout="fixed-height" width="auto" height="${input.height}" resizable frameborder="0"`,
      `  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox">`,
      `  <amp-img placeholder layout="fill" src="${xml(input.picture)}"`,
      `    alt="${xml(input.words.alt)}"></amp-img>`,
      `  <div overflow tabindex="0" role="button" aria-label="${xml(input.showAll)}">${xml(input.showAll)}</div>`,
      `</amp-iframe>`,
      paragraph(input),
    ].join('\n'),
} as const satisfies Record<string, (input: SnippetInput) => string>;

export type SnippetId = keyof typeof SNIPPETS;
export const SNIPPET_IDS = Object.keys(SNIPPETS) as SnippetId[];
