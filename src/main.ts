// Knows: what a page's script does once the page is there. Does not know: how any of it is done.
import { pageMap } from './map/pageMap.ts';
import { showCardsBeside } from './parts/cardBeside.ts';
import { carryAlong } from './parts/carriedView.ts';
import { showChosen } from './parts/chosenMeasures.ts';
import { hearKeys } from './parts/keys.ts';
import { sayIgnored } from './parts/notice.ts';
import { sheet } from './parts/sheet.ts';
import { offerCorrections } from './parts/offerCorrections.ts';
import { offerEmbedding } from './parts/offerEmbedding.ts';
import { offerFinding } from './parts/offerFinding.ts';
import { offerPicture } from './parts/offerPicture.ts';
import { offerThemes } from './parts/themeChoice.ts';
import { takeAway } from './parts/takeAway.ts';
import { turnPages } from './parts/turnPages.ts';
import { wear } from './parts/wornTheme.ts';
import { openView } from './state/openView.ts';

const view = openView();
view.watch(({ theme }) => {
  wear(theme);
});
sayIgnored(view.opened.ignored);
turnPages((signal) => {
  // First what looks at the page, then what changes it: it is laid out once.
  for (const root of document.querySelectorAll<HTMLElement>('[data-live]')) pageMap(root, signal);
  view.reread();
  carryAlong(view, signal);
  offerFinding(view, async () => (await import('./views/find.svelte.ts')).startFinding, signal);
  offerPicture(view, async () => (await import('./views/picture.ts')).savePicture, signal);
  offerEmbedding(view, async () => (await import('./views/embedDialog.ts')).openEmbedDialog, signal);
  offerThemes(view, signal);
  hearKeys(view, signal);
  showCardsBeside(signal);
  sheet(signal);
  takeAway(signal);
  const corrections = document.querySelector<HTMLElement>('[data-corrections]');
  if (corrections !== null) {
    const narrowing = async () => (await import('./parts/correctionsSince.ts')).narrowCorrections;
    offerCorrections(view, corrections, narrowing, signal);
    return;
  }
  const missing = (ids: string[]) => sayIgnored(ids.map((id) => `measure=${id}`));
  showChosen(view, missing, signal);
});
