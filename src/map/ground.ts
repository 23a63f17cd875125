// Knows: when the detailed ground of MapLibre is asked for, how it goes under the SVG map, and what happens when there is none. Does not know: MapLibre, or how the SVG follows a camera.
import type { Camera } from '../geo/projection.ts';
import { presentColours, watchTheme } from './colours.ts';
import type { GlMap } from './GlMap.ts';
import type { LiveMap } from './live.ts';
import { closest } from './moves.ts';
import type { MapView } from './view.ts';

interface Options {
  readonly root: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly live: LiveMap;
  readonly view: MapView;
  frame(): Camera;
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
  const { moveBefore } = into as Partial<Pick<Element, 'moveBefore'>>;
  if (moveBefore !== undefined) {
    moveBefore.call(into, element, null);
    return;
  }
  const focused = document.activeElement;
  into.append(element);
  if (element.contains(focused)) (focused as HTMLElement | SVGElement).focus({ preventScroll: true });
}

/** What tells that a reader wants the map: a pointer over it, a finger on it, the focus in it. Calls `act` once. */
function onIntent(root: HTMLElement, act: () => void): void {
  const once = new AbortController();
  const { signal } = once;
  const go = () => {
    once.abort();
    act();
  };
  root.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'touch' || go(), { signal });
  root.addEventListener('touchstart', go, { signal, passive: true });
  root.addEventListener('focusin', go, { signal });
  root.addEventListener('click', go, { signal });
}

/** A drag that began on a link is not a click on it; at its limits the map leaves the wheel to the page. */
function shareHands({ root, view, frame }: Options, wheelZooms: boolean): void {
  let down = { x: 0, y: 0 };
  root.addEventListener('pointerdown', ({ clientX, clientY }) => (down = { x: clientX, y: clientY }), true);
  root.addEventListener(
    'click',
    (event) => {
      // A key presses a link without a point.
      if (event.detail === 0 || Math.hypot(event.clientX - down.x, event.clientY - down.y) < 5) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  root.addEventListener('dragstart', (event) => {
    event.preventDefault();
  });
  root.addEventListener(
    'wheel',
    (event) => {
      const { k } = view.camera();
      const ends = event.deltaY > 0 ? k < frame().k * 1.001 : k > closest(frame()) * 0.999;
      if (wheelZooms && ends && !event.ctrlKey) event.stopPropagation();
    },
    { capture: true, passive: true },
  );
}

/** Brings MapLibre's ground under the SVG map when a reader wants it. Gives a function that lets it follow the camera. */
export function ground(options: Options): (camera: Camera) => void {
  const { root, svg, live, view } = options;
  const home = svg.parentElement ?? root;
  let gl: GlMap | null = null;
  /** Each of the two follows the other: not in a circle. */
  let following = false;
  const follow = (act: () => void) => {
    if (following) return;
    following = true;
    act();
    following = false;
  };

  async function open(): Promise<void> {
    const holder = document.createElement('div');
    holder.className = 'stage';
    let unwatch = () => {};
    const close = () => {
      unwatch();
      if (svg.parentElement !== home) move(svg, home);
      gl?.remove();
      gl = null;
      holder.remove();
      root.dataset['ground'] = 'svg';
      const plain = root.querySelector('[data-plain]');
      if (plain !== null) plain.textContent = live.words.plain;
    };
    try {
      if (!hasWebGl()) throw new Error('no WebGL 2');
      const [{ openGl }, data] = await Promise.all([import('./GlMap.ts'), geodata(live.geodata)]);
      home.prepend(holder);
      const cooperative = !matchMedia(DESK).matches;
      const opened = await openGl({
        ...{ holder, data, cooperative, camera: view.camera(), colours: presentColours() },
        ...{ chosen: live.chosen, words: live.words, allowed: view.allowed, onLost: close },
        onMove: (camera) => follow(() => view.set(camera)),
      });
      gl = opened;
      opened.jump(view.camera());
      opened.wear(presentColours());
      unwatch = watchTheme(() => opened.wear(presentColours()));
      shareHands(options, !cooperative);
      move(svg, opened.stage);
      root.dataset['ground'] = 'gl';
    } catch {
      close();
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
