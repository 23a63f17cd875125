// Knows: the map of an embed made with Leaflet, as one would make it. Does not know: what is measured.
import { canvas, divIcon, geoJSON, map as newMap, marker } from 'leaflet';
import type { PathOptions } from 'leaflet';
import { content, layerOf } from './given.ts';

/** Width of Leaflet's world at zoom 0, px. */
const WORLD = 256;
const { camera, layers, colours, data, signs } = content;
const [lon, lat] = camera.center;

const map = newMap('map', {
  center: [lat, lon],
  zoom: Math.log2((camera.k * 360) / WORLD),
  zoomSnap: 0,
  zoomControl: false,
  attributionControl: false,
  renderer: canvas(),
  fadeAnimation: false,
});
for (const layer of layers) {
  const { kind, role, width = 1, dash, opacity = 1 } = layer;
  const line: PathOptions = {
    ...{ fill: false, color: colours[role], weight: width, opacity },
    ...(dash === undefined ? {} : { dashArray: dash.join(' ') }),
  };
  // It has no hatch: an even tint stands for it.
  const area: PathOptions = {
    ...{ stroke: false, fill: true, fillColor: colours[role], fillOpacity: kind === 'hatch' ? 0.4 : opacity },
  };
  geoJSON(data, {
    filter: ({ properties }) => (properties as { layer: string }).layer === layerOf(layer),
    style: kind === 'line' ? line : area,
    interactive: layer.id === 'region',
  }).addTo(map);
}
for (const { at, html } of signs)
  marker([at[1], at[0]], {
    icon: divIcon({ html, className: 'sign', iconSize: [0, 0] }),
    keyboard: false,
  }).addTo(map);
