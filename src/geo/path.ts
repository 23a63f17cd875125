// Knows: how a GeoJSON geometry becomes a short SVG path under a camera, cut to a box. Does not know: styles, elements, what the shape means.

import { geoIdentity, geoPath, geoTransform, type GeoContext, type GeoStreamWrapper } from 'd3-geo';
import type { Geometry } from 'geojson';
import { project, type Camera } from './projection.ts';

/** Px from the centre of the frame. */
export interface ClipBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of a frame with `margin` px around it: the margin hides the cut edges of stroked areas. */
export function clipBox(size: { readonly width: number; readonly height: number }, margin: number): ClipBox {
  const x = size.width / 2 + margin;
  const y = size.height / 2 + margin;
  return { left: -x, top: -y, right: x, bottom: y };
}

/**
 * SVG path data of lines or areas, in px from the frame's centre; empty when nothing falls into the box.
 * Coordinates are rounded to `decimals` before they are subtracted, so relative steps add up without drift; points that
 * round to the place before them are dropped. Cutting is planar, so ring winding does not matter; fill with the even-odd
 * rule, by which holes stay holes. Points draw nothing.
 */
export function pathOf(geometry: Geometry, camera: Camera, box: ClipBox, decimals: number): string {
  if (geometry.type === 'Point' || geometry.type === 'MultiPoint') return '';
  const toPixels = geoTransform({
    point(lon, lat) {
      const [x, y] = project(camera, [lon, lat]);
      this.stream.point(x, y);
    },
  });
  const cut = geoIdentity().clipExtent([
    [box.left, box.top],
    [box.right, box.bottom],
  ]);
  const projection: GeoStreamWrapper = { stream: (next) => toPixels.stream(cut.stream(next)) };
  const pen = new Pen(decimals);
  geoPath(projection, pen)(geometry);
  return pen.path();
}

type Step = readonly [x: number, y: number];

/** Collects subpaths in whole grid steps and writes them relative to each other. */
class Pen implements GeoContext {
  readonly #grid: number;
  readonly #decimals: number;
  #points: Step[] = [];
  #data = '';
  /** Where the last subpath left the pen; undefined before the first. */
  #at: Step | undefined;

  constructor(decimals: number) {
    this.#decimals = decimals;
    this.#grid = 10 ** decimals;
  }

  beginPath(): void {
    this.#points = [];
  }

  moveTo(x: number, y: number): void {
    this.#flush(false);
    this.#points = [this.#snap(x, y)];
  }

  lineTo(x: number, y: number): void {
    const next = this.#snap(x, y);
    const last = this.#points.at(-1);
    if (last === undefined || next[0] !== last[0] || next[1] !== last[1]) this.#points.push(next);
  }

  closePath(): void {
    this.#flush(true);
  }

  /** Part of d3-geo's contract; only points call it, and they are kept out. */
  arc(): void {
    throw new Error('a path has no arcs');
  }

  path(): string {
    this.#flush(false);
    return this.#data;
  }

  #snap(x: number, y: number): Step {
    return [Math.round(x * this.#grid), Math.round(y * this.#grid)];
  }

  #flush(closed: boolean): void {
    const points = this.#points;
    this.#points = [];
    const [first] = points;
    if (closed && points.length > 1 && same(first, points.at(-1))) points.pop();
    if (first === undefined || points.length < (closed ? 3 : 2)) return;
    const from = this.#at;
    this.#data += from === undefined ? `M${this.#pair(first)}` : `m${this.#pair(minus(first, from))}`;
    let last = first;
    let steps = '';
    for (const point of points.slice(1)) {
      const pair = this.#pair(minus(point, last));
      steps += steps === '' || pair.startsWith('-') ? pair : ` ${pair}`;
      last = point;
    }
    this.#data += `l${steps}${closed ? 'z' : ''}`;
    // Closing takes the pen back to where the subpath began.
    this.#at = closed ? first : last;
  }

  #pair(step: Step): string {
    const [x, y] = [this.#number(step[0]), this.#number(step[1])];
    return y.startsWith('-') ? x + y : `${x} ${y}`;
  }

  #number(steps: number): string {
    const text = (steps / this.#grid).toFixed(this.#decimals);
    const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
    return short.replace(/^(-?)0\./, '$1.').replace(/^-0$/, '0');
  }
}

const same = (a: Step | undefined, b: Step | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];
const minus = (a: Step, b: Step): Step => [a[0] - b[0], a[1] - b[1]];
