// Knows: how full screen, the window of notes and the end of a lesson are asked of a browser, and what happens when it refuses. Does not know: what is shown.
import { OWN_WINDOW } from '../state/address.ts';
import { remark } from './presentPage.ts';

/** Fills the screen, or leaves it; a browser that refuses is taken at its word. */
export async function fillScreen(): Promise<void> {
  try {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    remark('full');
  }
}

let notes: Window | null = null;

/**
 * Opens the window of notes, or brings it to the front.
 * @returns whether there is one; a browser may refuse
 */
export function openNotes(address: string, lesson: string): boolean {
  if (notes !== null && !notes.closed) {
    notes.focus();
    return true;
  }
  // Of the same name, a window that was left open is taken again.
  notes = open(address, `notes-${lesson}`, 'popup,width=1200,height=800');
  return notes !== null;
}

/** A window that is there so long after it was closed has stayed, ms. */
const STAYED = 1000;

/** Where the lesson was put together another window waits, which is as it was left. */
function isWaitedFor(): boolean {
  const from = opener as Window | null;
  return window.name === OWN_WINDOW && from !== null && !from.closed;
}

/**
 * Leaves the full screen, if that is where the page is; otherwise the lesson's own page follows. A window of notes closes itself, and so
 * does one that was opened from where a teacher put the lesson together.
 */
export function leave(isNotes: boolean): void {
  if (document.fullscreenElement !== null) {
    void document.exitFullscreen();
    return;
  }
  const lesson = document.querySelector<HTMLAnchorElement>('[data-end]');
  const goOn = (): void => {
    if (lesson !== null) location.assign(lesson.href);
  };
  if (!isNotes && !isWaitedFor()) {
    goOn();
    return;
  }
  close();
  // Sent elsewhere while it closes, a window may do neither: only one that has stayed goes on.
  setTimeout(goOn, STAYED);
}
