// Knows: MapLibre, which draws the map's ground and takes the reader's hands. Does not know: the SVG over it, buttons, or what a failure is called.
import { LngLat, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { RegionId } from '../catalogue/types.ts';
import type { HatchName } from '../design/hatch.ts';
import { scaleOf, zoomOf } from '../geo/projection.ts';
import type { Camera } from '../geo/projection.ts';
import { BASE } from './geometry.ts';
import { DENSITY, hatchPicture, linesAt, sideFor } from './glHatch.ts';
import type { Colour } from './glHatch.ts';
import { coloured, dashes, glStyle, HATCH, SEA } from './glStyle.ts';
import type { Colours } from './glStyle.ts';
import { LAYERS } from './layers.ts';
import type { LiveMap } from './live.ts';

export interface GlMap {
  /** In here whatever lies over the map leaves it to MapLibre's hands. */
  readonly stage: HTMLElement;
  /** Is drawn as the camera sees it when this returns. */
  jump(camera: Camera): void;
  wear(colours: Colours): void;
  remove(): void;
}

export interface GlOptions {
  readonly holder: HTMLElement;
  readonly camera: Camera;
  readonly colours: Colours;
  readonly data: GeoJSONSourceSpecification['data'];
  /** Where MapLibre's worker is to be had. */
  readonly worker: string;
  readonly hatch: HatchName;
  readonly chosen: readonly RegionId[];
  readonly words: LiveMap['words'];
  /** One finger and the plain wheel scroll the page. */
  readonly cooperative: boolean;
  readonly allowed: (camera: Camera) => Camera;
  /** A hand has moved the map. */
  readonly onMove: (camera: Camera) => void;
  /** It can draw no longer. */
  readonly onLost: () => void;
}

const rgb = (hex: string): Colour => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];
const cameraOf = ({ lng, lat }: LngLat, zoom: number): Camera => ({ center: [lng, lat], k: scaleOf(zoom) });
const optionsOf = ({ center, k }: Camera) => ({ center: new LngLat(center[0], center[1]), zoom: zoomOf(k) });

/** Opens a map and gives it when it has drawn everything. @throws when it cannot */
export async function openGl(options: GlOptions): Promise<GlMap> {
  const { holder, camera, data, worker, hatch, chosen, words, cooperative, allowed, onMove, onLost } =
    options;
  let { colours } = options;
  const opening = zoomOf(camera.k);
  setWorkerUrl(worker);
  const map = new MapLibre({
    container: holder,
    style: glStyle(colours, LAYERS, data, chosen, opening),
    ...optionsOf(camera),
    transformConstrain: (center, zoom) => optionsOf(allowed(cameraOf(center, zoom))),
    attributionControl: false,
    cooperativeGestures: cooperative,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    boxZoom: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': words.wheel,
      'CooperativeGesturesHandler.MacHelpText': words.wheelMac,
      'CooperativeGesturesHandler.MobileHelpText': words.fingers,
    },
  });
  map.touchZoomRotate.disableRotation();
  // The SVG over it says what the map is and takes the focus.
  const canvas = map.getCanvas();
  canvas.removeAttribute('tabindex');
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');

  const side = sideFor(opening, hatch);
  const picture = () => hatchPicture(side, map.getZoom(), hatch, BASE, rgb(colours.hatch));
  map.setMissingStyleImageResolver((id) => {
    map.addImage(id, picture(), { pixelRatio: DENSITY });
  });
  let drawn = '';
  /** The hatch would grow and shrink with the map. */
  const keepSizes = () => {
    const zoom = map.getZoom();
    const now = `${Math.floor(zoom)} ${linesAt(side, zoom, hatch)} ${colours.hatch}`;
    if (now !== drawn && map.hasImage(HATCH)) map.updateImage(HATCH, picture());
    drawn = now;
  };
  let dashed = opening;
  /** Dashes cost a new layout of all tiles: they wait until the map stands still. */
  const keepDashes = () => {
    if (Math.abs(map.getZoom() - dashed) < 0.01) return;
    dashed = map.getZoom();
    for (const layer of LAYERS)
      if (layer.dash) map.setPaintProperty(layer.id, 'line-dasharray', dashes(layer, dashed));
  };
  await new Promise<void>((done, fail) => {
    map.once('idle', () => done());
    map.on('error', ({ error }) => fail(new Error('MapLibre cannot draw', { cause: error })));
    map.on('webglcontextlost', () => fail(new Error('the WebGL context was lost')));
  }).catch((error: unknown) => {
    map.remove();
    throw error;
  });
  map.on('webglcontextlost', onLost);
  map.on('zoom', keepSizes);
  map.on('idle', keepDashes);
  map.on('move', () => onMove(cameraOf(map.getCenter(), map.getZoom())));

  return {
    stage: map.getCanvasContainer(),
    jump(to) {
      map.jumpTo(optionsOf(to));
      map.redraw();
    },
    wear(next) {
      colours = next;
      map.setPaintProperty(SEA, 'background-color', colours.sea);
      for (const layer of LAYERS) {
        const paint = coloured(layer, colours);
        if (paint !== null) map.setPaintProperty(layer.id, ...paint);
      }
      keepSizes();
    },
    remove: () => map.remove(),
  };
}
