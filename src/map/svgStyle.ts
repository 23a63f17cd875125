// Knows: the layers as CSS for the SVG map, and which camera, hatch and words hold at which page width. Does not know: geometry, or what is written on the map.
import { project } from '../geo/projection.ts';
import { BASE } from './geometry.ts';
import type { Geometry } from './geometry.ts';
import { PRINTED_FROM } from './frames.ts';
import type { Frame } from './frames.ts';
import { LAYERS } from './layers.ts';

/** A halo in the colour of the ground keeps every word legible; components set what differs. */
const TEXT =
  ':where(.map) :where(text){font-size:13px;text-anchor:middle;stroke:var(--land);stroke-width:4px;stroke-linejoin:round;paint-order:stroke}';

/**
 * One rule a layer. Lines keep their width at every zoom.
 * @param length how a length in px is written; without it, as such
 */
export function layersCss(length = (px: number): string => `${px}px`): string {
  const rules = LAYERS.map(({ id, kind, role, width, dash, opacity }) => {
    const paint =
      kind === 'fill'
        ? `fill:var(--${role})`
        : kind === 'line'
          ? `fill:none;stroke:var(--${role});stroke-width:${length(width ?? 1)};stroke-linejoin:round;vector-effect:non-scaling-stroke`
          : '';
    const extra =
      (dash ? `;stroke-dasharray:${dash.map(length).join(' ')}` : '') +
      (opacity ? `;opacity:${opacity}` : '');
    return `.layer-${id}{${paint}${extra}}`;
  });
  return [TEXT, ...rules].join('\n');
}

const round = (n: number, digits: number) => Number(n.toFixed(digits));

/** How many units of the geometry make one CSS px in this frame. */
export const unitsPerPx = (frame: Frame, geometry: Pick<Geometry, 'unitsPerDegree'>) =>
  geometry.unitsPerDegree / frame.camera.k;

/**
 * The camera of each frame as a transform of the geometry, for the page widths at which the frame holds.
 * @param frames narrowest first
 */
export function framesCss(frames: readonly Frame[], geometry: Pick<Geometry, 'unitsPerDegree'>): string {
  const show = (frame: Frame) => {
    const [x, y] = project({ center: BASE, k: geometry.unitsPerDegree }, frame.camera.center);
    const scale = 1 / unitsPerPx(frame, geometry);
    return (
      `.world{transform:scale(${round(scale, 5)}) translate(${round(-x, 1)}px,${round(-y, 1)}px)}` +
      `.layer-occupied{fill:url(#hatch-${frame.id})}` +
      `.in-${frame.id}{display:inline}`
    );
  };
  const rules = frames.map((frame, index) => {
    const next = frames[index + 1];
    const previous = frames[index - 1];
    // A frame for tall screens lies over the one before it, which goes on holding on lower screens.
    const instead = frame.tall > 0 && previous ? `.in-${previous.id}{display:none}` : '';
    const query = [
      frame.from > 0 ? `(min-width:${frame.from}px)` : '',
      frame.tall > 0 ? `(min-height:${frame.tall}px)` : '',
      next && next.tall === 0 ? `(max-width:${next.from - 0.02}px)` : '',
    ]
      .filter(Boolean)
      .join(' and ');
    return query === '' ? show(frame) : `@media ${query}{${instead}${show(frame)}}`;
  });
  const printed = frames.find(({ from }) => from === PRINTED_FROM);
  const print = printed
    ? [
        `@media print{.frame.frame{display:none}${show(printed)}.frame.frame.in-${printed.id}{display:inline}}`,
      ]
    : [];
  return ['.frame{display:none}', ...rules, ...print].join('\n');
}
