// Knows: how other measures belong to one: what it answers, what answers it, what is read together with it, what is about the same act. Does not know: how they are shown.
import type { Catalogue, Measure } from '../catalogue/types.ts';

export interface Relations {
  /** Each answers the other: pieces of advice that differ, none above the other. */
  readonly beside: readonly Measure[];
  readonly answers: readonly Measure[];
  readonly answeredBy: readonly Measure[];
  readonly sameAct: readonly Measure[];
}

/** The measures that belong to this one, each under the first heading that fits, in the catalogue's order. */
export function relations(measure: Measure, { measures }: Pick<Catalogue, 'measures'>): Relations {
  const answers = new Set(measure.answers);
  const answeredBy = new Set(measure.answeredBy);
  const sameAct = new Set(measure.sameAct);
  const pick = (fits: (id: string) => boolean) => measures.filter(({ id }) => fits(id));
  return {
    beside: pick((id) => answers.has(id) && answeredBy.has(id)),
    answers: pick((id) => answers.has(id) && !answeredBy.has(id)),
    answeredBy: pick((id) => answeredBy.has(id) && !answers.has(id)),
    sameAct: pick((id) => sameAct.has(id) && !answers.has(id) && !answeredBy.has(id)),
  };
}
