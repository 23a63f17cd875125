// Knows: how the committed geodata are cut to what a set of frames can show, as path strings. Does not know: how the geodata were derived, or how a path is painted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry as Shape } from 'geojson';
import { REGION_IDS } from '../catalogue/types.ts';
import type { RegionId } from '../catalogue/types.ts';
import { pathOf } from '../geo/path.ts';
import type { ClipBox } from '../geo/path.ts';
import { project } from '../geo/projection.ts';
import { PANEL_WIDTH, TWO_COLUMNS } from '../map/frames.ts';
import type { Frame } from '../map/frames.ts';
import { BASE } from '../map/geometry.ts';
import type { Geometry } from '../map/geometry.ts';
import { LAYERS } from '../map/layers.ts';
import type { DatasetId } from '../map/layers.ts';

interface Layered {
  layer: string;
  id?: string;
}

/** Features by the name of their layer, as the pipeline of the geodata names them. */
export type Geodata = readonly Feature<Shape, Layered>[];

const read = (dataDir: string, file: string): Feature<Shape, Layered>[] =>
  (JSON.parse(readFileSync(join(dataDir, 'geo', file), 'utf8')) as FeatureCollection<Shape, Layered>)
    .features;

/** The coarse level: maps that show all four regions. */
export const readOverview = (dataDir: string): Geodata => read(dataDir, 'overview.geojson');

/** The fine level: a region's own view. */
export const readDetail = (dataDir: string): Geodata => [
  ...read(dataDir, 'context.geojson'),
  ...read(dataDir, 'occupied-2024-02-27.geojson'),
  ...read(dataDir, 'regions.geojson')
    .filter((feature) => feature.properties.id !== undefined)
    .map((feature) => ({ ...feature, properties: { ...feature.properties, layer: 'region' } })),
];

/** The widest and tallest screen for which the last frame is cut, CSS px. */
const LARGEST = { width: 3840, height: 2160 };
/** A map in a column of a narrow page is never taller than this, CSS px. */
const TALLEST_NARROW = 1100;

/** What a cut asks of a frame. */
type Reach = Pick<Frame, 'camera' | 'size' | 'from' | 'tall' | 'most'>;

/** What any frame can show at the widest page for which it still holds, in units of the geometry. */
function reach(frames: readonly Reach[], unitsPerDegree: number): ClipBox {
  const boxes = frames.map(({ camera, size, from, most }, index) => {
    const next = frames[index + 1];
    const widest =
      (next === undefined || next.tall > 0 ? LARGEST.width : next.from) -
      (from >= TWO_COLUMNS ? PANEL_WIDTH : 0);
    const single = frames.length === 1;
    const width = most?.width ?? (single ? size.width : Math.max(size.width, widest));
    const height =
      most?.height ?? (single ? size.height : from >= TWO_COLUMNS ? LARGEST.height : TALLEST_NARROW);
    const [x, y] = project({ center: BASE, k: unitsPerDegree }, camera.center);
    const perPx = unitsPerDegree / camera.k;
    // Cut edges of stroked areas stay outside the frame.
    const [w, h] = [(width / 2 + 8) * perPx, (height / 2 + 8) * perPx];
    return { left: x - w, right: x + w, top: y - h, bottom: y + h };
  });
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/**
 * Cuts the geodata to the frames and writes every layer as one path.
 * @param unitsPerDegree whole units in a degree of longitude: finer than half a px at the closest frame
 * @throws when the geodata lack a layer that the map draws
 */
export function cutGeometry(geodata: Geodata, frames: readonly Reach[], unitsPerDegree: number): Geometry {
  const camera = { center: BASE, k: unitsPerDegree };
  const box = reach(frames, unitsPerDegree);
  const draw = (features: Geodata) =>
    features.map(({ geometry }) => pathOf(geometry, camera, box, 0)).join('');
  const layer = (name: string) => {
    const features = geodata.filter(({ properties }) => properties.layer === name);
    if (features.length === 0) throw new Error(`the geodata have no layer "${name}", which the map draws`);
    return features;
  };
  const drawn = [...new Set(LAYERS.map(({ dataset }) => dataset))].filter((id) => id !== 'regions');
  const regions = layer('region');
  const pathOfRegion = (id: RegionId) => draw(regions.filter(({ properties }) => properties.id === id));
  return {
    unitsPerDegree,
    paths: Object.fromEntries(drawn.map((id) => [id, draw(layer(id))])) as Record<
      Exclude<DatasetId, 'regions'>,
      string
    >,
    regions: Object.fromEntries(REGION_IDS.map((id) => [id, pathOfRegion(id)])) as Record<RegionId, string>,
  };
}
