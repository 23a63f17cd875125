// Knows: when the detailed ground of MapLibre is asked for, how it goes under the SVG map, and what happens when there is none. Does not know: MapLibre, or how the SVG follows a camera.
import type { Camera } from '../geo/projection.ts';
import { presentColours, watchTheme } from './colours.ts';
import type { Detail } from './detail.ts';
import type { GlMap } from './GlMap.ts';
import { shareHands } from './hands.ts';
import type { LiveMap } from './live.ts';
import type { MapView } from './view.ts';
import { hasWebGl } from './webGl.ts';

interface Options {
  readonly root: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly live: LiveMap;
  readonly detail: Detail;
  readonly view: MapView;
  readonly frame: () => Camera;
  /** Ends it: what MapLibre holds is given back. */
  readonly signal: AbortSignal;
}

/** Moves an element, before another or to the end, without taking the focus from what is in it. */
function move(element: Element, into: Element, before: Node | null): void {
  // Not every browser has it, whatever the types say.
  const mover = into as { moveBefore?: (node: Element, child: Node | null) => void };
  if (mover.moveBefore !== undefined) {
    mover.moveBefore(element, before);
    return;
  }
  const focused = document.activeElement;
  into.insertBefore(element, before);
  if (element.contains(focused)) (focused as HTMLElement | SVGElement).focus({ preventScroll: true });
}

/** Brings MapLibre's ground under the SVG map when a reader wants it. Gives a function that lets it follow the camera. */
export function ground(options: Options): (camera: Camera) => void {
  const { root, svg, live, detail, view, frame, signal } = options;
  const home = svg.parentElement ?? root;
  const next = svg.nextSibling;
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
      if (svg.parentElement !== home) move(svg, home, next);
      gl?.remove();
      gl = null;
      holder.remove();
      root.dataset['ground'] = 'svg';
    };
    const fail = () => {
      close();
      detail.became('svg');
    };
    signal.addEventListener('abort', close);
    try {
      if (!hasWebGl()) throw new Error('no WebGL 2');
      const { openGl, data, worker } = await detail.load();
      home.prepend(holder);
      const [cooperative, hatch] = [detail.cooperative(), detail.hatch()];
      const opened = await openGl({
        ...{ holder, data, worker, cooperative, hatch, camera: view.camera(), colours: presentColours() },
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
      move(svg, opened.stage, null);
      root.dataset['ground'] = 'gl';
      detail.became('gl');
    } catch {
      fail();
    }
  }
  detail.wanted(() => void open());
  return (camera) => follow(() => gl?.jump(camera));
}
