// Knows: which terms were marked on a page while it was drawn, in what order, and which mark of each came first. Does not know: how marks and explanations look.
import { createContext } from 'svelte';
import type { GlossaryTerm } from '../catalogue/types.ts';

/** The terms that were marked on one page, from its first word to its last. */
export interface TermsMarked {
  /**
   * A text has marked a term.
   * @param by what only this text is called
   * @returns whether it is the first to do so: the way back from the explanation leads there
   */
  mark(term: GlossaryTerm, by: string): boolean;
  /** In the order of their first marks. */
  all(): readonly GlossaryTerm[];
}

export function termsMarked(): TermsMarked {
  const first = new Map<GlossaryTerm, string>();
  return {
    mark(term, by) {
      if (!first.has(term)) first.set(term, by);
      return first.get(term) === by;
    },
    all: () => [...first.keys()],
  };
}

const [getTerms, setTerms, hasTerms] = createContext<TermsMarked>();

/** For the page that explains, at its end, the terms that the texts below it mark. */
export { setTerms };

/** For a text. null: no page around it explains terms, so it marks none. */
export const termsHere = (): TermsMarked | null => (hasTerms() ? getTerms() : null);

/** Ids of a term's explanation and of its first mark. */
export const idOf = {
  explanation: (term: GlossaryTerm) => `term-${term.id}`,
  firstMark: (term: GlossaryTerm) => `use-${term.id}`,
} as const;
