// Knows: how a list is put in another order by dragging its rows by their dots, with what does that coming only when there is a list. Does not know: what a row says, or who keeps the order.
import type { Attachment } from 'svelte/attachments';

/** Ends a drag that was begun where nobody can drop. */
type Stop = () => void;

async function start(list: HTMLElement, moved: (id: string, to: number) => void): Promise<Stop> {
  const { default: Sortable } = await import('sortablejs');
  const sorting = Sortable.create(list, {
    handle: '[data-dots]',
    // The same for every pointer, and drawn by the page alone.
    forceFallback: true,
    fallbackTolerance: 3,
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
    onEnd({ item, oldIndex = 0, newIndex = 0 }) {
      // The row goes back: whoever keeps the order puts it where it belongs.
      item.remove();
      list.insertBefore(item, list.children[oldIndex] ?? null);
      if (newIndex !== oldIndex) moved(item.dataset['id'] ?? '', newIndex);
    },
  });
  return () => {
    sorting.destroy();
  };
}

/** @param moved is told which row is where now, from 0 on */
export const sortable =
  (moved: (id: string, to: number) => void): Attachment<HTMLElement> =>
  (list) => {
    // Without it there are buttons.
    const started = start(list, moved).catch((): Stop => () => {});
    return () =>
      void started.then((stop) => {
        stop();
      });
  };
