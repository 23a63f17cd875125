// Knows: the layers as a style for MapLibre: no words, no symbols, nothing fetched. Does not know: how the hatch is painted, or when the map is drawn.
import type {
  DataDrivenPropertyValueSpecification,
  FilterSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { RegionId } from '../catalogue/types.ts';
import type { Role } from '../design/theme.ts';
import type { Layer } from './layers.ts';

/** A colour for each role, as MapLibre reads them. */
export type Colours = Readonly<Record<Role, string>>;

/** The name of the hatch among the style's images. */
export const HATCH = 'hatch';
/** The ground below all layers. */
export const SEA = 'sea';
const SOURCE = 'geodata';

/** How much larger than at the whole zoom below it MapLibre draws what it measures in whole zooms: dashes and patterns. */
export const stretch = (zoom: number): number => 2 ** (zoom - Math.floor(zoom));

/** Dashes in the unit MapLibre has for them, the line's width, so that they are as long as the layer says at this zoom. */
export const dashes = ({ dash = [], width = 1 }: Layer, zoom: number): number[] =>
  dash.map((px) => px / width / stretch(zoom));

/** The features that a layer draws: those of its dataset, or of the chosen regions alone. */
function filterOf({ dataset, chosen }: Layer, regions: readonly RegionId[]): FilterSpecification {
  const layer: FilterSpecification = ['==', ['get', 'layer'], dataset === 'regions' ? 'region' : dataset];
  return chosen === undefined ? layer : ['all', layer, ['in', ['get', 'id'], ['literal', [...regions]]]];
}

/** What a layer has of its theme: the name of the property and the colour. */
export const coloured = (
  { kind, role }: Layer,
  colours: Colours,
): ['fill-color' | 'line-color', DataDrivenPropertyValueSpecification<string>] | null =>
  kind === 'hatch' ? null : [`${kind}-color`, colours[role]];

function styled(
  layer: Layer,
  colours: Colours,
  regions: readonly RegionId[],
  zoom: number,
): LayerSpecification {
  const { id, kind, role, width = 1, dash, opacity = 1 } = layer;
  const shared = { id, source: SOURCE, filter: filterOf(layer, regions) };
  switch (kind) {
    case 'line':
      return {
        ...shared,
        type: 'line',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colours[role],
          'line-width': width,
          'line-opacity': opacity,
          ...(dash ? { 'line-dasharray': dashes(layer, zoom) } : {}),
        },
      };
    case 'fill':
      return {
        ...shared,
        type: 'fill',
        // Edges are lines of their own: smoothed fills would show where two of them meet.
        paint: { 'fill-color': colours[role], 'fill-opacity': opacity, 'fill-antialias': false },
      };
    case 'hatch':
      return { ...shared, type: 'fill', paint: { 'fill-pattern': HATCH, 'fill-antialias': false } };
  }
}

/**
 * The whole style.
 * @param layers from the ground up
 * @param data the geodata, each feature with the name of its layer
 * @param regions the chosen ones
 * @param zoom at which the map opens
 */
export function glStyle(
  colours: Colours,
  layers: readonly Layer[],
  data: GeoJSONSourceSpecification['data'],
  regions: readonly RegionId[],
  zoom: number,
): StyleSpecification {
  return {
    version: 8,
    // Nearly as many points as there are: a tenth of a px is not seen.
    sources: { [SOURCE]: { type: 'geojson', data, tolerance: 0.1, maxzoom: 9 } },
    layers: [
      { id: SEA, type: 'background', paint: { 'background-color': colours.sea } },
      ...layers.map((layer) => styled(layer, colours, regions, zoom)),
    ],
  };
}
