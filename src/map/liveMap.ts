// Knows: how a page's map comes alive: one camera, which buttons, keys and hands move, and which SVG and ground follow. Does not know: how any of them does it.
import type { Camera } from '../geo/projection.ts';
import { controls } from './controls.ts';
import type { Detail } from './detail.ts';
import { ground } from './ground.ts';
import type { LiveMap } from './live.ts';
import { overlay } from './overlay.ts';
import { mapView } from './view.ts';

/**
 * @param root the element with the SVG map, the buttons over it, and where it is said what they did
 * @param signal ends it: nothing of the page is moved or held any longer
 * @returns what shows the first view again
 * @throws when there is no map
 */
export function liveMap(root: HTMLElement, live: LiveMap, detail: Detail, signal: AbortSignal): () => void {
  const svg = root.querySelector<SVGSVGElement>('svg[data-map]');
  if (svg === null) throw new Error('got an element without a map');
  const over = overlay(svg, live);
  const { frame } = over;
  const size = () => ({ width: root.clientWidth, height: root.clientHeight });

  let follow: (camera: Camera) => void = () => {};
  let mark = () => {};
  /** Paper has a frame of its own, which the page's style knows: nothing that moves the map meanwhile is drawn. */
  let onPaper = false;
  const view = mapView({
    frame,
    size,
    draw(camera) {
      if (!onPaper) over.show(camera);
      follow(camera);
      mark();
    },
  });
  mark = controls(root, { view, words: live.words, frame, signal });
  follow = ground({ root, svg, live, detail, view, frame, signal });
  mark();
  root.dataset['ground'] = 'svg';

  // A page of another size may have another frame; in the same one the camera may come to see too much.
  const sizes = new ResizeObserver(() => {
    if (root.clientWidth > 0 && !onPaper) view.set(over.refresh() ? frame() : view.camera());
  });
  sizes.observe(root);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
  });
  const print = (paper: boolean) => {
    onPaper = paper;
    over.show(paper ? frame() : view.camera());
  };
  addEventListener('beforeprint', () => print(true), { signal });
  addEventListener('afterprint', () => print(false), { signal });
  // What has the focus is to be seen.
  const show = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const [map, own] = [root.getBoundingClientRect(), target.getBoundingClientRect()];
    const seen = own.left < map.right && own.right > map.left && own.top < map.bottom && own.bottom > map.top;
    if (!seen) view.go(frame());
  };
  svg.addEventListener('focusin', show, { signal });
  return () => view.set(frame());
}
