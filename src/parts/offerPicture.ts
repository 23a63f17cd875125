// Knows: when a picture of the map is wanted, and where the page says what became of it. Does not know: how it is made.
import type { OpenView } from '../state/openView.ts';

export type PictureFormat = 'png' | 'svg';

/** What the page tells of its map, in `data-picture`. */
export interface PictureData {
  readonly attribution: string;
  /** The day of the build, ISO. */
  readonly built: string;
  readonly failed: string;
}

/** Saves it, and gives what to say. */
export type Save = (
  data: PictureData,
  format: PictureFormat,
  view: OpenView,
  signal: AbortSignal,
) => Promise<string>;

/**
 * Lets the page's buttons save its map; what they need comes when they are shown.
 * @param signal ends it, with the page
 */
export function offerPicture(view: OpenView, load: () => Promise<Save>, signal: AbortSignal): void {
  const root = document.querySelector<HTMLElement>('[data-picture]');
  if (root === null) return;
  const data = JSON.parse(root.dataset['picture'] ?? '') as PictureData;
  const say = (words: string): void => {
    for (const place of [document.getElementById('voice'), root.querySelector('[data-became]')])
      if (place !== null) place.textContent = words;
  };
  root.addEventListener(
    'toggle',
    () => {
      say('');
      load().catch(() => {});
    },
    { signal },
  );
  let isBusy = false;
  root.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-format]') : null;
      if (button === null || isBusy) return;
      isBusy = true;
      load()
        .then((save) => save(data, button.dataset['format'] as PictureFormat, view, signal))
        .then(say, () => {
          if (!signal.aborted) say(data.failed);
        })
        .finally(() => (isBusy = false));
    },
    { signal },
  );
}
