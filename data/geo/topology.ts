// Knows: how mapshaper turns the raw shapes into simplified regions, countries and lines that share their borders to the last digit.
// Does not know: names, the area under occupation, towns, files.

import type {
  Feature,
  FeatureCollection,
  GeometryCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import mapshaper from 'mapshaper';
import { FRAME, type RawUnit, type RawUnits } from './sources.ts';
import { BEYOND, RIVERS, UKRAINE } from './surroundings.ts';

/**
 * How much of the points stays (weighted Visvalingam): in Ukraine, in the neighbours whose coasts are seen beside it, in other
 * countries, far away, along rivers.
 */
export interface Level {
  readonly ukraine: string;
  readonly shores: string;
  readonly abroad: string;
  readonly beyond: string;
  readonly rivers: string;
}

export const DETAIL: Level = { ukraine: '36%', shores: '30%', abroad: '25%', beyond: '4%', rivers: '40%' };
export const OVERVIEW: Level = { ukraine: '16%', shores: '24%', abroad: '10%', beyond: '2%', rivers: '18%' };

/** Coasts of the Sea of Azov and of the north-western Black Sea: coarse, they look cut with scissors beside Ukraine's. */
const SHORES = ['RU', 'RO'];

export const LINE_LAYERS = ['border', 'foreign-border', 'oblast', 'oblast-quiet', 'coast'] as const;
export type LineLayer = (typeof LINE_LAYERS)[number];

type Area = Polygon | MultiPolygon;
type Line = LineString | MultiLineString;
export type RiverLine = Feature<Line, { name: string }>;

/** Everything cut from one topology: what is neighbour to what shares its points. */
export interface Shapes {
  readonly units: readonly Feature<Area, RawUnit>[];
  /** A point well inside each unit, in the order of `units`. */
  readonly middles: readonly Feature<Point, RawUnit>[];
  readonly countries: readonly Feature<Area, { country: string }>[];
  readonly lines: Readonly<Record<LineLayer, Line>>;
}

/** Which two neighbours a line stands between; `A` and `B` are mapshaper's names for them. */
const BETWEEN: Readonly<Record<Exclude<LineLayer, 'coast'>, string>> = {
  border: `A.country != B.country && (A.country == "${UKRAINE}" || B.country == "${UKRAINE}")`,
  'foreign-border': `A.country != B.country && A.country != "${UKRAINE}" && B.country != "${UKRAINE}"`,
  oblast: `A.country == B.country && (A.four || B.four)`,
  'oblast-quiet': `A.country == B.country && !A.four && !B.four`,
};

/** Coordinates are rounded to 4 decimals, about 10 m: finer than the data is right. */
const GRID = 0.0001;
const frame = FRAME.join(',');
/** A hair inside the frame: what is cut off lies on the frame itself, where the land was cut, and is no coast. */
const inside = [FRAME[0] + 0.001, FRAME[1] + 0.001, FRAME[2] - 0.001, FRAME[3] - 0.001].join(',');

function read(output: Record<string, Uint8Array>, file: string): unknown {
  const bytes = output[file];
  if (bytes === undefined)
    throw new Error(`mapshaper wrote no ${file}; it wrote ${Object.keys(output).join(', ')}`);
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}

/**
 * Joins provinces abroad to countries and cuts all at the frame, so that no trace of inner borders stays in the arcs.
 * Small islands abroad, most of them Greek and Croatian, are left out; Ukraine keeps all that Natural Earth has.
 */
export async function joinCountries(raw: RawUnits): Promise<RawUnits> {
  const output = await mapshaper.applyCommands(
    `-i raw.json -clip bbox=${frame} -each 'key = iso || country' ` +
      `-dissolve key copy-fields=iso,country,four -clean ` +
      `-filter 'iso === null' + name=abroad -filter-islands min-area=100km2 ` +
      `-filter 'iso !== null' target=raw name=ours -merge-layers target=ours,abroad name=whole ` +
      `-o whole.json format=geojson`,
    { 'raw.json': JSON.stringify(raw) },
  );
  return read(output, 'whole.json') as RawUnits;
}

/**
 * Simplifies the joined shapes to one level and cuts all layers from the result in the same run. Pieces of a line that meet
 * end to end become one line.
 */
export async function simplify(whole: RawUnits, level: Level): Promise<Shapes> {
  const shores = SHORES.map((country) => `country == "${country}"`).join(' || ');
  const share = `country == "${UKRAINE}" ? "${level.ukraine}" : ${shores} ? "${level.shores}" : country == "${BEYOND}" ? "${level.beyond}" : "${level.abroad}"`;
  const inner = Object.entries(BETWEEN).map(
    ([layer, where]) =>
      `-innerlines + target=units name=${layer} where='${where}' -dissolve -o ${layer}.json format=geojson`,
  );
  const output = await mapshaper.applyCommands(
    [
      `-i whole.json name=units`,
      `-simplify variable percentage='${share}' keep-shapes`,
      `-snap precision=${GRID} -clean`,
      ...inner,
      `-dissolve country + target=units name=countries -o countries.json format=geojson`,
      `-filter 'iso !== null' + target=units name=regions -o regions.json format=geojson`,
      `-points inner + target=regions name=middles -o middles.json format=geojson precision=${GRID}`,
      // Last, because the cut adds points to the shapes that are still there.
      `-dissolve + target=units name=land -lines name=coast -dissolve -clip bbox=${inside}`,
      `-o coast.json format=geojson precision=${GRID}`,
    ].join(' '),
    { 'whole.json': JSON.stringify(whole) },
  );
  const line = (layer: LineLayer): Line =>
    onlyGeometry(read(output, `${layer}.json`) as GeometryCollection, layer);
  return {
    units: (read(output, 'regions.json') as RawUnits).features,
    middles: (read(output, 'middles.json') as FeatureCollection<Point, RawUnit>).features,
    countries: (read(output, 'countries.json') as FeatureCollection<Area, { country: string }>).features,
    lines: {
      border: line('border'),
      'foreign-border': line('foreign-border'),
      oblast: line('oblast'),
      'oblast-quiet': line('oblast-quiet'),
      coast: line('coast'),
    },
  };
}

/** The rivers of the list, each whole under its raw name, cut at the frame and simplified. */
export async function simplifyRivers(
  files: Readonly<Record<string, Uint8Array>>,
  level: Level,
): Promise<readonly RiverLine[]> {
  const output = await mapshaper.applyCommands(
    `-i rivers.shp -filter '${JSON.stringify(Object.keys(RIVERS))}.indexOf(name) >= 0' -clip bbox=${frame} ` +
      `-dissolve fields=name -simplify ${level.rivers} -o rivers.json format=geojson precision=${GRID}`,
    files,
  );
  return (read(output, 'rivers.json') as FeatureCollection<Line, { name: string }>).features;
}

/** mapshaper writes lines without attributes as a collection of bare geometries; after -dissolve there is exactly one. */
function onlyGeometry(collection: GeometryCollection, layer: LineLayer): Line {
  const [geometry, ...more] = collection.geometries;
  if (geometry === undefined || more.length > 0 || !geometry.type.endsWith('LineString')) {
    throw new Error(
      `layer ${layer}: got ${collection.geometries.map((g) => g.type).join(', ')}, expected one line`,
    );
  }
  return geometry as Line;
}
