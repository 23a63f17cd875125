// Knows: which camera shows a box of the world in a frame, and which box a camera shows. Does not know: shapes, styles, the page.

import { latitudeOf, northing, unproject, type Camera } from './projection.ts';

/** West, south, east, north in degrees. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** In CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space at the frame's edges that the box must keep clear of, in CSS px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * The closest camera that shows the whole box inside the frame less its insets, with the box in the middle of what is left.
 * Throws a RangeError when the insets leave no room or the box has no extent.
 */
export function fit(bbox: Bbox, size: Size, insets: Insets): Camera {
  const [west, south, east, north] = bbox;
  const width = size.width - insets.left - insets.right;
  const height = size.height - insets.top - insets.bottom;
  if (!(width > 0 && height > 0)) {
    throw new RangeError(
      `insets leave ${width} x ${height} px of ${size.width} x ${size.height}: expected some room`,
    );
  }
  if (!(east > west && north > south)) {
    throw new RangeError(`bbox ${bbox.join(' ')} has no extent: expected west < east and south < north`);
  }
  const bottom = northing(south);
  const top = northing(north);
  const k = Math.min(width / (east - west), height / (top - bottom));
  // The room's centre stands off the frame's by half the difference of opposite insets.
  const right = (insets.left - insets.right) / 2;
  const down = (insets.top - insets.bottom) / 2;
  return { center: [(west + east) / 2 - right / k, latitudeOf((bottom + top) / 2 + down / k)], k };
}

/** What a frame of this size shows through the camera. */
export function bboxOf(camera: Camera, size: Size): Bbox {
  const [west, south] = unproject(camera, [-size.width / 2, size.height / 2]);
  const [east, north] = unproject(camera, [size.width / 2, -size.height / 2]);
  return [west, south, east, north];
}
