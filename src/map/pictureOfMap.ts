// Knows: how the page's map, as it stands now, becomes SVG that needs nothing of its page: one frame of it, drawn flat. Does not know: what
// stands round the picture, or what becomes of it.
import { symbolDrawing } from '../design/symbols.ts';
import { hatchPattern } from '../design/hatch.ts';
import { project, unproject } from '../geo/projection.ts';
import type { Camera, Point } from '../geo/projection.ts';
import { cardsOver, PICTURED_FROM, PICTURED_SIZE } from './frames.ts';
import { BASE } from './geometry.ts';
import { LAYERS } from './layers.ts';
import { layerShape } from './layerShape.ts';
import type { Layer } from './layers.ts';
import type { LiveMap } from './live.ts';
import { isSame, within } from './moves.ts';
import { shapeOf, textOf } from './painted.ts';

/** So near to an edge or a card, px, nothing is written on a map that a reader has moved: it would be cut. */
const MARGIN: Point = [70, 26];

const n = (value: number, digits = 1): string => String(Number(value.toFixed(digits)));
const cameraOf = ([lon, lat, k]: readonly [number, number, number]): Camera => ({ center: [lon, lat], k });

/** Where the page's map is looked at from now: its ground says so, whoever draws it. */
function presentCamera(world: Element, units: number): Camera {
  const { a, e, f } = new DOMMatrix(getComputedStyle(world).transform);
  return { center: unproject({ center: BASE, k: units }, [-e / a, -f / a]), k: a * units };
}

interface Look {
  /** The frame's own camera, that of the picture, and that in which what stands in the frame is placed now. */
  readonly frame: Camera;
  readonly picture: Camera;
  readonly placed: Camera;
}

/** A reader who has moved the map finds in the picture's middle what is in the screen's, as many times larger. */
function lookOf(map: SVGSVGElement, { units, frames }: LiveMap, id: string): Look {
  const frame = cameraOf(frames[id] ?? [...BASE, 1]);
  const held = Object.keys(frames).find((each) => {
    const group = map.querySelector(`.in-${each}`);
    return group !== null && getComputedStyle(group).display !== 'none';
  });
  const first = cameraOf(frames[held ?? id] ?? [...BASE, 1]);
  const world = map.querySelector<SVGGElement>('.world');
  const isMoved = world !== null && world.style.transform !== '';
  const now = isMoved ? presentCamera(world, units) : first;
  const to = { center: now.center, k: (frame.k * now.k) / first.k };
  return {
    frame,
    picture: isMoved ? within(to, frame, PICTURED_SIZE) : frame,
    placed: held === id ? now : frame,
  };
}

function layerOf(element: Element): Layer | undefined {
  return LAYERS.find(({ id }) => element.classList.contains(`layer-${id}`));
}

/** The ground in its own units: lines are written as wide as the scale makes them look right. */
function earth(map: SVGSVGElement, unitsPerPx: number): string {
  const [whole] = map.querySelectorAll('.earth');
  return [...(whole?.children ?? [])]
    .map((element) => {
      const layer = layerOf(element);
      const shape =
        element.localName === 'use' ? map.querySelector(element.getAttribute('href') ?? '') : element;
      const d = shape?.getAttribute('d') ?? '';
      if (layer === undefined || d === '') return '';
      return layerShape(layer, d, unitsPerPx, 'hatch');
    })
    .join('');
}

const PLACE = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/;

/** Where in the picture stands what stands on a place of the world; null: where it would be cut. */
function placeOf(transform: string, { frame, picture, placed }: Look, keyAt: 'left' | 'right'): Point | null {
  const [, x, y] = PLACE.exec(transform) ?? [];
  const at = project(picture, unproject(placed, [Number(x), Number(y)]));
  if (isSame(picture, frame)) return at;
  const [right, bottom] = [PICTURED_SIZE.width / 2 - MARGIN[0], PICTURED_SIZE.height / 2 - MARGIN[1]];
  const isInside = Math.abs(at[0]) < right && Math.abs(at[1]) < bottom;
  const isCovered = cardsOver(PICTURED_SIZE, keyAt).some(
    (card) =>
      at[0] > card.left - MARGIN[0] &&
      at[0] < card.right + MARGIN[0] &&
      at[1] > card.top - MARGIN[1] &&
      at[1] < card.bottom + MARGIN[1],
  );
  return isInside && !isCovered ? at : null;
}

/** A symbol of the page's sprite, drawn where it is used. */
function symbolAt(use: Element): string {
  const size = Number(use.getAttribute('width'));
  const [x, y] = [Number(use.getAttribute('x')), Number(use.getAttribute('y'))];
  const id = (use.getAttribute('href') ?? '').slice(1);
  return `<g transform="translate(${n(x)} ${n(y)}) scale(${n(size / 20, 3)})">${symbolDrawing(id)}</g>`;
}

/**
 * The page's map in the frame for pictures, at the camera of the moment.
 * @param keyAt on which side its key will lie over it
 * @returns an `<svg>` of PICTURED_SIZE, to be put at a place; colours are custom properties, or already resolved
 */
export function pictureOfMap(map: SVGSVGElement, live: LiveMap, keyAt: 'left' | 'right'): string {
  const id = Object.keys(live.frames).find((each) => each.endsWith(`-${PICTURED_FROM}`)) ?? '';
  const look = lookOf(map, live, id);
  const draw = (element: Element): string => {
    if (getComputedStyle(element).display === 'none') return '';
    if (element.localName === 'use') return symbolAt(element);
    const isGroup = element.localName === 'g' || element.localName === 'a';
    const inside = isGroup
      ? [...element.children].map(draw).join('')
      : element.localName === 'text'
        ? textOf(element)
        : shapeOf(element);
    const own = element.getAttribute('transform');
    const at = element.classList.contains('at') ? placeOf(own ?? '', look, keyAt) : undefined;
    if (at === null) return '';
    const transform = at === undefined ? own : `translate(${n(at[0])} ${n(at[1])})`;
    if (!isGroup && own === null) return inside;
    const tray = element.getAttribute('data-tray');
    const named = tray === null ? '' : ` data-tray="${tray}"`;
    return inside === ''
      ? ''
      : `<g${named}${transform === null ? '' : ` transform="${transform}"`}>${inside}</g>`;
  };
  const { width, height } = PICTURED_SIZE;
  const [x, y] = project({ center: BASE, k: live.units }, look.picture.center);
  const unitsPerPx = live.units / look.picture.k;
  const written = [...map.querySelectorAll(`.in-${id}`)].flatMap((frame) => [...frame.children].map(draw));
  return (
    `<svg width="${width}" height="${height}" viewBox="${-width / 2} ${-height / 2} ${width} ${height}">` +
    `<defs>${hatchPattern('hatch', 'map', unitsPerPx)}</defs>` +
    `<rect x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" fill="var(--sea)"/>` +
    `<g transform="scale(${n(1 / unitsPerPx, 6)}) translate(${n(-x)} ${n(-y)})">${earth(map, unitsPerPx)}</g>` +
    `${written.join('')}</svg>`
  );
}
