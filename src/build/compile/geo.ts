// Knows: what the catalogue reads of the three map files. Does not know: how they were made, how they are drawn.

import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import * as v from 'valibot';
import { REGION_IDS, type RegionId } from '../../catalogue/types.ts';
import type { Dataset, FileName } from './dataset.ts';
import { day, id, oneOf } from './fields.ts';
import { find } from './find.ts';
import { problemAt, show, type Report } from './problems.ts';
import { reportIssue } from './shape.ts';

const words = v.object({ en: v.string('words'), uk: v.string('words') }, 'words in en and uk');
const degrees = v.number('degrees');
const area = v.looseObject({ type: oneOf(['Polygon', 'MultiPolygon']) }, 'an area');
/** Other properties are for the map alone. */
const feature = <P extends v.ObjectEntries, G extends v.GenericSchema>(properties: P, geometry: G) =>
  v.object({ properties: v.object(properties, 'properties'), geometry }, 'a feature');

const region = feature(
  {
    id: oneOf(REGION_IDS),
    iso: v.pipe(v.string('a code'), v.regex(/^UA-\d{2}$/, 'a code of ISO 3166-2 such as UA-23')),
    name: words,
    shortName: words,
    bbox: v.strictTuple([degrees, degrees, degrees, degrees], 'west, south, east and north in degrees'),
  },
  area,
);

const place = feature(
  {
    id,
    name: words,
    kind: oneOf(['settlement', 'site']),
    region: v.nullable(oneOf(REGION_IDS)),
    status: v.nullable(words),
  },
  v.object(
    {
      type: v.literal('Point', 'Point'),
      coordinates: v.strictTuple([degrees, degrees], 'longitude and latitude in degrees'),
    },
    'a point',
  ),
);

const occupied = feature({ asOf: day }, area);

export type RegionFeature = v.InferOutput<typeof region> & Feature<Polygon | MultiPolygon>;
export type PlaceFeature = v.InferOutput<typeof place> & Feature<Point>;
type AreaFeature = v.InferOutput<typeof occupied> & Feature<Polygon | MultiPolygon>;

/** Only features that are as they should be; the others were reported. */
export interface GeoData {
  readonly regions: ReadonlyMap<RegionId, RegionFeature>;
  readonly places: readonly PlaceFeature[];
  readonly areas: readonly AreaFeature[];
}

/** Reads the four regions, the places and the drawn area, and reports what of them cannot be used. */
export function readGeo(data: Dataset, report: Report): GeoData {
  const read = <T>(name: FileName, schema: v.GenericSchema, isWanted: (feature: unknown) => boolean) => {
    const file = data.single.get(name);
    const valid: T[] = [];
    for (const { path, value } of find(file?.value, ['features', '*'])) {
      if (file === undefined || !isWanted(value)) continue;
      const { success, issues } = v.safeParse(schema, value);
      if (success) valid.push(value as T);
      for (const issue of issues ?? []) reportIssue(file, issue, path, report);
    }
    return valid;
  };
  const regions = read<RegionFeature>('regions', region, isOfTheFour);
  const regionsFile = data.single.get('regions');
  if (regionsFile !== undefined) {
    const ids = new Set(
      find(regionsFile.value, ['features', '*', 'properties', 'id']).map((found) => found.value),
    );
    for (const id of REGION_IDS) {
      if (ids.has(id)) continue;
      report(
        problemAt(regionsFile, [], `no feature with the id ${show(id)}`, 'one for each of the four regions'),
      );
    }
  }
  return {
    regions: new Map(regions.map((feature) => [feature.properties.id, feature])),
    places: read<PlaceFeature>('places', place, () => true),
    areas: read<AreaFeature>('area', occupied, isArea),
  };
}

/** The file holds all of Ukraine; only the four regions have an id. */
function isOfTheFour(feature: unknown): boolean {
  return find(feature, ['properties', 'id']).length > 0;
}

/** The file holds the contact line too. */
function isArea(feature: unknown): boolean {
  return find(feature, ['geometry', 'type'])[0]?.value !== 'LineString';
}
