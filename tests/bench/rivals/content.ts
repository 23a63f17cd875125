// Knows: what the map of an embed shows on a phone, as plain data for a page made with another library: the same GeoJSON, colours, names and
// symbols. Does not know: any library.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';
import { readMaterial } from '../../../src/build/material.ts';
import { fillOf, symbolId } from '../../../src/design/symbols.ts';
import { COLOURS } from '../../../src/design/theme.ts';
import { unproject } from '../../../src/geo/projection.ts';
import type { Camera, LonLat } from '../../../src/geo/projection.ts';
import { translator } from '../../../src/i18n/messages.ts';
import { EMBED_FRAMES } from '../../../src/map/embedFrames.ts';
import { LAYERS } from '../../../src/map/layers.ts';
import type { Layer } from '../../../src/map/layers.ts';
import { scene } from '../../../src/map/scene.ts';
import { PHONE } from '../phone.ts';

export interface Content {
  readonly camera: Camera;
  readonly layers: readonly Layer[];
  readonly colours: Readonly<Record<Layer['role'], string>>;
  readonly data: FeatureCollection;
  /** What stands on the map, as HTML, by the point that the middle of its upper edge lies on. */
  readonly signs: readonly { readonly at: LonLat; readonly html: string }[];
}

/** A thousandth of a degree is a thirtieth of a px on this map: more would be bytes for nothing. */
const DIGITS = 3;
const shortened = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(shortened) : Number((value as number).toFixed(DIGITS));

function geodata(): FeatureCollection {
  const file = readFileSync(join('data', 'geo/overview.geojson'), 'utf8');
  const features = (JSON.parse(file) as FeatureCollection).features
    .filter(({ properties }) =>
      LAYERS.some(({ dataset }) => properties?.['layer'] === (dataset === 'regions' ? 'region' : dataset)),
    )
    .map(({ geometry, properties }) => {
      if (geometry.type === 'GeometryCollection') throw new Error('got a collection of shapes, expected one');
      const coordinates = shortened(geometry.coordinates);
      return {
        type: 'Feature',
        properties: { layer: properties?.['layer'] as string },
        geometry: { ...geometry, coordinates },
      } as Feature;
    });
  return { type: 'FeatureCollection', features };
}

/** All four regions as their embed has them on the bench's phone. */
export function contentOfAll(): Content {
  const { catalogue, towns } = readMaterial('data', {});
  const frame = EMBED_FRAMES.findLast(({ from }) => from <= PHONE.screen.viewport.width);
  if (frame === undefined) throw new Error('no frame of an embed is for a phone');
  const { camera, tray } = frame;
  const { measures, regions } = catalogue;
  const { trays, words } = scene(frame, {
    ...{ measures, regions, towns, lang: 'en', t: translator('en'), chosen: null },
  });
  const symbol = (id: string): string =>
    `<svg width="${tray.symbol}" height="${tray.symbol}"><use href="#${id}"/></svg>`;
  return {
    camera,
    layers: LAYERS.filter(({ chosen }) => chosen !== true),
    colours: Object.fromEntries(
      Object.entries(COLOURS).map(([role, { light }]) => [role, light]),
    ) as Content['colours'],
    data: geodata(),
    signs: [
      ...trays.map(({ x, y, name, tray: { cells, rest } }) => ({
        at: unproject(camera, [x, y]),
        html: `<b>${name}</b><i>${cells.map(({ measure: { kind, standing } }) => symbol(symbolId(kind, fillOf(standing)))).join('')}${rest === null ? '' : `+${rest.count}`}</i>`,
      })),
      ...words.map(({ x, y, lines, role }) => ({
        at: unproject(camera, [x, y]),
        html: `<span class="${role}">${lines.join(' ')}</span>`,
      })),
    ],
  };
}
