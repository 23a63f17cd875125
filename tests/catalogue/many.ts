// Knows: how a catalogue of any size is made from the real one. Does not know: what is done with it.
import type { Catalogue, Measure } from '../../src/catalogue/types.ts';

/** The real measures over and over, each time under other ids, newest first as ever. */
export function manyOf(catalogue: Catalogue, count: number): Catalogue {
  const { measures } = catalogue;
  const copies = Array.from({ length: count }, (_, n): Measure => {
    const measure = measures[n % measures.length];
    if (measure === undefined) throw new Error('got no measures, expected at least one');
    return { ...measure, id: `${measure.id}-${Math.floor(n / measures.length)}` };
  });
  return {
    ...catalogue,
    measures: copies.sort((a, b) => b.when.reported.last.localeCompare(a.when.reported.last)),
  };
}
