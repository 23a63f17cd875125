// Knows: how the trays of a map in an embed are drawn anew with part of their measures. Does not know: which part, or who asks.
import { fillOf, LEAST_NOTCH, NOTCH_ID, symbolId } from '../design/symbols.ts';
import { EMBED_TRAYS } from './embedTrays.ts';
import type { TrayRow, TrayRows } from './trayRows.ts';
import type { TrayStyle } from './frames.ts';
import { setTray } from './trays.ts';

const SVG = 'http://www.w3.org/2000/svg';

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** The frame that a tray lies in tells how it is set. */
function styleOf(tray: Element): TrayStyle | undefined {
  const from = /\bin-embed-(\d+)/.exec(tray.closest('.frame')?.getAttribute('class') ?? '')?.[1];
  return Object.entries(EMBED_TRAYS).find(([width]) => width === from)?.[1];
}

function symbols([kind, standing, contested]: TrayRow, x: number, y: number, size: number): SVGElement[] {
  const use = (id: string) => element('use', { href: `#${id}`, x, y, width: size, height: size });
  return [
    use(symbolId(kind, fillOf(standing))),
    ...(contested === 1 && size >= LEAST_NOTCH ? [use(NOTCH_ID)] : []),
  ];
}

function redraw(tray: SVGGElement, rows: readonly TrayRow[], style: TrayStyle): void {
  const name = tray.querySelector('.name');
  const ground = tray.querySelector('.ground');
  const { width, height, radius, cells, rest } = setTray(rows, style);
  for (const old of tray.querySelectorAll('use, .rest')) old.remove();
  if (cells.length === 0) ground?.remove();
  else {
    for (const [key, value] of Object.entries({ x: -width / 2, width, height, rx: radius }))
      ground?.setAttribute(key, String(value));
  }
  for (const { measure, x, y } of cells) name?.parentNode?.append(...symbols(measure, x, y, style.symbol));
  if (rest === null || name === null) return;
  // The words wear what the region's name wears: the mark by which its component's rules find them.
  const worn = (name.getAttribute('class') ?? '').replace(/\bname\b/, 'rest');
  const words = element('text', { class: worn, x: rest.x, y: rest.y + 5 });
  words.textContent = `+${rest.count}`;
  name.parentNode?.append(words);
}

/** Leaves in each tray below `root` the rows that pass. */
export function narrowTrays(root: ParentNode, rows: TrayRows, passes: (row: TrayRow) => boolean): void {
  for (const tray of root.querySelectorAll<SVGGElement>('[data-tray]')) {
    const style = styleOf(tray);
    const all = rows[tray.dataset['tray'] ?? ''];
    if (style !== undefined && all !== undefined) redraw(tray, all.filter(passes), style);
  }
}
