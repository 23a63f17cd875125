// Knows: how search, filters and lens come alive on a page of the reader's: who holds the view, and which parts draw it. Does not know: how any of them draws.
import { mount, tick, unmount } from 'svelte';
import type { Component } from 'svelte';
import { loadTranslator } from '../i18n/loadTranslator.ts';
import { afterPaint } from '../parts/afterPaint.ts';
import Legend from '../parts/Legend.svelte';
import { nameOf } from '../parts/names.ts';
import TimeStrip from '../parts/TimeStrip.svelte';
import { address, link } from '../state/address.ts';
import { selectionOf } from '../state/filter.ts';
import { createFinding } from '../state/finding.svelte.ts';
import type { MeasureIndex } from '../state/index.ts';
import { countSides } from '../state/lens.ts';
import type { OpenView } from '../state/openView.ts';
import type { ListPage } from '../state/page.ts';
import type { SearchText } from '../state/index.ts';
import { countKinds, inRegion } from '../state/select.ts';
import FindBar from './FindBar.svelte';
import { readJson, regionOf } from './finderData.ts';
import type { FinderData } from './finderData.ts';
import { createFinder } from './finderOf.ts';
import FindTable from './FindTable.svelte';
import FindResults from './FindResults.svelte';
import { narrowMap } from './narrowMap.svelte.ts';
import { narrowMatrix } from './narrowMatrix.svelte.ts';
import { sayCount, takeThePlace } from './takeThePlace.svelte.ts';

/** What has gone hands the focus to the same, drawn anew, or like a filter that was put away, to what leads to all filters. */
function passFocus(root: HTMLElement, { dataset: { sort } }: HTMLElement): void {
  if (document.activeElement !== document.body) return;
  const again = document.querySelector<HTMLElement>(`[data-sort="${sort ?? ''}"]`);
  (again ?? root.querySelector<HTMLElement>('[data-all-filters]'))?.focus();
}

export interface Started {
  readonly toggle: ReturnType<typeof createFinder>;
  readonly focusField: () => void;
}

/**
 * @param signal ends it, with the page; what the page said before need not come back
 */
export async function startFinding(root: HTMLElement, view: OpenView, signal: AbortSignal): Promise<Started> {
  const data = JSON.parse(root.dataset['finder'] ?? '') as FinderData;
  const [index, t] = await Promise.all([readJson<MeasureIndex>(data.index), loadTranslator(data.lang)]);
  signal.throwIfAborted();
  const page: ListPage = {
    lang: data.lang,
    path: data.path,
    catalogue: index.lexicon,
    t,
    href: (to) => link(data.path, to),
  };
  const region = regionOf(data.path);
  const finding = createFinding(index, region, view.now());
  const own = region === null ? finding.scope : inRegion(finding.scope, region);
  let texts: Promise<void> | undefined;
  const wantTexts = (): Promise<void> => {
    texts ??= Promise.all([readJson<SearchText[]>(data.texts), import('../state/search.ts')]).then(
      ([content, { createSearch }]) => {
        finding.searchIn(createSearch(content));
      },
    );
    // What did not come is asked for again with the next letter.
    texts.catch(() => (texts = undefined));
    return texts;
  };
  const wishTexts = (): void => void wantTexts().catch(() => {});
  const toggle = createFinder(view, () => finding.view, wishTexts);
  // What an address searches for is drawn once, not after all that there is.
  if (view.now().q !== '') await wantTexts().catch(() => {});
  signal.throwIfAborted();
  view.watch((next) => {
    const held = document.activeElement;
    finding.show(next);
    if (next.q !== '') wishTexts();
    void tick().then(() => {
      if (held instanceof HTMLElement && !held.isConnected) passFocus(root, held);
    });
  }, signal);

  /** Undone by what it returns, and with the page. */
  const put = <Props extends Record<string, unknown>>(
    component: Component<Props>,
    target: Element | null,
    props: Props,
  ): (() => void) => {
    if (target === null) return () => {};
    target.replaceChildren();
    const mounted = mount(component, { target, props });
    const undo = (): void => {
      signal.removeEventListener('abort', undo);
      void unmount(mounted);
    };
    signal.addEventListener('abort', undo);
    return undo;
  };
  // The legend explains the map, which has what names all four regions beside it.
  const counts = $derived(
    selectionOf(region === null ? finding.asked : inRegion(finding.asked, region), finding.view).counts,
  );
  put(FindBar, root, { page, finding, finder: toggle, files: data.downloads, hasLens: data.lens });
  put(Legend, document.querySelector('[data-legend]'), {
    page,
    get counts() {
      return { ...countKinds([]), ...Object.fromEntries(counts.kind) };
    },
    get sides() {
      return finding.view.lens === 'side' ? { ...countSides([]), ...Object.fromEntries(counts.side) } : null;
    },
    toggle,
  });
  const shownNow = () => (finding.isNarrowed ? finding.found : own);
  /** The line of time follows when the answer itself is on the screen. */
  let onStrip = $state.raw(shownNow());
  const followOnStrip = afterPaint(() => {
    onStrip = shownNow();
  }, signal);
  put(TimeStrip, document.querySelector('[data-strip]'), {
    page,
    all: index.entries,
    get shown() {
      return onStrip;
    },
  });
  const found = { page, finding, finder: toggle };
  const regionName = region === null ? null : nameOf(index.lexicon.regions, region, data.lang);
  const stop = $effect.root(() => {
    narrowMap(page, finding, region);
    sayCount(page, finding);
    $effect(() => {
      shownNow();
      followOnStrip();
    });
    if (data.path === address.matrix(data.lang)) narrowMatrix(page, finding, toggle);
    else
      takeThePlace(root, page, finding, (target) =>
        data.path.startsWith(address.measures(data.lang))
          ? put(FindTable, target, found)
          : put(FindResults, target, { ...found, region: regionName }),
      );
  });
  signal.addEventListener('abort', stop);

  return {
    toggle,
    focusField: () => root.querySelector('input')?.focus(),
  };
}
