// Knows: which measures are points on a map, and what each point says of itself. Does not know: regions as areas: a measure that names no
// place is at no place.
import type { Feature as GeoFeature, Point } from 'geojson';
import type { Measure } from '../types.ts';
import type { About } from './about.ts';
import { measureRecord } from './record.ts';
import type { MeasureRecord, Setting } from './record.ts';

/** A feature need not be anywhere. */
type Feature = GeoFeature<Point | null>;

/** A program for maps shows properties one by one: lists are joined. */
function properties({ claims, ...record }: MeasureRecord): Record<string, unknown> {
  const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name).join('; ');
  return {
    measure: record.id,
    title: record.title,
    attribution: record.attribution,
    summary: record.summary,
    ...(record.page === undefined ? {} : { page: record.page }),
    kind: record.kind.id,
    category: record.category.name,
    regions: names(record.regions),
    precision: record.precision,
    reported: record.reported.edtf,
    reported_first: record.reported.first,
    reported_last: record.reported.last,
    standing: record.standing,
    contested: record.contested,
    statements: claims.length,
  };
}

/**
 * One feature a measure and place. A measure without a named place has one without geometry: no point is made up for it.
 * Coordinates are those of the town or site, to which the report is no closer.
 */
export function measuresGeojson(measures: readonly Measure[], setting: Setting, about: About): string {
  const features = measures.flatMap((measure): Feature[] => {
    const record = measureRecord(measure, setting);
    const said = properties(record);
    if (record.places.length === 0)
      return [{ type: 'Feature', id: record.id, geometry: null, properties: { ...said, place: null } }];
    return record.places.map(({ id, name, longitude, latitude }) => ({
      type: 'Feature',
      id: `${record.id}@${id}`,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: { ...said, place: name },
    }));
  });
  return `${JSON.stringify({ type: 'FeatureCollection', about, features }, null, 1)}\n`;
}
