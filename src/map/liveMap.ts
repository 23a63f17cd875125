// Knows: how a page's map comes alive: one camera, which buttons, keys and hands move, and which SVG and ground follow. Does not know: how any of them does it.
import type { Camera } from '../geo/projection.ts';
import { controls } from './controls.ts';
import { ground } from './ground.ts';
import type { LiveMap } from './live.ts';
import { overlay } from './overlay.ts';
import { mapView } from './view.ts';

/**
 * @param root the element that tells, in `data-live`, what the script needs to know
 * @param signal ends it: nothing of the page is moved or held any longer
 */
export function liveMap(root: HTMLElement, signal: AbortSignal): void {
  const svg = root.querySelector<SVGSVGElement>('svg[data-map]');
  if (svg === null) return;
  const live = JSON.parse(root.dataset['live'] ?? '') as LiveMap;
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
  mark = controls(root, { view, words: live.words, frame });
  follow = ground({ root, svg, live, view, frame, signal });
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
  svg.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const [map, own] = [root.getBoundingClientRect(), target.getBoundingClientRect()];
    const seen = own.left < map.right && own.right > map.left && own.top < map.bottom && own.bottom > map.top;
    if (!seen) view.go(frame());
  });
}
