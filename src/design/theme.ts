// Knows: every colour by its role, light and dark, and how roles become CSS. Does not know: which part of a page uses a role.

export type Theme = 'light' | 'dark';
type Pair = Readonly<Record<Theme, string>>;

/** The one table of colours. No other file holds a hex value; the map's renderers read the same rows. */
export const COLOURS = {
  page: { light: '#fbfaf7', dark: '#14171a' },
  panel: { light: '#ffffff', dark: '#1c2024' },
  ink: { light: '#1b1f24', dark: '#efece6' },
  ink2: { light: '#4d545b', dark: '#b9b5ad' },
  accent: { light: '#0b5a8a', dark: '#7cc4f0' },
  'on-accent': { light: '#ffffff', dark: '#101418' },
  control: { light: '#7d7a73', dark: '#8b8880' },
  rule: { light: '#d8d3c8', dark: '#3b4046' },
  chip: { light: '#ece7db', dark: '#33383d' },
  caution: { light: '#7a4b00', dark: '#f0c674' },
  'caution-ground': { light: '#fff6e0', dark: '#2b2415' },
  error: { light: '#8a1f11', dark: '#f2a999' },
  'error-ground': { light: '#fdf0ed', dark: '#33201c' },
  // The map. Its grounds are deliberately close to each other: edges are drawn, never left to the fill.
  sea: { light: '#d5e1e7', dark: '#101c25' },
  abroad: { light: '#e3e0d9', dark: '#1b1f22' },
  land: { light: '#eeeae0', dark: '#25292d' },
  region: { light: '#fbf9f3', dark: '#31363a' },
  focusland: { light: '#f4ead0', dark: '#413f38' },
  coast: { light: '#8ea5b1', dark: '#456070' },
  river: { light: '#a9c0cc', dark: '#31485a' },
  border: { light: '#55595e', dark: '#b3afa6' },
  oblast: { light: '#7c776d', dark: '#938f86' },
  'oblast-quiet': { light: '#b5afa2', dark: '#4b5056' },
  hatch: { light: '#8f8573', dark: '#85837d' },
  label: { light: '#2b3036', dark: '#e6e2da' },
  label2: { light: '#5a5f63', dark: '#b3afa6' },
  sealabel: { light: '#3f5f70', dark: '#8fb3c6' },
  // The kinds: a help to the shape, never for text and never for areas.
  'kind-passports': { light: '#1e527a', dark: '#adc3f2' },
  'kind-registers': { light: '#a06fd2', dark: '#9d6ddd' },
  'kind-threats': { light: '#c1502a', dark: '#dc6a47' },
  'kind-pressure': { light: '#4a3310', dark: '#ecc98c' },
  'kind-inducements': { light: '#26907d', dark: '#4f8e85' },
  'kind-response': { light: '#1b1f24', dark: '#efece6' },
} as const satisfies Record<string, Pair>;

export type Role = keyof typeof COLOURS;
const ROLES = Object.keys(COLOURS) as Role[];

/** The colours of one moment, by role, as a picture has them that leaves its page. */
export type Palette = Readonly<Record<Role, string>>;

/** The colours of one theme as they stand in the table. */
export const inTheme = (theme: Theme): Palette =>
  Object.fromEntries(ROLES.map((role) => [role, COLOURS[role][theme]])) as Record<Role, string>;

/** Markup whose custom properties of colour are resolved. @throws RangeError when one is no role */
export function inColours(markup: string, palette: Palette): string {
  return markup.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const role = ROLES.find((known) => known === name);
    if (role === undefined) throw new RangeError(`got var(--${name}), expected a role of the theme`);
    return palette[role];
  });
}

