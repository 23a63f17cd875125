// Knows: how the map of a page of the site comes alive: what the page tells of it, when its detailed ground is wanted, and from which files that
// comes. Does not know: how it is moved or drawn.
import { askFile } from '../state/siteFile.ts';
import type { Detail } from './detail.ts';
import { onIntent } from './hands.ts';
import type { PageMap } from './live.ts';
import { liveMap } from './liveMap.ts';

/** A wide page with a mouse: the map stands beside the text and fills the height, so a wheel over it means the map. */
const DESK = '(min-width: 1200px) and (pointer: fine)';

async function geodata(url: string): Promise<GeoJSON.FeatureCollection> {
  const answer = await askFile(url);
  if (!answer.ok) throw new Error(`the geodata were answered with ${answer.status}`);
  return (await answer.json()) as GeoJSON.FeatureCollection;
}

/**
 * @param root the element that tells, in `data-live`, what the script needs to know
 * @param signal ends it: nothing of the page is moved or held any longer
 */
export function pageMap(root: HTMLElement, signal: AbortSignal): void {
  const live = JSON.parse(root.dataset['live'] ?? '') as PageMap;
  const detail: Detail = {
    wanted: (act) => onIntent(root, act),
    async load() {
      const [{ openGl, workerOfPage }, data] = await Promise.all([
        import('./GlMap.page.ts'),
        geodata(live.geodata),
      ]);
      return { openGl, data, worker: await workerOfPage() };
    },
    cooperative: () => !matchMedia(DESK).matches,
    hatch: () => 'map',
    became(ground) {
      const plain = root.querySelector('[data-plain]');
      if (ground === 'svg' && plain !== null) plain.textContent = live.plain;
    },
  };
  liveMap(root, live, detail, signal);
}
