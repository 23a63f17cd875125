// Knows: which measures answer and accompany one another, from either end. Does not know: anything else about them.

import type { Row } from './schema.ts';

/** Both ends of a relation know of it, whichever file names it. */
export interface Relations {
  readonly answeredBy: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sameAct: ReadonlyMap<string, ReadonlySet<string>>;
}

export function relationsOf(measures: readonly Row<'measure'>[]): Relations {
  const answeredBy = new Map<string, Set<string>>();
  const sameAct = new Map<string, Set<string>>();
  const add = (relation: Map<string, Set<string>>, from: string, to: string) =>
    relation.set(from, (relation.get(from) ?? new Set()).add(to));
  for (const { id, answers, same_act: acts } of measures) {
    for (const other of answers) add(answeredBy, other, id);
    for (const other of acts) {
      add(sameAct, id, other);
      add(sameAct, other, id);
    }
  }
  return { answeredBy, sameAct };
}
