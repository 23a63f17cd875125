// Knows: where everything that pages are made of is read and cut once, and from what the build takes its date. Does not know: any page.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Point } from 'geojson';
import type { RegionId, Words } from '../catalogue/types.ts';
import { EMBED_FRAMES } from '../map/embedFrames.ts';
import { LOCATOR_FRAME, OVERVIEW_FRAMES } from '../map/overviewFrames.ts';
import { presentReach } from '../map/presentFrame.ts';
import { regionFrames } from '../map/regionFrames.ts';
import type { Town } from '../map/scene.ts';
import { compile } from './compile/compile.ts';
import { downloads } from './downloads.ts';
import { packGeodata } from './geodata.ts';
import { packIndexes } from './indexes.ts';
import { cutGeometry, readDetail, readOverview } from './mapGeometry.ts';
import type { Material } from './pageRow.ts';

/** Whole units in a degree of longitude: a unit is under half a px at the closest frame of each map. */
const UNITS = { overview: 400, region: 800, locator: 120, embed: 100, present: 500 } as const;

function readTowns(dataDir: string): Town[] {
  type Properties = { id: string; name: Words; shortName?: Words };
  const text = readFileSync(join(dataDir, 'geo/places.geojson'), 'utf8');
  return (JSON.parse(text) as FeatureCollection<Point, Properties>).features.map(
    ({ properties, geometry }) => {
      const [lon = 0, lat = 0] = geometry.coordinates;
      return { id: properties.id, name: properties.name, shortName: properties.shortName ?? null, lon, lat };
    },
  );
}

/**
 * The day of this build, ISO: SOURCE_DATE_EPOCH where it is set, else the last commit, else the newest date of the evidence.
 * So the same state of the project always builds the same bytes.
 */
function buildDay(environment: NodeJS.ProcessEnv, newest: string): string {
  const iso = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined) return iso(Number(epoch));
  try {
    return iso(
      Number(execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8', stdio: 'pipe' })),
    );
  } catch {
    return newest;
  }
}

/** @throws when SITE_URL is set to anything but an http(s) address */
function siteUrl(environment: NodeJS.ProcessEnv): string | null {
  const given = environment['SITE_URL'];
  if (given === undefined || given === '') return null;
  if (!/^https?:\/\/[^\s?#]+$/.test(given)) {
    throw new Error(`SITE_URL: got "${given}", expected an address such as https://example.org/map/`);
  }
  return given.endsWith('/') ? given : `${given}/`;
}

/** Compiles the evidence and cuts the geodata. @throws CompileError with every problem of the evidence */
export function readMaterial(dataDir: string, environment: NodeJS.ProcessEnv): Material {
  const catalogue = compile(dataDir);
  const url = siteUrl(environment);
  const overview = readOverview(dataDir);
  const detail = readDetail(dataDir);
  const provenance = JSON.parse(readFileSync(join(dataDir, 'geo/provenance.json'), 'utf8')) as {
    attribution: Words;
  };
  const region = Object.fromEntries(
    catalogue.regions.map((one) => [one.id, cutGeometry(detail, regionFrames(one), UNITS.region)]),
  ) as Record<RegionId, ReturnType<typeof cutGeometry>>;
  return {
    catalogue,
    geometry: {
      overview: cutGeometry(overview, OVERVIEW_FRAMES, UNITS.overview),
      region,
      locator: cutGeometry(overview, [LOCATOR_FRAME], UNITS.locator),
      embed: cutGeometry(overview, EMBED_FRAMES, UNITS.embed),
      present: cutGeometry(detail, [presentReach(catalogue.regions)], UNITS.present),
    },
    geodata: packGeodata(detail),
    indexes: packIndexes(catalogue),
    downloads: downloads(catalogue, url),
    towns: readTowns(dataDir),
    attribution: provenance.attribution,
    built: buildDay(environment, catalogue.dates.compiled),
    siteUrl: url,
  };
}