/** A handout is copied in black and white: shapes, fills and words carry what a colour would only help to see. */
const ON_PAPER: Palette = {
  page: '#ffffff',
  panel: '#ffffff',
  ink: '#000000',
  ink2: '#3a3a3a',
  accent: '#000000',
  'on-accent': '#ffffff',
  control: '#6e6e6e',
  rule: '#b0b0b0',
  chip: '#ececec',
  caution: '#000000',
  'caution-ground': '#ececec',
  error: '#000000',
  'error-ground': '#ececec',
  sea: '#e6e6e6',
  abroad: '#dadada',
  land: '#f2f2f2',
  region: '#ffffff',
  focusland: '#ffffff',
  coast: '#8a8a8a',
  river: '#b8b8b8',
  border: '#333333',
  oblast: '#666666',
  'oblast-quiet': '#b0b0b0',
  hatch: '#6e6e6e',
  label: '#111111',
  label2: '#4a4a4a',
  sealabel: '#3a3a3a',
  'kind-passports': '#000000',
  'kind-registers': '#000000',
  'kind-threats': '#000000',
  'kind-pressure': '#000000',
  'kind-inducements': '#000000',
  'kind-response': '#000000',
};

/** What lies within has the colours of paper, on the screen too; colours that a reader's system forces stay. */
export const paperCss = (selector: string): string =>
  `@media (forced-colors:none){${selector}{color-scheme:light;${ROLES.map((role) => declare(role, ON_PAPER[role])).join('')}}}`;

/** Paper has no theme; the hatch prints as a plain grey that a copier keeps. */
const PRINT_HATCH = '#6e6e6e';

/** Readers who ask for more contrast get these roles in the colour of a stronger one. */
const MORE_CONTRAST: Partial<Record<Role, Role>> = {
  control: 'ink',
  rule: 'ink2',
  hatch: 'ink2',
  oblast: 'ink2',
  'oblast-quiet': 'ink2',
  label2: 'label',
  sealabel: 'label',
};

type SystemColour = 'Canvas' | 'CanvasText' | 'LinkText' | 'GrayText' | 'ButtonBorder';

/** Every role that is not a ground or listed here becomes CanvasText, the symbols with it. */
const FORCED: Partial<Record<Role, SystemColour>> = {
  page: 'Canvas',
  panel: 'Canvas',
  'on-accent': 'Canvas',
  chip: 'Canvas',
  'caution-ground': 'Canvas',
  'error-ground': 'Canvas',
  sea: 'Canvas',
  abroad: 'Canvas',
  land: 'Canvas',
  region: 'Canvas',
  focusland: 'Canvas',
  accent: 'LinkText',
  control: 'ButtonBorder',
  hatch: 'GrayText',
  rule: 'GrayText',
  river: 'GrayText',
  'oblast-quiet': 'GrayText',
};

const declare = (role: string, value: string): string => `--${role}:${value};`;
const palette = (theme: Theme): string => ROLES.map((role) => declare(role, COLOURS[role][theme])).join('');
const stronger = (): string =>
  Object.entries(MORE_CONTRAST)
    .map(([role, by]) => declare(role, `var(--${by})`))
    .join('');

/**
 * CSS text with one custom property per role (`--page`, `--kind-threats`, …).
 *
 * The system's theme decides unless `data-theme` on the root element says light or dark; `contrast` is the system's with
 * stronger lines and words. Forced colours and print come last and, being written for `:root:root`, win over that
 * attribute too.
 */
export function themeCss(): string {
  return [
    `:root{color-scheme:light dark;${palette('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${palette('dark')}}}`,
    `:root[data-theme=light]{color-scheme:light}`,
    `:root[data-theme=dark]{color-scheme:dark;${palette('dark')}}`,
    `:root[data-theme=contrast]{${stronger()}}`,
    `@media (prefers-contrast:more){:root:root{${stronger()}}}`,
    `@media (forced-colors:active){:root:root{${ROLES.map((role) => declare(role, FORCED[role] ?? 'CanvasText')).join('')}}}`,
    `@media print{:root:root{color-scheme:light;${palette('light')}${declare('hatch', PRINT_HATCH)}}}`,
  ].join('\n');
}

/** A part of a page that is light even where the page is dark: a picture of what a projector shows. */
export const lightWithin = (selector: string): string =>
  `@media (prefers-color-scheme:dark) and (forced-colors:none){${selector}{color-scheme:light;color:var(--ink);${palette('light')}}}`;
