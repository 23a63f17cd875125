// Knows: MapLibre with its worker as a file of the site: what a page loads of it. Does not know: when it is wanted.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { askFile } from '../state/siteFile.ts';

export { openGl } from './GlMap.ts';

/** The address of the worker. MapLibre waits for ever for one that is not there: the file is asked for first, and is then kept. */
export async function workerOfPage(): Promise<string> {
  const answer = await askFile(workerUrl);
  if (!answer.ok) throw new Error(`the worker of the map was answered with ${answer.status}`);
  return workerUrl;
}
