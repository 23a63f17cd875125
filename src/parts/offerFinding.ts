// Knows: when search, filters and lens are wanted, and that they come only then. Does not know: how they work.
import type { FacetName } from '../state/filter.ts';
import type { OpenView } from '../state/openView.ts';
import { isNarrowing } from '../state/view.ts';
import type { Lens, Order } from '../state/view.ts';
import type { Toggle } from './toggle.ts';
import { isPlain } from './plainClick.ts';

export interface Started {
  readonly toggle: Toggle;
  readonly focusField: () => void;
}
/** Brings them to a page whose own element of this kind is `root`. */
export type Start = (root: HTMLElement, view: OpenView, signal: AbortSignal) => Promise<Started>;

const CONTROLS = 'a:is([data-find], [data-toggle], [data-lens], [data-sort])';

/**
 * Links that search, filter or look otherwise do so here, once what they need has come; until then, and without it, they lead on.
 * @param load brings the code
 * @param signal ends it, with the page
 */
export function offerFinding(view: OpenView, load: () => Promise<Start>, signal: AbortSignal): void {
  const root = document.querySelector<HTMLElement>('[data-finder]');
  if (root === null) return;
  let started: Promise<Started> | undefined;
  const start = (): Promise<Started> => {
    started ??= load().then((begin) => begin(root, view, signal));
    started.catch(() => (started = undefined));
    return started;
  };
  view.watch((now) => {
    // Without it the page shows all that it has, as it does without a script.
    if (isNarrowing(now) || now.lens !== 'kind' || now.sort !== 'reported') start().catch(() => {});
  }, signal);

  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(CONTROLS) : null;
      if (link === null || !isPlain(event)) return;
      event.preventDefault();
      const { toggle: filter, lens, sort, find } = link.dataset;
      const values = (new URLSearchParams(link.search).get(filter ?? '') ?? '').split(',');
      start().then(
        ({ toggle, focusField }) => {
          if (filter !== undefined) toggle.flip(filter as FacetName, values);
          else if (lens !== undefined) toggle.look(lens as Lens);
          else if (sort !== undefined) toggle.sort(sort as Order);
          else if (find === 'filters') root.querySelector<HTMLElement>('[data-all-filters]')?.click();
          else focusField();
          // The control has been drawn anew, as one that shows whether it is chosen.
          const drawn = Object.entries({ values: filter && values.join(','), lens, sort })
            .filter(([, value]) => value !== undefined)
            .map(([name, value]) => `button[data-${name}="${value ?? ''}"]`);
          if (drawn.length > 0) document.querySelector<HTMLElement>(drawn.join())?.focus();
        },
        () => {
          if (!signal.aborted) location.assign(link.href);
        },
      );
    },
    { signal },
  );
  // A hand on its way to a control: what it needs is at hand when it comes down.
  for (const intent of ['pointerover', 'focusin', 'touchstart'] as const)
    document.addEventListener(
      intent,
      ({ target }) => {
        if (target instanceof Element && target.closest(CONTROLS) !== null) load().catch(() => {});
      },
      { signal, passive: true },
    );
}
