// Knows: what is found on a page by the view in its address: the one reactive cell of a page's lists. Does not know: how a view is changed, or anything is drawn.
import type { RegionId } from '../catalogue/types.ts';
import type { Entry } from './entry.ts';
import { byId, inOrder, inView, selectionOf } from './filter.ts';
import type { Selection } from './filter.ts';
import type { MeasureIndex } from './index.ts';
import type { Hits, Search } from './search.ts';
import { isNewSince } from './since.ts';
import { isNarrowing } from './view.ts';
import type { View } from './view.ts';

export interface Finding {
  readonly view: View;
  /** Of the page's region, or of all. */
  readonly scope: readonly Entry[];
  /** Of these, what is searched for, the best hits first, and what is new since the day that the view names. */
  readonly asked: readonly Entry[];
  /** What the filters leave of that. */
  readonly selection: Selection;
  /** Null: nothing is searched for, or the texts are not there yet. */
  readonly hits: Hits | null;
  /** What is shown. */
  readonly found: readonly Entry[];
  readonly isFound: (id: string) => boolean;
  readonly entryOf: (id: string) => Entry | undefined;
  /** Hits that filters, or the region, keep away. */
  readonly outside: number;
  /** Null: the texts are not there yet. */
  summaryOf(id: string): string | null;
  /** Filters or a search are on. */
  readonly isNarrowed: boolean;
  show(view: View): void;
  searchIn(search: Search): void;
}

export function createFinding({ entries }: MeasureIndex, region: RegionId | null, opened: View): Finding {
  let view = $state.raw(opened);
  let search = $state.raw<Search | null>(null);
  const scope = inView(entries, region);
  const hits = $derived(view.q === '' || search === null ? null : search.find(view.q));
  const asked = $derived.by(() => {
    const recent = view.since === '' ? scope : scope.filter((entry) => isNewSince(entry, view.since));
    return hits === null ? recent : inOrder(recent, hits.ids);
  });
  const selection = $derived(selectionOf(asked, view));
  const foundById = $derived(byId(selection.entries));
  const scopeById = byId(scope);
  return {
    isFound: (id) => foundById.has(id),
    entryOf: (id) => scopeById.get(id),
    get view() {
      return view;
    },
    scope,
    get asked() {
      return asked;
    },
    get selection() {
      return selection;
    },
    get hits() {
      return hits;
    },
    get found() {
      return selection.entries;
    },
    get outside() {
      return hits === null ? 0 : hits.ids.length - selection.entries.length;
    },
    summaryOf: (id) => search?.summaries.get(id) ?? null,
    get isNarrowed() {
      return isNarrowing(view);
    },
    show(next) {
      view = next;
    },
    searchIn(next) {
      search = next;
    },
  };
}
