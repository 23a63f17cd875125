// Knows: when the detailed ground of MapLibre is asked for, how it goes under the SVG map, and what happens when there is none. Does not know: MapLibre, or how the SVG follows a camera.
import type { Camera } from '../geo/projection.ts';
import { presentColours, watchTheme } from './colours.ts';
import type { GlMap } from './GlMap.ts';
import { onIntent, shareHands } from './hands.ts';
import type { LiveMap } from './live.ts';
import type { MapView } from './view.ts';

interface Options {
  readonly root: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly live: LiveMap;
  readonly view: MapView;
  readonly frame: () => Camera;
  /** Ends it: what MapLibre holds is given back. */
  readonly signal: AbortSignal;
}

/** A wide page with a mouse: the map stands beside the text and fills the height, so a wheel over it means the map. */
const DESK = '(min-width: 1200px) and (pointer: fine)';

/** Asked before anything is loaded: MapLibre throws where there is none. */
function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Moves an element without taking the focus from what is in it. */
function move(element: Element, into: Element): void {
  // Not every browser has it, whatever the types say.
  const mover = into as { moveBefore?: (node: Element, child: null) => void };
  if (mover.moveBefore !== undefined) {
    mover.moveBefore(element, null);
    return;
  }
  const focused = document.activeElement;
  into.append(element);
  if (element.contains(focused)) (focused as HTMLElement | SVGElement).focus({ preventScroll: true });
}

/** Brings MapLibre's ground under the SVG map when a reader wants it. Gives a function that lets it follow the camera. */
export function ground({ root, svg, live, view, frame, signal }: Options): (camera: Camera) => void {
  const home = svg.parentElement ?? root;
  let gl: GlMap | null = null;
  /** Each of the two follows the other: not in a circle. */
  let following = false;
  const follow = (act: () => void) => {
    if (following) return;
    following = true;
    try {
      act();
    } finally {
      following = false;
    }
  };

  async function open(): Promise<void> {
    const holder = document.createElement('div');
    holder.className = 'stage';
    let unwatch = () => {};
    const hands = new AbortController();
    const close = () => {
      unwatch();
      hands.abort();
      if (svg.parentElement !== home) move(svg, home);
      gl?.remove();
      gl = null;
      holder.remove();
      root.dataset['ground'] = 'svg';
    };
    const fail = () => {
      close();
      const plain = root.querySelector('[data-plain]');
      if (plain !== null) plain.textContent = live.words.plain;
    };
    signal.addEventListener('abort', close);
    try {
      if (!hasWebGl()) throw new Error('no WebGL 2');
      const [{ openGl }, data] = await Promise.all([import('./GlMap.ts'), geodata(live.geodata)]);
      home.prepend(holder);
      const cooperative = !matchMedia(DESK).matches;
      const opened = await openGl({
        ...{ holder, data, cooperative, camera: view.camera(), colours: presentColours() },
        ...{ chosen: live.chosen, words: live.words, allowed: view.allowed, onLost: fail },
        onMove: (camera) => follow(() => view.set(camera)),
      });
      gl = opened;
      if (signal.aborted) {
        close();
        return;
      }
      opened.jump(view.camera());
      opened.wear(presentColours());
      unwatch = watchTheme(() => opened.wear(presentColours()));
      shareHands(root, { view, frame, wheelZooms: !cooperative, signal: hands.signal });
      move(svg, opened.stage);
      root.dataset['ground'] = 'gl';
    } catch {
      fail();
    }
  }
  onIntent(root, () => void open());
  return (camera) => follow(() => gl?.jump(camera));
}

async function geodata(url: string): Promise<GeoJSON.FeatureCollection> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the geodata were answered with ${answer.status}`);
  return (await answer.json()) as GeoJSON.FeatureCollection;
}
