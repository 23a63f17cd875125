// Knows: how the tests read the committed geodata, as features, as text and as undirected edges. Does not know: what is right.

import { readFileSync } from 'node:fs';
import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { Words } from '../../src/catalogue/types.ts';

export type Area = Polygon | MultiPolygon;
export type Line = LineString | MultiLineString;

export interface RegionProperties {
  readonly iso: string;
  readonly id?: string;
  readonly name: Words;
  readonly shortName: Words;
  readonly label: [number, number];
  readonly bbox: [number, number, number, number];
}

export interface LayerProperties {
  readonly layer: string;
  readonly iso?: string;
  readonly id?: string;
  readonly since?: string;
  readonly asOf?: string;
  readonly name?: Words;
}

export interface PlaceProperties {
  readonly id: string;
  readonly name: Words;
  readonly kind: string;
  readonly region: string | null;
  readonly iso: string;
  readonly rank: number;
  readonly status: Words | null;
}

export const DERIVED = [
  'regions.geojson',
  'context.geojson',
  'overview.geojson',
  'occupied-2024-02-27.geojson',
  'places.geojson',
] as const;

export const geoText = (name: string): string =>
  readFileSync(new URL(`../../data/geo/${name}`, import.meta.url), 'utf8');

const features = <G extends Area | Line | Point, P>(name: string): Feature<G, P>[] =>
  (JSON.parse(geoText(name)) as { features: Feature<G, P>[] }).features;

export const regions = features<Area, RegionProperties>('regions.geojson');
export const context = features<Area | Line, LayerProperties>('context.geojson');
export const overview = features<Area | Line, LayerProperties>('overview.geojson');
export const dated = features<Area | Line, LayerProperties>('occupied-2024-02-27.geojson');
export const places = features<Point, PlaceProperties>('places.geojson');

type AnyFeature = Feature<Area | Line, LayerProperties>;
export const isArea = (feature: AnyFeature): feature is Feature<Area, LayerProperties> =>
  feature.geometry.type.endsWith('Polygon');

/** The areas of one layer of a file. */
export const areas = (file: readonly AnyFeature[], layer: string): Feature<Area, LayerProperties>[] =>
  file.filter((feature) => feature.properties.layer === layer).filter(isArea);

/** The feature that matches, or an error that names what was sought. */
export function one<T>(list: readonly T[], what: string, matches: (item: T) => boolean): T {
  const found = list.filter(matches);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${what}: ${found.length} found, expected one`);
  return only;
}

/** All rings or lines of a geometry. */
export function strands(geometry: Area | Line): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates;
  }
}

/** The edges of a geometry, each written the same way from either end. */
export function edges(geometry: Area | Line): Set<string> {
  const found = new Set<string>();
  for (const strand of strands(geometry)) {
    strand.slice(1).forEach((end, index) => {
      found.add([String(strand[index]), String(end)].sort().join(' – '));
    });
  }
  return found;
}

/** The edges of every feature of a layer. */
export const layerEdges = (file: readonly AnyFeature[], layer: string): Set<string> =>
  new Set(
    file
      .filter((feature) => feature.properties.layer === layer)
      .flatMap((feature) => [...edges(feature.geometry)]),
  );
