// Knows: how a tray and a town's symbols are drawn where no style sheet and no sprite come along. Does not know: where they stand, or which measures are in them.
import type { Measure } from '../catalogue/types.ts';
import { fillOf, haloId, LEAST_NOTCH, NOTCH_ID, symbolDrawing, symbolId } from '../design/symbols.ts';
import type { SymbolId } from '../design/symbols.ts';
import { xml } from '../design/xml.ts';
import type { ScenePin, SceneTray } from './scene.ts';
import { stillText } from './stillText.ts';
import type { Tray } from './trays.ts';

const n = (value: number): string => String(Number(value.toFixed(2)));

/** Symbols in a box of `size`, drawn over each other. */
export const symbolsAt = (ids: readonly SymbolId[], x: number, y: number, size: number): string =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(${n(size / 20)})">${ids.map(symbolDrawing).join('')}</g>`;

function cellsOf({ cells, rest }: Tray<Measure>, size: number, isSingle: boolean): string {
  const symbols = cells.map(({ measure: { kind, standing, contested }, x, y }) =>
    symbolsAt(
      [
        ...(isSingle ? [haloId(kind)] : []),
        symbolId(kind, fillOf(standing)),
        ...(contested && size >= LEAST_NOTCH ? [NOTCH_ID] : []),
      ],
      x,
      y,
      size,
    ),
  );
  const more =
    rest === null
      ? ''
      : stillText(
          { fill: 'ink', size: 14, weight: 600 },
          'middle',
          ` x="${n(rest.x)}" y="${n(rest.y + 5)}"`,
          `+${rest.count}`,
        );
  return symbols.join('') + more;
}

const groundOf = ({ width, height, radius }: Tray<Measure>, isChosen: boolean): string =>
  `<rect x="${n(-width / 2)}" y="0" width="${n(width)}" height="${n(height)}" rx="${n(radius)}" ` +
  `fill="var(--panel)" stroke="var(--${isChosen ? 'accent' : 'control'})" stroke-width="${isChosen ? 2 : 1}"/>`;

/** A region's name above its tray; `isChosen`: the view is about it. */
export function stillTray({ x, y, name, tray, region }: SceneTray, size: number, isChosen: boolean): string {
  const text = stillText(
    { fill: 'label', halo: isChosen ? 'focusland' : 'region', size: 15, weight: 600 },
    'middle',
    ` x="0" y="-7"`,
    xml(name),
  );
  const ground = tray.cells.length === 0 ? '' : groundOf(tray, isChosen);
  return `<g data-tray="${region.id}" transform="translate(${n(x)} ${n(y)})">${text}${ground}${cellsOf(tray, size, false)}</g>`;
}

/** A town's symbols with the line to its dot; one alone stands on a halo, without a tray. */
export function stillPin({ x, y, dot, tray, place }: ScenePin, size: number): string {
  const isSingle = tray.cells.length === 1 && tray.rest === null;
  return (
    `<path d="M${n(dot[0])} ${n(dot[1])}L${n(x)} ${n(y)}" stroke="var(--ink)"/>` +
    `<g data-pin="${place.id}" transform="translate(${n(x)} ${n(y - tray.height / 2)})">` +
    `${isSingle ? '' : groundOf(tray, false)}${cellsOf(tray, size, isSingle)}</g>`
  );
}
