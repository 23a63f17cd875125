// Knows: the view that the browser's address says, and the one way to change it. Does not know: who looks at it, or which keys there are.
import { formatView, parseView } from './view.ts';
import type { Reading, View } from './view.ts';

export interface OpenView {
  /** What this page's address said when it was opened. */
  readonly opened: Reading;
  /** Changes the address, and tells everyone; no page is asked for. */
  go(patch: Partial<View>): void;
  /** Calls `draw` now, and whenever the view has changed, until `signal` says that it is enough. */
  watch(draw: (view: View) => void, signal?: AbortSignal): void;
}

/** Reads the address of this window. The fragment, which belongs to hosts, is left as it is. */
export function openView(): OpenView {
  const opened = parseView(location.search);
  let view = opened.view;
  const watchers = new Set<(view: View) => void>();
  const show = (next: View): void => {
    view = next;
    for (const draw of watchers) draw(view);
  };
  addEventListener('popstate', () => {
    show(parseView(location.search).view);
  });
  return {
    opened,
    go(patch) {
      const next = { ...view, ...patch };
      // How a page is shown is no step of a reader's way: Back leads to the page before.
      history.replaceState(history.state, '', location.pathname + formatView(next) + location.hash);
      show(next);
    },
    watch(draw, signal) {
      watchers.add(draw);
      signal?.addEventListener('abort', () => watchers.delete(draw));
      draw(view);
    },
  };
}
