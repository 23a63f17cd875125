// Knows: how all steps of a lesson come on paper from the page on which it is put together: drawn when it is printed, gone afterwards. Does not know: how a sheet is arranged.
import type { OwnContent } from '../state/ownContent.ts';
import type { OwnFile } from '../state/ownFile.ts';
import { elementOf, placeStep, writeWords } from './ownSlide.ts';

interface Printed {
  /** null: it has not come. */
  readonly content: OwnContent | null;
  readonly file: OwnFile;
}

function sheetsOf({ content, file: { lang, title, steps } }: Printed): HTMLElement | null {
  if (content === null || steps.length === 0) return null;
  const sheets = document.createElement('div');
  sheets.className = 'sheets';
  for (const [n, { id, caption }] of steps.entries()) {
    const picture = content.steps.find((one) => one.id === id);
    if (picture === undefined) continue;
    const sheet = elementOf(picture.step);
    placeStep(sheet, n + 1, steps.length);
    writeWords(sheet, { title: n === 0 ? title : '', caption, lang });
    sheets.append(sheet);
  }
  return sheets;
}

/** @param now what would be printed */
export function offerSheets(now: () => Printed, signal: AbortSignal): void {
  let sheets: HTMLElement | null = null;
  addEventListener(
    'beforeprint',
    () => {
      sheets?.remove();
      sheets = sheetsOf(now());
      // Before the page: hatches are found by their name, and the first of a name that is there counts.
      if (sheets !== null) document.body.prepend(sheets);
    },
    { signal },
  );
  addEventListener('afterprint', () => sheets?.remove(), { signal });
}
