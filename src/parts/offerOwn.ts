// Knows: when the page on which teachers put a lesson together comes alive, with code that no other page asks for: for steps that its address names, or when a teacher begins. Does not know: how that works.
import type { OpenView } from '../state/openView.ts';

/** Puts what a lesson is put together with in the place of what the page says without it. */
export type StartOwn = (root: HTMLElement, view: OpenView, signal: AbortSignal) => Promise<void>;

const buttonAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-begin]') : null;

/**
 * Where the code does not come, the page says what there is without it.
 * @param load brings the code
 * @param signal ends it, with the page
 */
export function offerOwn(view: OpenView, load: () => Promise<StartOwn>, signal: AbortSignal): void {
  const root = document.querySelector<HTMLElement>('[data-builder]');
  if (root === null) return;
  let started: Promise<void> | undefined;
  const start = (): Promise<void> => {
    started ??= load().then((begin) => begin(root, view, signal));
    started.catch(() => {
      root.setAttribute('data-alone', '');
    });
    return started;
  };
  if (view.now().steps.length > 0) {
    start().catch(() => {});
    return;
  }
  root.setAttribute('data-awake', '');
  root.addEventListener(
    'click',
    ({ target }) => {
      const what = buttonAt(target)?.dataset['begin'];
      if (what === undefined) return;
      start().then(
        () => root.querySelector<HTMLElement>(`[data-add=${what}]`)?.click(),
        () => {},
      );
    },
    { signal },
  );
  // A hand on its way to a button: what it needs is at hand when it comes down.
  for (const intent of ['pointerover', 'focusin', 'touchstart'] as const)
    root.addEventListener(
      intent,
      ({ target }) => {
        if (buttonAt(target) !== null) load().catch(() => {});
      },
      { signal, passive: true },
    );
}
