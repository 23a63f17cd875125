// Knows: how the gazetteer becomes the map's places, and which of them lie outside the drawn area. Does not know: measures, how a place is drawn.

import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import type { RegionId, Words } from '../../src/catalogue/types.ts';
import type { Occupied } from './occupied.ts';
import { UNITS } from './units.ts';

/** One hand-entered row of gazetteer.json. */
export interface GazetteerPlace {
  readonly id: string;
  readonly name: Words;
  /** For the map, where the name is too long. */
  readonly shortName?: Words;
  readonly kind: 'settlement' | 'site';
  readonly iso: string;
  readonly rank: number;
  readonly at: readonly [lon: number, lat: number];
  readonly status?: Words;
}

export interface PlaceProperties {
  readonly id: string;
  readonly name: Words;
  readonly shortName?: Words;
  readonly kind: 'settlement' | 'site';
  /** One of the four regions, or null elsewhere in Ukraine. */
  readonly region: RegionId | null;
  readonly iso: string;
  readonly rank: number;
  readonly status: Words | null;
}

/** What is true of a place in one of the four regions that the drawn area leaves out, when nothing closer is entered. */
const OUTSIDE: Words = {
  en: 'outside the drawn area under occupation, 27 February 2024',
  uk: 'поза позначеною окупованою територією станом на 27 лютого 2024 року',
};

/**
 * Places as features. Throws, with every fault in one message, when a place lies outside the unit it is entered under, or when
 * a place inside the drawn area carries words that say it is not.
 */
export function placeFeatures(
  gazetteer: readonly GazetteerPlace[],
  units: readonly Feature<Polygon | MultiPolygon, { iso: string | null }>[],
  occupied: readonly Occupied[],
): Feature<Point, PlaceProperties>[] {
  const faults: string[] = [];
  const features = gazetteer.map((place): Feature<Point, PlaceProperties> => {
    const { id, name, shortName, kind, iso, rank, at } = place;
    const unit = units.find((candidate) => candidate.properties.iso === iso);
    if (unit === undefined || !booleanPointInPolygon([...at], unit)) {
      faults.push(`${id}: ${at.join(', ')} does not lie in ${iso}`);
    }
    const region = UNITS.find((candidate) => candidate.iso === iso)?.id ?? null;
    const inside = occupied.some(({ geometry }) => booleanPointInPolygon([...at], geometry));
    if (inside && place.status !== undefined)
      faults.push(`${id}: lies in the drawn area, yet has the words “${place.status.en}”`);
    return {
      type: 'Feature',
      properties: {
        id,
        name,
        ...(shortName && { shortName }),
        kind,
        region,
        iso,
        rank,
        status: place.status ?? (region !== null && !inside ? OUTSIDE : null),
      },
      geometry: { type: 'Point', coordinates: [...at] },
    };
  });
  if (faults.length > 0) throw new Error(`gazetteer.json:\n${faults.join('\n')}`);
  return features;
}
