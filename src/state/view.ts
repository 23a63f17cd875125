// Knows: every key of a page's query: its default, how it is read and how it is written. Does not know: the browser, or what a view looks like.

/** `auto` follows the reader's system; `contrast` does too, with stronger lines and words. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** All that an address says beside its path. Never the camera, what is hovered, or how far a page is scrolled. */
export interface View {
  readonly theme: ThemeChoice;
  /** Ids of the measures that are pointed out, as far as they can be ids; none: no measure is. */
  readonly measure: readonly string[];
}

interface Key<Value> {
  /** What an address without the key says; it is never written. */
  readonly initial: Value;
  /** Undefined: the text means nothing. */
  parse(text: string): Value | undefined;
  format(value: Value): string;
  /** Another value is a step of the reader's way, which Back undoes; otherwise it is how a page is shown. */
  readonly isStep?: true;
  /** Goes along to other pages. */
  readonly isCarried?: true;
}

const oneOf = <Value extends string>(values: readonly Value[], initial: Value): Key<Value> => ({
  initial,
  parse: (text) => values.find((value) => value === text),
  format: (value) => value,
});

const MEASURE_IDS = /^[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** THE table of keys. A key of the view without a row here is a type error. */
const KEYS: { readonly [Name in keyof View]: Key<View[Name]> } = {
  theme: { ...oneOf(THEMES, 'auto'), isCarried: true },
  measure: {
    initial: [],
    parse: (text) => (MEASURE_IDS.test(text) ? [...new Set(text.split(','))] : undefined),
    format: (ids) => ids.join(','),
    isStep: true,
  },
};
const NAMES = Object.keys(KEYS) as (keyof View)[];

/** What others hang on an address to follow its reader: read by nobody here, and no mistake of the reader's. */
const HUNG_ON = /^(utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_src)$/;

export interface Reading {
  readonly view: View;
  /** What was not understood, as it stands in the address: `theme=purple`. */
  readonly ignored: readonly string[];
}

/**
 * Reads a query. Nothing in it is an error: what is not understood is named in `ignored`, and the default stands.
 * @param search with or without its question mark; any text at all
 */
export function parseView(search: string): Reading {
  const said: Partial<Record<keyof View, View[keyof View]>> = {};
  const ignored: string[] = [];
  for (const [name, text] of new URLSearchParams(search)) {
    const key = NAMES.find((known) => known === name);
    // Of a key that is there twice the first counts, as in most readers of addresses.
    const value = key === undefined || key in said ? undefined : KEYS[key].parse(text);
    if (key !== undefined && value !== undefined) said[key] = value;
    else if (!HUNG_ON.test(name)) ignored.push(text === '' ? name : `${name}=${text}`);
  }
  return { view: { ...INITIAL_VIEW, ...said } as View, ignored };
}

/** What an address without a query says. */
export const INITIAL_VIEW = Object.fromEntries(
  NAMES.map((name) => [name, KEYS[name].initial]),
) as unknown as View;
/** The value of a key as an address has it; that all keys' values are of different types is between the table and itself. */
const written = (name: keyof View, view: View): string =>
  (KEYS[name] as Key<View[keyof View]>).format(view[name]);

/** The view that a link to another page shows, with what of the reader's present one goes along. */
export function goingAlong(view: View, link: View): View {
  const carried = NAMES.filter((name) => KEYS[name].isCarried).map((name) => [name, view[name]]);
  return { ...link, ...Object.fromEntries(carried) } as View;
}

/** Between these two views the reader has made a step, which Back undoes. */
export const isStep = (from: View, to: View): boolean =>
  NAMES.some((name) => KEYS[name].isStep === true && written(name, from) !== written(name, to));

/** The query of a view with its question mark, in the order of the table; empty where all is as it is by default. */
export function formatView(view: View): string {
  const said = NAMES.map((name) => [name, written(name, view), written(name, INITIAL_VIEW)] as const)
    .filter(([, value, initial]) => value !== initial)
    // A comma needs no sign of its own in a query, and an address is also read.
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return said.length === 0 ? '' : `?${said.join('&')}`;
}
