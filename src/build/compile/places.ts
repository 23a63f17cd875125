// Knows: that a named place lies in a region the measure names, and says so where it lies outside the drawn area. Does not know: how areas are drawn.

import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { RegionId } from '../../catalogue/types.ts';
import type { GeoData, PlaceFeature } from './geo.ts';
import type { Dataset } from './dataset.ts';
import { find } from './find.ts';
import { problemAt, show, type Report } from './problems.ts';

/** Reports places that lie in none of the regions of a measure that names them, or outside the drawn area without `status`. */
export function checkPlaces(data: Dataset, geo: GeoData, report: Report): void {
  const places = new Map(geo.places.map((place) => [place.properties.id, place]));
  const inRegion = new Map<string, boolean>();
  const lies = (place: PlaceFeature, region: string) => {
    const key = `${place.properties.id} ${region}`;
    const area = geo.regions.get(region as RegionId);
    const known = inRegion.get(key) ?? (area !== undefined && booleanPointInPolygon(place, area));
    inRegion.set(key, known);
    return known;
  };
  for (const file of data.measures.values()) {
    const regions = find(file.value, ['regions', '*']).map((found) => String(found.value));
    for (const { path, value } of find(file.value, ['places', '*'])) {
      const place = places.get(String(value));
      if (place === undefined) continue;
      if (regions.some((region) => lies(place, region))) continue;
      const expected = `a place in ${regions.join(' or ')} region`;
      report(problemAt(file, path, show(value), expected));
    }
  }
  const file = data.single.get('places');
  if (file === undefined) return;
  for (const { path, value } of find(file.value, ['features', '*', 'properties', 'id'])) {
    const place = places.get(String(value));
    if (place === undefined) continue;
    const { id, region, status } = place.properties;
    if (region === null) continue;
    if (!lies(place, region)) {
      report(problemAt(file, path, `${show(id)} outside ${region} region`, 'the region it lies in'));
    }
    if (status === null && !geo.areas.some((area) => booleanPointInPolygon(place, area))) {
      report(problemAt(file, path, `${show(id)} outside the drawn area`, 'words of its own under "status"'));
    }
  }
}
