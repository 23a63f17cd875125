// Knows: the map of an embed made with MapLibre alone, as one would make it. Does not know: what is measured.
import { Map as MapLibre, Marker, setWorkerUrl } from 'maplibre-gl';
import { zoomOf } from '../../../src/geo/projection.ts';
import { BASE } from '../../../src/map/geometry.ts';
import { DENSITY, hatchPicture, sideFor } from '../../../src/map/glHatch.ts';
import { glStyle } from '../../../src/map/glStyle.ts';
import { content, worker } from './given.ts';

const { camera, layers, colours, data, signs } = content;
const zoom = zoomOf(camera.k);
setWorkerUrl(`${URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }))}#.cjs`);

const map = new MapLibre({
  container: 'map',
  style: glStyle(colours, layers, data, [], zoom),
  center: [camera.center[0], camera.center[1]],
  zoom,
  attributionControl: false,
  fadeDuration: 0,
});
const hatch = [1, 3, 5].map((at) => parseInt(colours.hatch.slice(at, at + 2), 16));
map.setMissingStyleImageResolver((id) => {
  const [red = 0, green = 0, blue = 0] = hatch;
  const picture = hatchPicture(sideFor(zoom, 'thumbnail'), zoom, 'thumbnail', BASE, [red, green, blue]);
  map.addImage(id, picture, { pixelRatio: DENSITY });
});
for (const { at, html } of signs) {
  const element = document.createElement('div');
  element.className = 'sign';
  element.innerHTML = html;
  new Marker({ element, anchor: 'top' }).setLngLat([at[0], at[1]]).addTo(map);
}
