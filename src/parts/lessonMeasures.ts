// Knows: which measures and regions a lesson, or one step of it, speaks of. Does not know: what is said of them.
import type { Catalogue, Lesson, Measure, Passage, RegionId, Step } from '../catalogue/types.ts';
import { inAnyRegion } from '../state/select.ts';

const named = (passage: Passage): string[] => passage.flatMap(({ of }) => (of === null ? [] : [of.measure]));

/** Those that a step lights, or shows as its regions' own. */
export function shownIn({ view }: Step, { measures }: Pick<Catalogue, 'measures'>): readonly Measure[] {
  if (view === null) return [];
  if (view.all) return inAnyRegion(measures, view.regions);
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

/** The regions that a step is about: those it names, or else those of its measures; none where it shows all. */
export function chosenIn(
  step: Step,
  catalogue: Pick<Catalogue, 'regions' | 'measures'>,
): readonly RegionId[] {
  if (step.view === null || step.view.all || step.view.regions.length > 0) return step.view?.regions ?? [];
  const shown = shownIn(step, catalogue);
  return catalogue.regions
    .map(({ id }) => id)
    .filter((id) => shown.some(({ regions }) => regions.includes(id)));
}
