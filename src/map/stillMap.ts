// Knows: how a scene becomes SVG that needs nothing of a page, at build: ground, words, towns, trays, pins. Does not know: what stands round the map,
// or what becomes of it. (pictureOfMap.ts does the same for the map of a page that a reader has before them.)
import type { RegionId } from '../catalogue/types.ts';
import { hatchPattern } from '../design/hatch.ts';
import type { HatchName } from '../design/hatch.ts';
import { xml } from '../design/xml.ts';
import { project } from '../geo/projection.ts';
import type { WordRole } from './frames.ts';
import { BASE } from './geometry.ts';
import type { Geometry } from './geometry.ts';
import { LAYERS } from './layers.ts';
import { layerShape } from './layerShape.ts';
import type { Scene, SceneTown, SceneWord } from './scene.ts';
import { stillText } from './stillText.ts';
import type { Look } from './stillText.ts';
import { stillPin, stillTray } from './stillTray.ts';
import { unitsPerPx } from './svgStyle.ts';

const n = (value: number, digits = 1): string => String(Number(value.toFixed(digits)));

/** As the page's style has them; a test holds the two together. */
const WORDS: Readonly<Record<WordRole, Look>> = {
  country: { fill: 'label2', halo: 'abroad', more: ' letter-spacing="0.52"' },
  oblast: { fill: 'label2', halo: 'land' },
  sea: { fill: 'sealabel', size: 15, more: ' font-style="italic"' },
  crimea: { fill: 'label', halo: 'land', more: ' stroke-width="5"' },
  region: { fill: 'label', halo: 'region', size: 16, weight: 600 },
};
const LINE = 16;

function wordOf({ lines, role, x, y }: SceneWord): string {
  const [first = '', ...others] = lines.map(xml);
  const inside =
    others.length === 0
      ? first
      : lines.map((line, at) => `<tspan x="${n(x)}" y="${n(y + at * LINE)}">${xml(line)}</tspan>`).join('');
  return stillText(WORDS[role], 'middle', ` x="${n(x)}" y="${n(y)}"`, inside);
}

const ANCHORS = { top: 'middle', bottom: 'middle', left: 'end', right: 'start' } as const;

function townOf({ x, y, reported, label }: SceneTown): string {
  const dot = reported
    ? `r="3.6" fill="var(--ink)" stroke="var(--panel)" stroke-width="1.6"`
    : `r="2.6" fill="var(--panel)" stroke="var(--label2)" stroke-width="1.2"`;
  const name =
    label === null
      ? ''
      : stillText(
          reported ? { fill: 'label', halo: 'region', weight: 600 } : { fill: 'label2', halo: 'region' },
          ANCHORS[label.side],
          ` x="${n(label.x)}" y="${n(label.y)}"`,
          xml(label.text),
        );
  return `<circle cx="${n(x)}" cy="${n(y)}" ${dot}/>${name}`;
}

/** Ground, from the sea up, in the geometry's own units. */
function earth(
  { paths, regions }: Geometry,
  chosen: readonly RegionId[],
  units: number,
  hatch: string,
): string {
  const all = Object.keys(regions) as RegionId[];
  return LAYERS.flatMap((layer) => {
    const shapes =
      layer.dataset === 'regions'
        ? (layer.chosen ? chosen : all).map((id) => regions[id])
        : [paths[layer.dataset]];
    return shapes.filter((d) => d !== '').map((d) => layerShape(layer, d, units, hatch));
  }).join('');
}

export interface StillMap {
  /** An `<svg>` to be put at a place; colours are custom properties of the theme. */
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A scene in its frame.
 * @param id begins the ids of what is defined in it: one of its own for each map of a picture
 * @param scale px of the picture in one px of the frame
 */
export function stillMap(
  id: string,
  { frame, words, towns, trays, pins }: Scene,
  geometry: Geometry,
  chosen: readonly RegionId[],
  hatch: HatchName,
  scale = 1,
): StillMap {
  const { camera, size } = frame;
  const units = unitsPerPx(frame, geometry);
  const [x, y] = project({ center: BASE, k: geometry.unitsPerDegree }, camera.center);
  const [left, top] = [n(-size.width / 2, 2), n(-size.height / 2, 2)];
  const [width, height] = [n(size.width, 2), n(size.height, 2)];
  const drawn = [size.width * scale, size.height * scale].map(Math.round) as [number, number];
  const markup =
    `<svg width="${drawn[0]}" height="${drawn[1]}" viewBox="${left} ${top} ${width} ${height}">` +
    `<defs>${hatchPattern(`${id}-hatch`, hatch, units)}</defs>` +
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="var(--sea)"/>` +
    `<g transform="scale(${n(1 / units, 6)}) translate(${n(-x)} ${n(-y)})">` +
    `${earth(geometry, chosen, units, `${id}-hatch`)}</g>` +
    words.map(wordOf).join('') +
    towns.map(townOf).join('') +
    trays.map((tray) => stillTray(tray, frame.tray.symbol, chosen.includes(tray.region.id))).join('') +
    pins.map((pin) => stillPin(pin, (frame.pinTray ?? frame.tray).symbol)).join('') +
    `</svg>`;
  return { markup, width: drawn[0], height: drawn[1] };
}
