// Knows: how words and shapes of the page's map are written so that they look the same without its style. Does not know: which there are, or
// where they stand.
import { xml } from '../design/xml.ts';

const attribute = (name: string, value: string | null): string =>
  value === null || value === '' ? '' : ` ${name}="${xml(value)}"`;
const copied = (element: Element, names: readonly string[]): string =>
  names.map((name) => attribute(name, element.getAttribute(name))).join('');

/** What nobody sees is left out. */
const isSeen = (paint: string): boolean =>
  paint !== 'none' && paint !== 'transparent' && !/^rgba\(.*, 0\)$/.test(paint);

/** Fill and stroke as they are computed; empty: neither can be seen. */
function paintOf(element: Element): string {
  const { fill, stroke, strokeWidth, strokeLinejoin, paintOrder } = getComputedStyle(element);
  const isLine = isSeen(stroke) && parseFloat(strokeWidth) > 0;
  if (!isSeen(fill) && !isLine) return '';
  return (
    attribute('fill', isSeen(fill) ? fill : 'none') +
    (isLine
      ? attribute('stroke', stroke) +
        attribute('stroke-width', String(parseFloat(strokeWidth))) +
        (strokeLinejoin === 'round' ? attribute('stroke-linejoin', 'round') : '') +
        (paintOrder.startsWith('stroke') ? attribute('paint-order', 'stroke') : '')
      : '')
  );
}

const GEOMETRY = ['d', 'x', 'y', 'width', 'height', 'rx', 'cx', 'cy', 'r'];

/** A rectangle, circle or path. */
export function shapeOf(element: Element): string {
  const paint = paintOf(element);
  return paint === '' ? '' : `<${element.localName}${copied(element, GEOMETRY)}${paint}/>`;
}

/** A text, with its lines. */
export function textOf(element: Element): string {
  const { fontSize, fontWeight, fontStyle, textAnchor, letterSpacing } = getComputedStyle(element);
  const lines = [...element.children].map(
    (line) => `<tspan${copied(line, ['x', 'dy'])}>${xml(line.textContent.trim())}</tspan>`,
  );
  return (
    `<text${copied(element, ['x', 'y'])}${paintOf(element)}` +
    attribute('font-size', String(parseFloat(fontSize))) +
    (fontWeight === '400' ? '' : attribute('font-weight', fontWeight)) +
    (fontStyle === 'normal' ? '' : attribute('font-style', fontStyle)) +
    (textAnchor === 'start' ? '' : attribute('text-anchor', textAnchor)) +
    (letterSpacing === 'normal' ? '' : attribute('letter-spacing', String(parseFloat(letterSpacing)))) +
    `>${lines.length > 0 ? lines.join('') : xml(element.textContent.trim())}</text>`
  );
}
