// Knows: when an editor wants to embed what a page shows, and that what it takes comes only then. Does not know: how it is done.
import type { OpenView } from '../state/openView.ts';
import { isPlain } from './plainClick.ts';

/** Lets the reader of this page choose how it is embedded. */
export type Embed = (link: HTMLAnchorElement, view: OpenView, signal: AbortSignal) => Promise<void>;

const linkAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-embed]') : null;

/**
 * A link to the page about embedding opens a dialog instead, for what this page shows; where that does not come, it leads on.
 * @param load brings the code
 * @param signal ends it, with the page
 */
export function offerEmbedding(view: OpenView, load: () => Promise<Embed>, signal: AbortSignal): void {
  let isBusy = false;
  document.addEventListener(
    'click',
    (event) => {
      const link = linkAt(event.target);
      if (link === null || !isPlain(event)) return;
      event.preventDefault();
      if (isBusy) return;
      isBusy = true;
      load()
        .then((embed) => embed(link, view, signal))
        .catch(() => {
          if (!signal.aborted) location.assign(link.href);
        })
        .finally(() => (isBusy = false));
    },
    { signal },
  );
  for (const intent of ['pointerover', 'focusin', 'touchstart'] as const)
    document.addEventListener(
      intent,
      ({ target }) => {
        if (linkAt(target) !== null) load().catch(() => {});
      },
      { signal, passive: true },
    );
}
