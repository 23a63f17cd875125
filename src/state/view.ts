// Knows: every key of a page's query: its default, how it is read and how it is written. Does not know: the browser, or what a view looks like.

/** `auto` follows the reader's system; `contrast` does too, with stronger lines and words. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** All that an address says beside its path. Never the camera, what is hovered, or how far a page is scrolled. */
export interface View {
  readonly theme: ThemeChoice;
}

interface Key<Value> {
  /** What an address without the key says; it is never written. */
  readonly initial: Value;
  /** Undefined: the text means nothing. */
  parse(text: string): Value | undefined;
  format(value: Value): string;
}

const oneOf = <Value extends string>(values: readonly Value[], initial: Value): Key<Value> => ({
  initial,
  parse: (text) => values.find((value) => value === text),
  format: (value) => value,
});

/** THE table of keys. A key of the view without a row here is a type error. */
const KEYS: { readonly [Name in keyof View]: Key<View[Name]> } = {
  theme: oneOf(THEMES, 'auto'),
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
  const initial = Object.fromEntries(NAMES.map((name) => [name, KEYS[name].initial]));
  return { view: { ...initial, ...said } as View, ignored };
}

/** The query of a view with its question mark, in the order of the table; empty where all is as it is by default. */
export function formatView(view: View): string {
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const key = KEYS[name];
    if (view[name] !== key.initial) query.set(name, key.format(view[name]));
  }
  return query.size === 0 ? '' : `?${query.toString()}`;
}
