// Knows: how a camera moves and how far it may: closer than its frame, never beyond what the frame shows. Does not know: who asks, or how the map is drawn.
import type { Size } from '../geo/camera.ts';
import { latitudeOf, northing, project, scaleOf, unproject } from '../geo/projection.ts';
import type { Camera, Point } from '../geo/projection.ts';

/** The geodata are good for no closer look. */
const CLOSEST_ZOOM = 9;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** The closest scale at which a frame may be looked at. */
export const closest = (frame: Camera): number => Math.max(frame.k, scaleOf(CLOSEST_ZOOM));

/**
 * The camera nearest to this one that is no further out than the frame's, no closer than zoom 9, and shows nothing that the frame
 * does not show: there the geodata may end.
 */
export function within(camera: Camera, frame: Camera, { width, height }: Size): Camera {
  const k = clamp(camera.k, frame.k, closest(frame));
  // Half of the frame's sight less half of this one's, in degrees of longitude.
  const room = (px: number) => px / 2 / frame.k - px / 2 / k;
  const [lon, lat] = frame.center;
  const [x, y] = [room(width), room(height)];
  const north = northing(lat);
  return {
    center: [
      clamp(camera.center[0], lon - x, lon + x),
      latitudeOf(clamp(northing(camera.center[1]), north - y, north + y)),
    ],
    k,
  };
}

/** The camera after what lies at `point`, px from the middle, has come closer by `factor` and stayed where it is. */
export function zoomed(camera: Camera, factor: number, point: Point = [0, 0]): Camera {
  const k = camera.k * factor;
  const back: Point = [-point[0], -point[1]];
  return { center: unproject({ center: unproject(camera, point), k }, back), k };
}

/** The camera moved by px to the right and down. */
export function panned(camera: Camera, by: Point): Camera {
  return { center: unproject(camera, by), k: camera.k };
}

/**
 * A camera on the way between two, `part` from 0 to 1. What stays in its place from end to end stays there all the way, so between
 * two cameras within a frame every one is.
 */
export function between(from: Camera, to: Camera, part: number): Camera {
  const k = from.k * (to.k / from.k) ** part;
  const along = from.k === to.k ? part : (1 / k - 1 / from.k) / (1 / to.k - 1 / from.k);
  const [x, y] = project(from, to.center);
  return { center: unproject(from, [x * along, y * along]), k };
}

/** Whether an eye could tell the two apart: a tenth of a px at the edge of a screen. */
export function isSame(a: Camera, b: Camera): boolean {
  const [x, y] = project(a, b.center);
  return Math.abs(x) < 0.1 && Math.abs(y) < 0.1 && Math.abs(a.k / b.k - 1) < 1e-4;
}
