// Knows: the buttons over a map that is explored: those of the site's map, and one that leads back. Does not know: what they do.
import { ZOOM_BUTTONS } from './zoomButtons.ts';
import type { ZoomWords } from './zoomButtons.ts';

export interface ExploreWords extends ZoomWords {
  /** Back to the map that stands still. */
  readonly still: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const CROSS = 'M3 3l10 10M13 3L3 13';

function button(name: string, keys: string, icon: string): HTMLButtonElement {
  const made = document.createElement('button');
  const drawing = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  for (const [key, value] of [
    ['width', '16'],
    ['height', '16'],
    ['viewBox', '0 0 16 16'],
    ['aria-hidden', 'true'],
  ] as const)
    drawing.setAttribute(key, value);
  path.setAttribute('d', icon);
  drawing.append(path);
  made.type = 'button';
  made.title = name;
  made.setAttribute('aria-label', name);
  made.setAttribute('aria-keyshortcuts', keys);
  made.append(drawing);
  return made;
}

/** The group of them, and the one that leads back. */
export function exploreButtons(words: ExploreWords): { group: HTMLElement; back: HTMLButtonElement } {
  const group = document.createElement('div');
  group.className = 'controls';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.label);
  const zooms = ZOOM_BUTTONS.map(({ ask, icon, keys }) => {
    // Escape leads back.
    const made = button(words[ask], keys.replace(' Escape', ''), icon);
    made.dataset['zoom'] = ask;
    return made;
  });
  const back = button(words.still, 'Escape', CROSS);
  group.append(...zooms, back);
  return { group, back };
}
