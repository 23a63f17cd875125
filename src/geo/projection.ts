// Knows: how degrees become pixels (Web Mercator) and back, for a camera. Does not know: frames, shapes, or who draws.

/** Longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number];
/** Pixels from the centre of the frame, right and down. */
export type Point = readonly [x: number, y: number];

/** What the map looks at: the place in the middle of the frame, and pixels per degree of longitude. */
export interface Camera {
  readonly center: LonLat;
  readonly k: number;
}

/** Width in px of the whole world at zoom 0 in MapLibre's counting. */
const WORLD = 512;
const RADIAN = Math.PI / 180;

/** Latitude as Mercator northing, in the same unit as degrees of longitude. */
export function northing(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * RADIAN) / 2)) / RADIAN;
}

/** The latitude whose northing is `y`. */
export function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp(y * RADIAN)) - Math.PI / 2) / RADIAN;
}

/** Where a place falls in the frame, in px from its centre. */
export function project(camera: Camera, [lon, lat]: LonLat): Point {
  const [centerLon, centerLat] = camera.center;
  return [(lon - centerLon) * camera.k, (northing(centerLat) - northing(lat)) * camera.k];
}

/** The place at a point of the frame: the inverse of `project`. */
export function unproject(camera: Camera, [x, y]: Point): LonLat {
  const [lon, lat] = camera.center;
  return [lon + x / camera.k, latitudeOf(northing(lat) - y / camera.k)];
}

/** MapLibre's zoom for a camera's scale: zoom 0 shows 360 degrees on 512 px. */
export function zoomOf(k: number): number {
  return Math.log2((k * 360) / WORLD);
}

/** The scale of a zoom: the inverse of `zoomOf`. */
export function scaleOf(zoom: number): number {
  return (2 ** zoom * WORLD) / 360;
}
