// Knows: how the steps of a lesson that a teacher puts together are named in an address: a measure, a region, a pair of regions, or all of them. Does not know: what a step says, or who asks.
import type { Lesson, RegionId, StepView } from '../catalogue/types.ts';
import { pairsOf } from './compare.ts';

/** The name of the view of all four regions. */
export const ALL = 'all';

interface Known {
  readonly regions: readonly { readonly id: RegionId }[];
}

/** A view of regions by its name: everything reported there is shown. */
export interface OwnView {
  readonly id: string;
  /** None: all four. */
  readonly regions: readonly RegionId[];
}

/** Every view of the map that can be a step: all of it, each region, and each pair. */
export const ownViews = (catalogue: Known): OwnView[] => [
  { id: ALL, regions: [] },
  ...catalogue.regions.map(({ id }) => ({ id, regions: [id] })),
  ...pairsOf(catalogue).map((pair) => ({ id: pair.join('-'), regions: pair })),
];

/** Shorter than this some program cuts every address that it hands on. */
export const LONGEST_ADDRESS = 2000;

/** What is named twice has one step: the address has no room for more, and a class has seen it. */
const once = (ids: readonly string[]): string[] => [...new Set(ids)];

function stepsOfView(view: StepView, views: readonly OwnView[]): readonly string[] {
  if (!view.all) return view.measures;
  const isSame = ({ regions }: OwnView): boolean =>
    regions.length === view.regions.length && regions.every((id) => view.regions.includes(id));
  return views.filter(isSame).map(({ id }) => id);
}

/** What a lesson shows, as steps to begin with: its measures one by one, and its views of regions. */
export function stepsOfLesson({ steps }: Pick<Lesson, 'steps'>, catalogue: Known): string[] {
  const views = ownViews(catalogue);
  return once(steps.flatMap(({ view }) => (view === null ? [] : stepsOfView(view, views))));
}

/** Steps that are known, in their order, and the others. */
export function sortOut(
  asked: readonly string[],
  known: (id: string) => boolean,
): { readonly steps: readonly string[]; readonly unknown: readonly string[] } {
  return { steps: asked.filter(known), unknown: asked.filter((id) => !known(id)) };
}
