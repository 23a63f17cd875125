// Knows: how the page's SVG map follows a camera: its ground is scaled, its words and symbols keep their size and stay on their places. Does not know: who moves the camera.
import { project, unproject } from '../geo/projection.ts';
import type { Camera, LonLat, Point } from '../geo/projection.ts';
import { BASE } from './geometry.ts';
import type { LiveMap } from './live.ts';
import { isSame } from './moves.ts';

export interface Overlay {
  /** The camera of the frame that holds. */
  readonly frame: () => Camera;
  /** Looks again which frame holds at the page's present size; true: another one. */
  refresh(): boolean;
  /** Draws the map as the camera sees it. */
  show(camera: Camera): void;
}

/** The ground's transform; the one of each frame in the page's style says the same of the frame's camera. */
export function worldTransform(camera: Camera, units: number): string {
  const [x, y] = project({ center: BASE, k: units }, camera.center);
  return `scale(${camera.k / units}) translate(${-x}px,${-y}px)`;
}

/** How far what the frame has at `at` has moved under another camera. */
export function moved(frame: Camera, camera: Camera, at: Point): Point {
  const place: LonLat = unproject(frame, at);
  const [x, y] = project(camera, place);
  return [x - at[0], y - at[1]];
}

/** What keeps its size: where it stands in the frame, as the page has it. */
interface Item {
  readonly element: Element;
  readonly first: string;
  readonly at: Point;
}

const PLACE = /translate\(([-\d.]+) ([-\d.]+)\)/;

/** Takes hold of a map as the page has it. */
export function overlay(map: SVGSVGElement, { units, frames }: Pick<LiveMap, 'units' | 'frames'>): Overlay {
  const worlds = [...map.querySelectorAll<SVGGElement>('.world')];
  const cameras = Object.entries(frames).map(([id, [lon, lat, k]]) => ({
    id,
    camera: { center: [lon, lat], k } satisfies Camera,
    group: map.querySelector(`.in-${id}`),
    hatch: map.querySelector(`#hatch-${id}`),
    items: null as readonly Item[] | null,
  }));
  /** Most readers see one frame: what is in another is looked for when that one holds. */
  const itemsOf = (id: string): Item[] =>
    [...map.querySelectorAll(`.in-${id} .at`)].map((element) => {
      const first = element.getAttribute('transform') ?? '';
      const [, x, y] = PLACE.exec(first) ?? [];
      return { element, first, at: [Number(x), Number(y)] };
    });
  const turned = map.querySelector('pattern')?.getAttribute('patternTransform') ?? '';

  const holding = () => {
    const shown = cameras.find(({ group }) => group !== null && getComputedStyle(group).display !== 'none');
    if (shown === undefined) throw new Error(`the map shows none of its ${cameras.length} frames`);
    return shown;
  };
  let held = holding();
  const show = (camera: Camera) => {
    const { camera: frame, hatch } = held;
    // At the frame's own camera the page's style says it all, and another frame may come to hold.
    const first = isSame(camera, frame);
    for (const world of worlds) world.style.transform = first ? '' : worldTransform(camera, units);
    hatch?.setAttribute('patternTransform', first ? turned : `${turned} scale(${frame.k / camera.k})`);
    if (first && held.items === null) return;
    held.items ??= itemsOf(held.id);
    for (const { element, first: place, at } of held.items) {
      const [x, y] = moved(frame, camera, at);
      element.setAttribute('transform', first ? place : `translate(${at[0] + x} ${at[1] + y})`);
    }
  };
  return {
    frame: () => held.camera,
    refresh() {
      const next = holding();
      if (next === held) return false;
      show(held.camera);
      held = next;
      return true;
    },
    show,
  };
}
