// Knows: how the words of a row of the catalogue are looked up by id. Does not know: which rows there are.
import type { Lang, Words } from '../catalogue/types.ts';

interface Named<Id> {
  readonly id: Id;
  readonly name: Words;
}

/** The name of the row with this id. Throws a RangeError when no row has it: the build has checked every id. */
export function nameOf<Id extends string>(rows: readonly Named<Id>[], id: Id, lang: Lang): string {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined)
    throw new RangeError(`got the id "${id}", expected one of ${rows.length} known ones`);
  return row.name[lang];
}
