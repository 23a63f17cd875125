// Knows: the order of the derivation and which file each result goes to. Does not know: how any step works. Run by hand: `npm run geodata`.

import { readFileSync, writeFileSync } from 'node:fs';
import type { Feature } from 'geojson';
import {
  contextFeatures,
  occupiedFeatures,
  overviewRegions,
  regionFeatures,
  type Reservoir,
} from './layers.ts';
import { occupiedParts, type ContactLine } from './occupied.ts';
import { placeFeatures, type GazetteerPlace } from './places.ts';
import { provenance } from './provenance.ts';
import { readBoundaries, readRivers } from './sources.ts';
import { DETAIL, joinCountries, OVERVIEW, simplify, simplifyRivers } from './topology.ts';

const here = (name: string): URL => new URL(name, import.meta.url);
const sources = Object.fromEntries(
  ['contact-line-2024-02-27.json', 'former-kakhovka-reservoir.json', 'gazetteer.json'].map((name) => [
    name,
    readFileSync(here(name), 'utf8'),
  ]),
);
const parse = (name: string): unknown => JSON.parse(sources[name] ?? '');

/** GeoJSON with one feature a line, so that a change shows as the lines it touches. */
const collection = (features: readonly Feature[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;

const line = parse('contact-line-2024-02-27.json') as ContactLine;
const reservoir = parse('former-kakhovka-reservoir.json') as Reservoir;
const { places } = parse('gazetteer.json') as { places: GazetteerPlace[] };

const rivers = readRivers();
const whole = await joinCountries(readBoundaries());
const detail = await simplify(whole, DETAIL);
const overview = await simplify(whole, OVERVIEW);
const occupied = occupiedParts(detail.units, line);

const derived = {
  'regions.geojson': collection(regionFeatures(detail)),
  'context.geojson': collection(contextFeatures(detail, await simplifyRivers(rivers, DETAIL), reservoir)),
  'overview.geojson': collection([
    ...contextFeatures(overview, await simplifyRivers(rivers, OVERVIEW), reservoir),
    ...overviewRegions(overview),
    ...occupiedFeatures(occupiedParts(overview.units, line), line),
  ]),
  [`occupied-${line.asOf}.geojson`]: collection(occupiedFeatures(occupied, line)),
  'places.geojson': collection(placeFeatures(places, detail.units, occupied)),
};
for (const [name, text] of Object.entries(derived)) writeFileSync(here(name), text);
writeFileSync(here('provenance.json'), `${JSON.stringify(provenance(sources, derived), null, 2)}\n`);
