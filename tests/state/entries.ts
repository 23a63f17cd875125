// Knows: the entries of the real measures, and one made up for a test. Does not know: what is asked of them.
import { compile } from '../../src/build/compile/compile.ts';
import { indexOf } from '../../src/state/index.ts';
import type { Entry } from '../../src/state/entry.ts';
import { INITIAL_VIEW } from '../../src/state/view.ts';
import type { View } from '../../src/state/view.ts';

export const catalogue = compile('data');
export const ENTRIES = indexOf(catalogue, 'en').entries;

const [FIRST] = ENTRIES;

/** The first real entry, with what a test is about. */
export function entry(of: Partial<Entry>): Entry {
  if (FIRST === undefined) throw new Error('got no measures, expected at least one');
  return { ...FIRST, ...of };
}

export const view = (of: Partial<View>): View => ({ ...INITIAL_VIEW, ...of });

/** A report of which this span is known. */
export const reported = (first: string, last = first): Pick<Entry, 'when'> => ({
  when: { reported: { edtf: first, first, last } },
});
