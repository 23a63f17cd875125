// Knows: when the page of corrections is narrowed by its address, and that what does it comes only then. Does not know: how it is done.
import type { OpenView } from '../state/openView.ts';
import type { View } from '../state/view.ts';

/** Shows of the corrections in `root` those that the view asks for. */
export type Narrow = (root: HTMLElement, view: View) => void;

/**
 * Narrows the corrections whenever the address asks for it; without what does it the page shows all, as it does without a script.
 * @param load brings the code
 * @param signal ends it, with the page
 */
export function offerCorrections(
  view: OpenView,
  root: HTMLElement,
  load: () => Promise<Narrow>,
  signal: AbortSignal,
): void {
  let narrowed = false;
  view.watch((now) => {
    if (now.since === '' && !narrowed) return;
    narrowed = true;
    load().then(
      (narrow) => narrow(root, view.now()),
      () => {},
    );
  }, signal);
}
