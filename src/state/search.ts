// Knows: how the measures are found in which words occur, whatever their ending, script or a slip of the hand. Does not know: how a search is typed, or hits are shown.
import MiniSearch from 'minisearch';
import type { SearchText } from './index.ts';
import { stem, WORDS, wordsOf } from './words.ts';

const FIELDS = ['title', 'summary', 'otherSummary', 'speakers', 'places', 'sources', 'concerns'] as const;

/** A word in a title says more of a measure than one in a source's headline. */
const BOOST = {
  title: 4,
  places: 3,
  speakers: 3,
  concerns: 3,
  summary: 2,
  otherSummary: 1,
  sources: 1,
} as const;

/** So short a word has no slip in it, and begins too many others. */
const SHORT = 3;

/** So few hits may be due to a slip. */
const FEW = 5;

const OPTIONS = {
  combineWith: 'AND',
  boost: BOOST,
  prefix: (term: string) => term.length >= SHORT,
  // What begins so is found behind what is so.
  weights: { prefix: 0.5, fuzzy: 0.2 },
} as const;
const fuzzy = (term: string): number | false => (term.length > SHORT ? 0.2 : false);

export interface Hits {
  /** Ids, best first. */
  readonly ids: readonly string[];
  /** Whether a word of a shown text is among what was found. */
  isHit(word: string): boolean;
}

export interface Search {
  readonly summaries: ReadonlyMap<string, string>;
  /** Measures in which every word occurs; the last may be half typed. */
  find(words: string): Hits;
}

/** Makes the texts searchable; once, however often is searched. */
export function createSearch(texts: readonly SearchText[]): Search {
  const search = new MiniSearch<SearchText>({
    fields: [...FIELDS],
    tokenize: wordsOf,
    processTerm: (term) => stem(term),
  });
  search.addAll(texts);
  /** Texts say the same words again and again, and every card that is shown asks about each of its own. */
  const stems = new Map<string, string>();
  const known = (word: string): string => {
    const found = stems.get(word) ?? stem(word);
    stems.set(word, found);
    return found;
  };
  return {
    summaries: new Map(texts.map(({ id, summary }) => [id, summary])),
    find(words) {
      const asTyped = search.search(words, OPTIONS);
      // A slip of the hand is thought of where little is found without it.
      const results = asTyped.length > FEW ? asTyped : search.search(words, { ...OPTIONS, fuzzy });
      const terms = new Set(results.flatMap((result) => result.terms));
      return {
        ids: results.map(({ id }) => String(id)),
        isHit: (word) => WORDS.test(word) && terms.has(known(word)),
      };
    },
  };
}
