// Knows: how the map of a page of the site comes alive: what the page tells of it, when its detailed ground is wanted, and where the geodata
// lie. Does not know: where MapLibre comes from, or how the map is moved or drawn.
import { askFile } from '../state/siteFile.ts';
import type { BringGl, Detail } from './detail.ts';
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
 * @param bringGl brings MapLibre
 * @param signal ends it: nothing of the page is moved or held any longer
 */
export function pageMap(root: HTMLElement, bringGl: BringGl, signal: AbortSignal): void {
  const live = JSON.parse(root.dataset['live'] ?? '') as PageMap;
  const detail: Detail = {
    wanted: (act) => onIntent(root, act),
    async load() {
      const [gl, data] = await Promise.all([bringGl(), geodata(live.geodata)]);
      return { ...gl, data };
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
