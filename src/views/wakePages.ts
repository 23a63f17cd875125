// Knows: what a page's script does once the page is there, and which of it comes only when it is wanted. Does not know: how any of it is done, or where the detailed map comes from.
import type { BringGl } from '../map/detail.ts';
import { pageMap } from '../map/pageMap.ts';
import { showCardsBeside } from '../parts/cardBeside.ts';
import { carryAlong } from '../parts/carriedView.ts';
import { showChosen } from '../parts/chosenMeasures.ts';
import { hearKeys } from '../parts/keys.ts';
import { sayIgnored } from '../parts/notice.ts';
import { offerCorrections } from '../parts/offerCorrections.ts';
import { offerFinding } from '../parts/offerFinding.ts';
import { offerOwn } from '../parts/offerOwn.ts';
import { offerPicture } from '../parts/offerPicture.ts';
import { practise } from '../parts/practise.ts';
import { sheet } from '../parts/sheet.ts';
import { takeAway } from '../parts/takeAway.ts';
import { offerThemes } from '../parts/themeChoice.ts';
import { turnPages } from '../parts/turnPages.ts';
import { wear } from '../parts/wornTheme.ts';
import { openView } from '../state/openView.ts';
import type { OpenView } from '../state/openView.ts';

/**
 * Wakes the page of this document, and each that takes its place.
 * @param bringGl brings MapLibre when a map's detailed ground is wanted
 * @param alsoWake wakes what only some copies of the site have
 */
export function wakePages(
  bringGl: BringGl,
  alsoWake: (view: OpenView, signal: AbortSignal) => void = () => {},
): void {
  const view = openView();
  view.watch(({ theme }) => {
    wear(theme);
  });
  sayIgnored(view.opened.ignored);
  turnPages((signal) => {
    // First what looks at the page, then what changes it: it is laid out once.
    for (const root of document.querySelectorAll<HTMLElement>('[data-live]')) pageMap(root, bringGl, signal);
    view.reread();
    carryAlong(view, signal);
    offerFinding(view, async () => (await import('./find.svelte.ts')).startFinding, signal);
    offerPicture(view, async () => (await import('./picture.ts')).savePicture, signal);
    offerOwn(view, async () => (await import('./own.ts')).startOwn, signal);
    alsoWake(view, signal);
    offerThemes(view, signal);
    hearKeys(view, signal);
    showCardsBeside(signal);
    sheet(signal);
    takeAway(signal);
    practise(signal);
    const corrections = document.querySelector<HTMLElement>('[data-corrections]');
    if (corrections !== null) {
      const narrowing = async () => (await import('../parts/correctionsSince.ts')).narrowCorrections;
      offerCorrections(view, corrections, narrowing, signal);
      return;
    }
    const missing = (ids: string[]) => sayIgnored(ids.map((id) => `measure=${id}`));
    showChosen(view, missing, signal);
  });
}
