// Knows: which features each derived file holds and what they carry. Does not know: how shapes are simplified, how files are written.

import { bbox, rewind } from '@turf/turf';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import { contactLine, type ContactLine, type Occupied } from './occupied.ts';
import { COUNTRIES, RIVERS, UKRAINE } from './surroundings.ts';
import { LINE_LAYERS, type RiverLine, type Shapes } from './topology.ts';
import { UNITS } from './units.ts';

/** Ring of the former reservoir, hand-entered. */
export interface Reservoir {
  readonly ring: [number, number][];
}

const feature = (properties: Record<string, unknown>, geometry: Geometry): Feature => ({
  type: 'Feature',
  properties,
  geometry: geometry.type.endsWith('Polygon') ? wound(geometry as Polygon | MultiPolygon) : geometry,
});

/** Outer rings counterclockwise, holes clockwise, as RFC 7946 has it. */
function wound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return rewind(geometry) as Polygon | MultiPolygon;
}

/** The 27 units with names, a point for the label and a box, in the order of `UNITS`. */
export function regionFeatures({ units, middles }: Shapes): Feature[] {
  return UNITS.map(({ iso, id, name, shortName, label }) => {
    const index = units.findIndex((unit) => unit.properties.iso === iso);
    const [unit, middle] = [units[index], middles[index]];
    if (unit === undefined || middle === undefined) throw new Error(`${iso}: Natural Earth has no such unit`);
    return feature(
      {
        iso,
        ...(id && { id }),
        name,
        shortName,
        label: label ?? middle.geometry.coordinates,
        bbox: bbox(unit),
      },
      unit.geometry,
    );
  });
}

/** Neighbours, Ukraine as a whole, all lines, rivers and the former reservoir. */
export function contextFeatures(
  shapes: Shapes,
  rivers: readonly RiverLine[],
  reservoir: Reservoir,
): Feature[] {
  const abroad = shapes.countries.map(({ properties: { country }, geometry }) =>
    country === UKRAINE
      ? feature({ layer: 'ukraine' }, geometry)
      : country in COUNTRIES
        ? feature({ layer: 'abroad', iso: country, name: COUNTRIES[country] }, geometry)
        : feature({ layer: 'abroad' }, geometry),
  );
  const lines = LINE_LAYERS.map((layer) => feature({ layer }, shapes.lines[layer]));
  const water = rivers.map(({ properties, geometry }) =>
    feature({ layer: 'river', ...RIVERS[properties.name] }, geometry),
  );
  const bed = feature({ layer: 'reservoir' }, { type: 'Polygon', coordinates: [reservoir.ring] });
  return [...abroad, ...lines, ...water, bed];
}

/** The occupied parts and the line of contact of one date. */
export function occupiedFeatures(parts: readonly Occupied[], line: ContactLine): Feature[] {
  return [
    ...parts.map(({ geometry, ...properties }) => feature({ layer: 'occupied', ...properties }, geometry)),
    feature({ layer: 'contact', asOf: line.asOf }, contactLine(line)),
  ];
}

/** The four regions of the coarse level, for links and tints of the first paint. */
export function overviewRegions({ units }: Shapes): Feature[] {
  return UNITS.flatMap(({ iso, id }) => {
    const unit = units.find((candidate) => candidate.properties.iso === iso);
    return id === undefined || unit === undefined
      ? []
      : [feature({ layer: 'region', id, iso }, unit.geometry)];
  });
}
