// Knows: which measures a lesson, or one step of it, speaks of. Does not know: what is said of them.
import type { Catalogue, Lesson, Measure, Passage, Step } from '../catalogue/types.ts';
import { inRegion } from '../state/select.ts';

const named = (passage: Passage): string[] => passage.flatMap(({ of }) => (of === null ? [] : [of.measure]));

/** Those that a step lights, or shows as its regions' own. */
export function shownIn({ view }: Step, { measures }: Pick<Catalogue, 'measures'>): readonly Measure[] {
  if (view === null) return [];
  if (view.all) return view.regions.reduce((left, region) => inRegion(left, region), measures);
  return view.measures.flatMap((id) => measures.find((measure) => measure.id === id) ?? []);
}

/** Every measure whose words the lesson uses or that it lights, in the order in which it first does. */
export function usedIn(lesson: Lesson, { measures }: Pick<Catalogue, 'measures'>): readonly Measure[] {
  const ids = new Set([
    ...lesson.steps.flatMap(({ view, caption, notes }) => [
      ...(view?.measures ?? []),
      ...named(caption),
      ...named(notes),
    ]),
    ...lesson.activities.flatMap(({ text }) => named(text)),
    ...named(lesson.assessment.key),
  ]);
  return [...ids].flatMap((id) => measures.find((measure) => measure.id === id) ?? []);
}
