// Knows: how the matrix and the timeline come to show what is found, and sides in place of kinds. Does not know: what is found, or how either is drawn.
import { mount, unmount } from 'svelte';
import MatrixTable from '../parts/MatrixTable.svelte';
import Nothing from '../parts/Nothing.svelte';
import MonthSpan from '../parts/MonthSpan.svelte';
import SideCapsules from '../parts/SideCapsules.svelte';
import type { Finder } from '../parts/finder.ts';
import type { Finding } from '../state/finding.svelte.ts';
import type { ListPage } from '../state/page.ts';

/** To be called where effects may be made. */
export function narrowMatrix(page: ListPage, finding: Finding, finder: Finder): void {
  const matrix = document.querySelector('[data-matrix]');
  const timeline = document.querySelector('[data-timeline]');
  const span = document.querySelector('[data-span]');
  const hasAxis = timeline?.classList.contains('axis') === true;
  const marks = [...(timeline?.querySelectorAll<HTMLElement>('[data-measure]') ?? [])];

  $effect(() => {
    if (matrix === null) return;
    matrix.replaceChildren();
    const drawn = mount(MatrixTable, {
      target: matrix,
      props: {
        page,
        get measures() {
          return finding.found;
        },
        get bySide() {
          return finding.view.lens === 'side';
        },
      },
    });
    return () => void unmount(drawn);
  });
  $effect(() => {
    if (matrix === null || finding.found.length > 0) return;
    const target = document.createElement('div');
    matrix.before(target);
    const drawn = mount(Nothing, { target, props: { page, finding, finder } });
    return () => {
      void unmount(drawn);
      target.remove();
    };
  });
  $effect(() => {
    if (span === null) return;
    const drawn = mount(MonthSpan, { target: span, props: { page, finding, finder } });
    return () => void unmount(drawn);
  });
  $effect(() => {
    for (const mark of marks) mark.hidden = !finding.isFound(mark.dataset['measure'] ?? '');
  });
  $effect(() => {
    // An axis of kinds says nothing of sides: the reports stand one below the other, each with those who assert it.
    const bySide = finding.view.lens === 'side';
    if (hasAxis) timeline?.classList.toggle('axis', !bySide);
    if (!bySide) return;
    const drawn = marks.flatMap((mark) => {
      const entry = finding.entryOf(mark.dataset['measure'] ?? '');
      const target = mark.querySelector('[data-sides]');
      return entry === undefined || target === null
        ? []
        : [mount(SideCapsules, { target, props: { page, sides: entry.sides } })];
    });
    return () => {
      for (const each of drawn) void unmount(each);
    };
  });
}
