// Knows: what must be said about the geodata's origin, in both languages, and the hashes of every file. Does not know: how it is derived.

import { createHash } from 'node:crypto';
import type { Words } from '../../src/catalogue/types.ts';
import { BOUNDARIES, FRAME, RIVER_LINES } from './sources.ts';
import { DETAIL, OVERVIEW } from './topology.ts';

/** The line under the map. */
const ATTRIBUTION: Words = {
  en: 'Borders and rivers: Natural Earth, public domain, adapted so that Crimea and Sevastopol are part of Ukraine. Area under occupation: drawn by this project, approximate, as of 27 February 2024. Borders as recognised by UN General Assembly resolution 68/262.',
  uk: 'Кордони та річки: Natural Earth, суспільне надбання; Крим і Севастополь показано в складі України. Територію під окупацією окреслив цей проєкт: приблизно, станом на 27 лютого 2024 року. Кордони визнано резолюцією Генеральної Асамблеї ООН 68/262.',
};

/** Everything that provenance.json says, for the hashed files given as name and content. */
export function provenance(
  sources: Readonly<Record<string, string>>,
  derived: Readonly<Record<string, string>>,
): object {
  return {
    attribution: ATTRIBUTION,
    sources: [
      {
        what: 'Oblasts and countries: Natural Earth 1:10m states and provinces',
        package: `npm ${BOUNDARIES.package}`,
        version: BOUNDARIES.version,
        file: BOUNDARIES.file,
        integrity: BOUNDARIES.integrity,
        licence: 'Natural Earth: public domain; the package: ISC',
      },
      {
        what: 'Rivers: Natural Earth 1:10m rivers and lake centre lines 3.0.0',
        package: `Debian ${RIVER_LINES.package}`,
        version: RIVER_LINES.version,
        integrity: RIVER_LINES.integrity,
        licence: 'Natural Earth: public domain; the package: Apache-2.0',
      },
      {
        what: 'Line of contact, former reservoir, towns, names',
        licence: 'Drawn and entered by hand for this project',
        files: Object.fromEntries(Object.entries(sources).map(([name, text]) => [name, hash(text)])),
      },
    ],
    steps: [
      `Keep the provinces within ${FRAME.join(', ')} (west, south, east, north).`,
      'Count every unit whose ISO 3166-2 code begins with UA- to Ukraine; Natural Earth files Crimea and Sevastopol under Russia.',
      'Join provinces abroad to countries; join the land beyond the named countries to one shape; leave out islands abroad under 100 km2.',
      `Simplify with mapshaper, weighted Visvalingam, points kept: regions.geojson and context.geojson ${kept(DETAIL)}; overview.geojson ${kept(OVERVIEW)}.`,
      'Round to 4 decimals, clean, and cut regions, countries and lines from that one result, so that common borders are the same points.',
      'Intersect the units with the ring that the contact line closes; Crimea and Sevastopol are taken whole.',
      'Check every town against its oblast and against the drawn area.',
    ],
    accuracy:
      'Natural Earth stands about 1 km off inland; the area under occupation is good to about 5 km. Not survey data.',
    files: Object.fromEntries(Object.entries(derived).map(([name, text]) => [name, hash(text)])),
  };
}

const kept = (level: typeof DETAIL): string =>
  `${level.ukraine} in Ukraine, ${level.abroad} abroad, ${level.beyond} beyond, ${level.rivers} of rivers`;

/** As in a Subresource Integrity attribute. */
export function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
