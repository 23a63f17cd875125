// Knows: how the waypoints of the contact line become the area under occupation, unit by unit. Does not know: files, names, how the area is drawn.

import { cleanCoords, featureCollection, intersect, polygon, truncate } from '@turf/turf';
import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { RawUnit } from './sources.ts';
import { CUT_BY_THE_CONTACT_LINE, OCCUPIED_SINCE_2014 } from './units.ts';

type Area = Polygon | MultiPolygon;

/** The waypoint file: from the Black Sea to the Russian border, the occupied side to the south and east. */
export interface ContactLine {
  /** ISO day. */
  readonly asOf: string;
  readonly waypoints: readonly { readonly lon: number; readonly lat: number; readonly place: string }[];
}

export interface Occupied {
  readonly iso: string;
  readonly since: '2014' | '2022';
  readonly asOf: string;
  readonly geometry: Area;
}

/**
 * Corners that close the line to a ring round the occupied side: east of Ukraine, then south and west through the sea. They lie
 * outside every unit that the line cuts, so only the line itself, drawn on to the border at its northern end, becomes an edge on land.
 */
const CLOSING: readonly Position[] = [
  [37.7, 50.3],
  [41, 50.3],
  [41, 45],
  [31.3, 45],
  [31.3, 46.4],
];

/** The line as it is drawn. */
export function contactLine(source: ContactLine): LineString {
  return { type: 'LineString', coordinates: source.waypoints.map(({ lon, lat }) => [lon, lat]) };
}

/**
 * The occupied part of every unit, cut from the very shapes given, so that its outer edge is theirs: Crimea and Sevastopol whole,
 * the oblasts that the contact line crosses up to the line. 4 decimals. Throws when the line misses a unit that it should cut.
 */
export function occupiedParts(
  units: readonly Feature<Area, RawUnit>[],
  source: ContactLine,
): readonly Occupied[] {
  const line = contactLine(source).coordinates;
  const ring = polygon([[...line, ...CLOSING, ...line.slice(0, 1)]]);
  return units.flatMap((unit): Occupied[] => {
    const iso = unit.properties.iso;
    if (iso === null) return [];
    if (OCCUPIED_SINCE_2014.includes(iso)) {
      return [{ iso, since: '2014', asOf: source.asOf, geometry: unit.geometry }];
    }
    if (!CUT_BY_THE_CONTACT_LINE.includes(iso)) return [];
    const part = intersect(featureCollection<Area>([unit, ring]));
    if (part === null) throw new Error(`${iso}: the contact line of ${source.asOf} does not reach into it`);
    return [
      {
        iso,
        since: '2022',
        asOf: source.asOf,
        geometry: cleanCoords(truncate(part.geometry, { precision: 4 })) as Area,
      },
    ];
  });
}
