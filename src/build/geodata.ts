// Knows: how the geodata are packed into the one file that the detailed map fetches. Does not know: how they are drawn.
import { createHash } from 'node:crypto';
import { LAYERS } from '../map/layers.ts';
import type { Geodata } from './mapGeometry.ts';

/** Only what the layers draw and only what they ask of it. The name tells the content, so it may be kept for ever. */
export function packGeodata(geodata: Geodata): { path: string; text: string } {
  const drawn = new Set(LAYERS.map(({ dataset }) => (dataset === 'regions' ? 'region' : dataset) as string));
  const features = geodata
    .filter(({ properties }) => drawn.has(properties.layer))
    .map(({ geometry, properties: { layer, id } }) => ({
      type: 'Feature',
      properties: layer === 'region' ? { layer, id } : { layer },
      geometry,
    }));
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { path: `assets/geo-${hash}.json`, text };
}
