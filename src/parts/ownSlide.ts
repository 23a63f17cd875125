// Knows: how a step that the build has drawn becomes a part of a page: its place in the lesson, the teacher's words, and letters of the size at which all of it has room. Does not know: which steps there are, or where they stand.
import type { Lang } from '../catalogue/types.ts';
import { ROOMS, slideFill } from '../design/slideFill.ts';
import type { SlideWords } from '../design/slideFill.ts';

/** The one element of markup from a file of this site. */
export function elementOf(markup: string): Element {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const element = body.firstElementChild;
  if (element === null) throw new Error(`got "${markup.slice(0, 40)}", expected an element`);
  return document.adoptNode(element);
}

/** Of more steps the dots would be too small to be told apart; their number is said. */
const MOST_DOTS = 24;
const DOT = { pitch: 32, first: 12, large: '11' } as const;

/** Says which of how many steps this is; of one there is nothing to say. */
export function placeStep(step: Element, number: number, of: number): void {
  if (of === 1) step.querySelector('.foot')?.remove();
  const dots = step.querySelector('.foot svg');
  const sample = dots?.querySelector('circle');
  const words = step.querySelector('.foot span');
  if (words !== null) words.textContent = `${number} / ${of}`;
  if (!dots || !sample) return;
  if (of > MOST_DOTS) {
    dots.remove();
    return;
  }
  dots.setAttribute('viewBox', `0 0 ${of * DOT.pitch} 24`);
  dots.setAttribute('width', String(of * DOT.pitch));
  dots.replaceChildren(
    ...Array.from({ length: of }, (_, n) => {
      const dot = sample.cloneNode() as Element;
      dot.setAttribute('cx', String(n * DOT.pitch + DOT.first));
      if (n + 1 < number) dot.classList.add('done');
      if (n + 1 === number) {
        dot.classList.add('now');
        dot.setAttribute('r', DOT.large);
      }
      return dot;
    }),
  );
}

/** What a teacher has written for one step. */
export interface TeacherWords {
  /** On the first step alone; empty: none. */
  readonly title: string;
  readonly caption: string;
  readonly lang: Lang;
}

const textsOf = (words: Element, selector: string): string[] =>
  [...words.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

/** A line of the title, in letters; how many lines the edge and the label of a caption are as high as, and how much wider its letters run. */
const TITLE_LINE = 40;
const CAPTION_EDGE = 3;
const CAPTION_WIDER = 1.18;

/** Everything that is written on the slide, by what it is. */
function wordsOf(words: Element, { title, caption }: TeacherWords): SlideWords {
  const lines = Math.ceil(title.length / TITLE_LINE) + (caption === '' ? 0 : CAPTION_EDGE);
  return {
    // Single lines, whatever stands in them.
    kinds: [...textsOf(words, '.kind'), ...Array.from({ length: lines }, () => '')],
    headline: textsOf(words, 'h2').join(),
    speakers: textsOf(words, 'p.speaker, .speaker p'),
    caption: '',
    standings: textsOf(words, 'p.standing, .standing li'),
    question: caption.padEnd(Math.ceil(caption.length * CAPTION_WIDER), 'n'),
  };
}

/** Writes a teacher's words on the slide of a step, and sets all of it anew. */
export function writeWords(step: Element, said: TeacherWords): void {
  const words = step.querySelector('.words');
  if (words === null) return;
  for (const field of ['title', 'caption'] as const) {
    const place = words.querySelector<HTMLElement>(`[data-words=${field}]`);
    const text = place?.querySelector<HTMLElement>('[data-said]');
    if (!place || !text) continue;
    place.hidden = said[field].trim() === '';
    text.lang = said.lang;
    text.textContent = said[field].trim();
  }
  const all = wordsOf(words, said);
  for (const [name, room] of Object.entries(ROOMS)) {
    const former = [...words.classList].find((one) => one.startsWith(`${name}-`));
    if (former !== undefined) words.classList.replace(former, `${name}-${slideFill(all, room)}`);
  }
}
