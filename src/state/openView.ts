// Knows: the view that the browser's address says, and the one way to change it. Does not know: who looks at it, or which keys there are.
import { hereAsking, pathHere, queryHere } from './here.ts';
import { formatView, isStep, parseView } from './view.ts';
import type { Reading, View } from './view.ts';

export interface OpenView {
  /** What this page's address said when it was opened. */
  readonly opened: Reading;
  now(): View;
  /** Reads the address again: another page has brought its own. */
  reread(): void;
  /** Changes the address, and tells everyone; no page is asked for. */
  go(patch: Partial<View>): void;
  /** Calls `draw` now, and whenever the view has changed, until `signal` says that it is enough. */
  watch(draw: (view: View) => void, signal?: AbortSignal): void;
}

/** Reads the address of this window. The fragment, which belongs to hosts, is left as it is. */
export function openView(): OpenView {
  const opened = parseView(queryHere());
  let view = opened.view;
  const watchers = new Set<(view: View) => void>();
  const show = (next: View): void => {
    view = next;
    for (const draw of watchers) draw(view);
  };
  let path = '';
  const reread = (): void => {
    path = pathHere();
    show(parseView(queryHere()).view);
  };
  // What another page's address says is for that page, which is still to come.
  addEventListener('popstate', () => {
    if (pathHere() === path) reread();
  });
  return {
    opened,
    now: () => view,
    reread,
    go(patch) {
      const next = { ...view, ...patch };
      const address = hereAsking(formatView(next));
      if (isStep(view, next)) history.pushState(history.state, '', address);
      // How a page is shown is no step of a reader's way: Back leads to the page before.
      else history.replaceState(history.state, '', address);
      show(next);
    },
    watch(draw, signal) {
      watchers.add(draw);
      signal?.addEventListener('abort', () => watchers.delete(draw));
      draw(view);
    },
  };
}
