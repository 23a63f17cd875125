// Knows: what the page of a rival finds in its window when its script runs. Does not know: who wrote it there.
import type { Content } from './content.ts';

/** What the map shows; of MapLibre's worker, the text. */
export const { content, worker } = window as unknown as { content: Content; worker: string };

export const layerOf = ({ dataset }: Content['layers'][number]): string =>
  dataset === 'regions' ? 'region' : dataset;
