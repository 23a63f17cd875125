// Knows: the shape of each kind, its three fills, the contested notch and the halo, as SVG text. Does not know: what a measure is, where a symbol stands.

/**
 * Shapes in a box of 20 by 20: `outline` is the centre of the stroke, `half` the optical middle, `lower` the part of the
 * outline below it. The lower part is written out, not clipped: a clip needs an id and is lost where the sprite is
 * not rendered.
 */
export const SHAPES = {
  passports: {
    outline:
      'M5.2 2.5h9.6a2.7 2.7 0 0 1 2.7 2.7v9.6a2.7 2.7 0 0 1-2.7 2.7H5.2a2.7 2.7 0 0 1-2.7-2.7V5.2a2.7 2.7 0 0 1 2.7-2.7z',
    half: 10,
    lower: 'M2.5 10h15v4.8a2.7 2.7 0 0 1-2.7 2.7H5.2a2.7 2.7 0 0 1-2.7-2.7z',
    role: 'kind-passports',
  },
  registers: {
    outline: 'M1.9 10a8.1 8.1 0 1 1 16.2 0a8.1 8.1 0 1 1-16.2 0z',
    half: 10,
    lower: 'M1.9 10h16.2a8.1 8.1 0 0 1-16.2 0z',
    role: 'kind-registers',
  },
  threats: {
    outline: 'M10 2.2L18.4 17H1.6z',
    half: 12,
    lower: 'M4.438 12h11.124L18.4 17H1.6z',
    role: 'kind-threats',
  },
  pressure: {
    outline: 'M1.7 4.6h16.6a8.3 10.8 0 0 1-16.6 0z',
    half: 9.1,
    lower: 'M2.455 9.1h15.09A8.3 10.8 0 0 1 2.455 9.1z',
    role: 'kind-pressure',
  },
  inducements: {
    outline: 'M10 1.5L18.5 10L10 18.5L1.5 10z',
    half: 10,
    lower: 'M1.5 10h17L10 18.5z',
    role: 'kind-inducements',
  },
  response: {
    outline: 'M7.1 2h5.8v5.1H18v5.8h-5.1V18H7.1v-5.1H2V7.1h5.1z',
    half: 10,
    lower: 'M2 10h16v2.9h-5.1V18H7.1v-5.1H2z',
    role: 'kind-response',
  },
  /** Stands for no kind: legends of the fills use it, so that a colour is not taken for part of the meaning. */
  circle: {
    outline: 'M1.9 10a8.1 8.1 0 1 1 16.2 0a8.1 8.1 0 1 1-16.2 0z',
    half: 10,
    lower: 'M1.9 10h16.2a8.1 8.1 0 0 1-16.2 0z',
    role: 'ink',
  },
} as const;

export type ShapeName = keyof typeof SHAPES;

export const FILLS = ['solid', 'half', 'hollow'] as const;
export type Fill = (typeof FILLS)[number];

const FILL_OF = {
  'on-record': 'solid',
  corroborated: 'solid',
  'reported-independently': 'half',
  'reported-by-ukrainian-side': 'half',
  'claimed-by-acting-side': 'hollow',
} as const satisfies Record<string, Fill>;

/** How full a symbol is. Two standings may share one fill: the word beside the symbol keeps them apart. */
export function fillOf(standing: keyof typeof FILL_OF): Fill {
  return FILL_OF[standing];
}

const STROKE = 2.2;
const HALO_STROKE = 7;

export type SymbolId = `k-${ShapeName}-${Fill}` | `k-${ShapeName}-halo` | 'k-notch';

/** `<use href="#…">` names the symbol by this id. */
export const symbolId = (shape: ShapeName, fill: Fill): SymbolId => `k-${shape}-${fill}`;

/** Drawn under a pin's symbol; symbols in a tray or a list stand on their own ground and have none. */
export const haloId = (shape: ShapeName): SymbolId => `k-${shape}-halo`;

/** Drawn over a contested measure's symbol that is large enough. */
export const NOTCH_ID: SymbolId = 'k-notch';
/** On a symbol below this size the notch is a blot, px: the words beside the symbol say it. */
export const LEAST_NOTCH = 15;

/** The picture of one symbol: SVG elements in a 20 by 20 box, coloured by custom properties. */
function drawing(shape: ShapeName, fill: Fill): string {
  const { outline, lower, role } = SHAPES[shape];
  const colour = `var(--${role})`;
  const edge = `stroke="${colour}" stroke-width="${STROKE}" stroke-linejoin="round"`;
  if (fill === 'solid') return `<path d="${outline}" fill="${colour}" ${edge}/>`;
  const hollow = `<path d="${outline}" fill="var(--panel)" ${edge}/>`;
  return fill === 'hollow' ? hollow : `${hollow}<path d="${lower}" fill="${colour}"/>`;
}

/** The outline in a broad stroke of the panel's colour, which keeps a pin legible on every ground. */
function haloDrawing(shape: ShapeName): string {
  return `<path d="${SHAPES[shape].outline}" fill="none" stroke="var(--panel)" stroke-width="${HALO_STROKE}" stroke-linejoin="round"/>`;
}

/** A disc with two bars, "=", at the upper right corner; a larger disc of the ground cuts it out of the shape. */
function notchDrawing(): string {
  return (
    '<circle cx="18.8" cy="1.6" r="5.4" fill="var(--panel)"/><circle cx="18.8" cy="1.6" r="4.3" fill="var(--ink)"/>' +
    '<path d="M16.5-.25h4.6v1.3h-4.6zM16.5 2.15h4.6v1.3h-4.6z" fill="var(--panel)"/>'
  );
}

/** Every symbol and what stands in it. Made when it is asked for: a script that only names symbols carries none. */
const drawings = (): [SymbolId, string][] => [
  ...(Object.keys(SHAPES) as ShapeName[]).flatMap((shape): [SymbolId, string][] => [
    ...FILLS.map((fill): [SymbolId, string] => [symbolId(shape, fill), drawing(shape, fill)]),
    [haloId(shape), haloDrawing(shape)],
  ]),
  [NOTCH_ID, notchDrawing()],
];

/**
 * `<symbol>` elements for the whole page, to be put once in an `<svg>`. Each id occurs once. What uses them must have
 * `overflow: visible`, as the notch and the halo reach past the box.
 * @param only those that the page uses; without it, all
 */
export const symbolDefs = (only?: readonly SymbolId[]): string =>
  drawings()
    .filter(([id]) => only === undefined || only.includes(id))
    .map(([id, inside]) => `<symbol id="${id}" viewBox="0 0 20 20" overflow="visible">${inside}</symbol>`)
    .join('');

/** What stands in one of these symbols, for a picture that must not ask its page for it. @throws RangeError when there is none */
export function symbolDrawing(id: string): string {
  const all = drawings();
  const inside = all.find(([known]) => known === id)?.[1];
  if (inside === undefined) throw new RangeError(`got "${id}", expected one of ${all.length} symbols`);
  return inside;
}
