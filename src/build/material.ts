// Knows: where everything that pages are made of is read and cut once. Does not know: any page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Point } from 'geojson';
import type { Region, RegionId, Words } from '../catalogue/types.ts';
import { EMBED_FRAMES, STILL_FRAME } from '../map/embedFrames.ts';
import type { Geometry } from '../map/geometry.ts';
import { HANDOUT_WIDTHS, lessonHandout, regionHandout } from '../map/handoutFrames.ts';
import { LOCATOR_FRAME, OVERVIEW_FRAMES } from '../map/overviewFrames.ts';
import { practiceReach } from '../map/practiceFrame.ts';
import { presentReach } from '../map/presentFrame.ts';
import { regionFrames } from '../map/regionFrames.ts';
import type { Town } from '../map/scene.ts';
import { shareMeasure, shareOverview, shareRegion } from '../map/shareFrames.ts';
import { NO_COPY } from '../state/offlineCopy.ts';
import { NO_FILES } from '../state/oneFiles.ts';
import { UNWEIGHED } from '../state/receipt.ts';
import { buildDay } from './buildDay.ts';
import { compile } from './compile/compile.ts';
import { downloads } from './downloads.ts';
import { packGeodata } from './geodata.ts';
import { packIndexes } from './indexes.ts';
import { cutGeometry, readDetail, readOverview } from './mapGeometry.ts';
import type { Material } from './pageRow.ts';

/** Whole units in a degree of longitude: a unit is under half a px at the closest frame of each map. */
const UNITS = {
  overview: 400,
  region: 800,
  locator: 120,
  embed: 100,
  share: 150,
  shareRegion: 300,
  present: 500,
  handout: 300,
  practice: 120,
} as const;

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
  const ofEach = (cut: (region: Region) => Geometry) =>
    Object.fromEntries(catalogue.regions.map((one) => [one.id, cut(one)])) as Record<RegionId, Geometry>;
  return {
    catalogue,
    geometry: {
      overview: cutGeometry(overview, OVERVIEW_FRAMES, UNITS.overview),
      region: ofEach((one) => cutGeometry(detail, regionFrames(one), UNITS.region)),
      locator: cutGeometry(overview, [LOCATOR_FRAME], UNITS.locator),
      embed: cutGeometry(overview, EMBED_FRAMES, UNITS.embed),
      still: cutGeometry(overview, [STILL_FRAME], UNITS.embed),
      share: {
        overview: cutGeometry(
          overview,
          [shareOverview('wide', false), shareOverview('narrow', true)],
          UNITS.share,
        ),
        region: ofEach((one) =>
          cutGeometry(detail, [shareRegion(one), shareMeasure(one, true)], UNITS.shareRegion),
        ),
      },
      practice: cutGeometry(overview, practiceReach(catalogue.regions), UNITS.practice),
      present: cutGeometry(detail, [presentReach(catalogue.regions)], UNITS.present),
      handout: {
        region: ofEach((one) =>
          cutGeometry(
            detail,
            HANDOUT_WIDTHS.map((width) => regionHandout(one, width)),
            UNITS.handout,
          ),
        ),
        lesson: cutGeometry(overview, HANDOUT_WIDTHS.map(lessonHandout), UNITS.handout),
      },
    },
    geodata: packGeodata(detail),
    indexes: packIndexes(catalogue),
    downloads: downloads(catalogue, url),
    towns: readTowns(dataDir),
    attribution: provenance.attribution,
    built: buildDay(environment, catalogue.dates.compiled),
    siteUrl: url,
    receipts: UNWEIGHED,
    copy: NO_COPY,
    oneFiles: NO_FILES,
  };
}
