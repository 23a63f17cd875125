// Knows: which words of a text are terms that the glossary explains, by its spellings, and that only quoted words can be. Does not know: how a term is marked or explained on a page.
import { quotationsIn, takeApart } from './quotation.ts';
import { LANGS, type GlossaryTerm } from './types.ts';

/** A stretch of a text: plain words, or words that are a term. All stretches in order make up the text. */
export interface Run {
  readonly text: string;
  readonly term: GlossaryTerm | null;
}

/** Letters, figures and apostrophes make up words; whatever else parts them. */
const WORD = String.raw`[\p{L}\d’']`;
const BETWEEN = String.raw`[^\p{L}\d’']+`;

/** Thousands of texts are looked through for the same spellings. */
const patterns = new Map<string, RegExp>();
function patternOf(spelling: string): RegExp {
  const words = spelling.match(new RegExp(`${WORD}+`, 'gu')) ?? [];
  const pattern = patterns.get(spelling) ?? new RegExp(`(?<!${WORD})${words.join(BETWEEN)}${WORD}*`, 'giu');
  patterns.set(spelling, pattern);
  return pattern;
}

/**
 * Where a spelling stands in quoted words: from the beginning of a word, because Ukrainian declines the end, and to the end of
 * the word in which the spelling ends. Capitals, and what parts the words, do not matter. Empty: nowhere.
 */
export function placesOf(spelling: string, quoted: string): readonly { from: number; to: number }[] {
  return [...quoted.matchAll(patternOf(spelling))].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
}

/** All spellings of a term: its own list, and what stands in marks in its entry. */
export const spellingsOf = ({
  term,
  spellings,
}: Pick<GlossaryTerm, 'term' | 'spellings'>): readonly string[] => [
  ...spellings,
  ...LANGS.flatMap((lang) => takeApart(term[lang])?.quoted ?? []),
];

/** The terms in another's words, each as far as its spelling goes; of two that overlap, the one that begins first, or the longer. */
export function runsOfQuote(quote: string, glossary: readonly GlossaryTerm[]): readonly Run[] {
  const found = glossary
    .flatMap((term) =>
      spellingsOf(term).flatMap((spelling) => placesOf(spelling, quote).map((place) => ({ ...place, term }))),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const runs: Run[] = [];
  let end = 0;
  for (const { from, to, term } of found) {
    if (from < end) continue;
    runs.push({ text: quote.slice(end, from), term: null }, { text: quote.slice(from, to), term });
    end = to;
  }
  return [...runs, { text: quote.slice(end), term: null }].filter(({ text }) => text !== '');
}

/**
 * The terms in words of ours: only what stands in quotation marks can be one, and then all that stands in them is, unless it
 * holds several. The marks themselves are plain.
 */
export function runsOf(text: string, glossary: readonly GlossaryTerm[]): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { from, to } of quotationsIn(text) ?? []) {
    const quoted = text.slice(from, to);
    const within = runsOfQuote(quoted, glossary);
    const [term, ...others] = new Set(within.flatMap((run) => run.term ?? []));
    if (term === undefined) continue;
    runs.push({ text: text.slice(end, from), term: null });
    runs.push(...(others.length === 0 ? [{ text: quoted, term }] : within));
    end = to;
  }
  return [...runs, { text: text.slice(end), term: null }].filter((run) => run.text !== '');
}
