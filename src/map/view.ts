// Knows: where the map is looked at from now, how it gets elsewhere, and that it stays within its frame. Does not know: who draws it, or who asked.
import type { Size } from '../geo/camera.ts';
import type { Camera } from '../geo/projection.ts';
import { between, isSame, within } from './moves.ts';

/** The longest way takes so long, ms. */
const LONGEST = 350;

export interface MapView {
  camera(): Camera;
  /** Where the last request leads: a second one that comes on the way goes on from there. */
  goal(): Camera;
  /** Goes there by a short way; at once for readers who want no motion. */
  go(to: Camera): void;
  /** Is there. */
  set(to: Camera): void;
  /** The nearest camera that the frame allows. */
  readonly allowed: (camera: Camera) => Camera;
}

interface Options {
  readonly frame: () => Camera;
  readonly size: () => Size;
  readonly draw: (camera: Camera) => void;
}

const still = matchMedia('(prefers-reduced-motion: reduce)');
const easeOut = (part: number) => 1 - (1 - part) ** 3;

export function mapView({ frame, size, draw }: Options): MapView {
  let camera = frame();
  let goal = camera;
  let ticket = 0;
  const allowed = (to: Camera) => within(to, frame(), size());
  const hold = () => {
    cancelAnimationFrame(ticket);
    goal = camera;
  };
  const set = (to: Camera) => {
    hold();
    camera = goal = allowed(to);
    draw(camera);
  };
  return {
    camera: () => camera,
    goal: () => goal,
    set,
    allowed,
    go(to) {
      hold();
      const [from, end] = [camera, allowed(to)];
      if (still.matches || isSame(from, end)) {
        set(end);
        return;
      }
      goal = end;
      const start = performance.now();
      const step = (now: number) => {
        const part = Math.min(Math.max(now - start, 0) / LONGEST, 1);
        camera = part < 1 ? between(from, end, easeOut(part)) : end;
        draw(camera);
        if (part < 1) ticket = requestAnimationFrame(step);
      };
      ticket = requestAnimationFrame(step);
    },
  };
}
