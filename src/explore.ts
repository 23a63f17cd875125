// Knows: what the script does that an embed loads when its map is to be moved: everything it needs came in it, and nothing else is asked for. Does not know: how any of it is done.
import type { Lang } from './catalogue/types.ts';
import { unpacked } from './map/carried.ts';
import { WIDE_EMBED } from './map/embedFrames.ts';
import exploreCss from './map/explore.css?inline';
import type { ExploreCargo } from './map/exploreCargo.ts';
import { exploreMap } from './map/exploreMap.ts';
import { showExploring } from './map/exploring.ts';
import liveCss from './map/live.css?inline';

// The copy of the site in one file has MapLibre from this script, too.
export { carriedGl } from './map/carried.ts';

/** Called once, by the script itself. A browser that lacks what it takes keeps the map as it is. */
export function start(cargo: ExploreCargo): void {
  for (const button of document.querySelectorAll('[data-explore]')) {
    const root = button.parentElement;
    if (root === null) continue;
    try {
      explore(root, cargo);
    } catch {
      showExploring(root, 'unavailable');
    }
  }
}

function explore(root: HTMLElement, { units, frames, said, ...carried }: ExploreCargo): void {
  // The policy of an embed lets in no sheet of style but one that a script makes itself.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(liveCss + exploreCss);
  document.adoptedStyleSheets.push(sheet);
  const { words, buttons, moves } = said[document.documentElement.lang as Lang];
  exploreMap(root, {
    ...{ live: { units, frames, words }, buttons, moves, loaded: unpacked(carried) },
    // As the build draws it.
    hatch: () => (innerWidth < WIDE_EMBED ? 'thumbnail' : 'map'),
  });
}
