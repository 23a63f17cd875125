// Knows: every key of a page's query: its default, how it is read and how it is written. Does not know: the browser, or what a view looks like.
import { KINDS, STANDINGS } from '../catalogue/terms.ts';
import type { KindId, Standing } from '../catalogue/terms.ts';
import { THEMES, VOICES } from './choices.ts';
import type { ThemeChoice, VoiceId } from './choices.ts';
import { eachId, flag, HUNG_ON, ids, listOf, oneOf, span, words } from './keys.ts';
import type { Key } from './keys.ts';

export * from './choices.ts';

/** What the map's symbols tell first: the kind of measure, or who says so. */
export const LENSES = ['kind', 'side'] as const;
export type Lens = (typeof LENSES)[number];

/** Columns by which the table of measures can be sorted; first newest, best founded, most. */
export const ORDERS = ['reported', 'kind', 'title', 'region', 'standing', 'statements', 'sources'] as const;
export type Order = (typeof ORDERS)[number];

/** All that an address says beside its path. Never the camera, what is hovered, or how far a page is scrolled. */
export interface View {
  readonly theme: ThemeChoice;
  /** Single letters and signs are commands. */
  readonly keys: 'on' | 'off';
  readonly lens: Lens;
  /** Of a filter none chosen is all; of several any will do. */
  readonly kind: readonly KindId[];
  readonly category: readonly string[];
  readonly side: readonly VoiceId[];
  readonly standing: readonly Standing[];
  readonly contested: boolean;
  readonly target: readonly string[];
  /** A year, month or day, as it stands in the address; empty: from the first report, to the last. */
  readonly from: string;
  readonly to: string;
  /** What is searched for; empty: nothing is. */
  readonly q: string;
  readonly sort: Order;
  /** A day, ISO: what is new since then; empty: nothing is asked. */
  readonly since: string;
  /** Ids of the measures that are pointed out, as far as they can be ids; none: no measure is. */
  readonly measure: readonly string[];
  /** What a lesson that a teacher puts together shows, in order: ids, as far as they can be ids. */
  readonly steps: readonly string[];
}

/** THE table of keys. A key of the view without a row here is a type error. */
const KEYS: { readonly [Name in keyof View]: Key<View[Name]> } = {
  theme: { ...oneOf(THEMES), goesTo: 'all' },
  keys: { ...oneOf(['on', 'off']), goesTo: 'all' },
  lens: { ...oneOf(LENSES), goesTo: 'lists' },
  kind: { ...listOf(KINDS), goesTo: 'lists' },
  category: { ...ids, goesTo: 'lists' },
  side: { ...listOf(VOICES), goesTo: 'lists' },
  standing: { ...listOf(STANDINGS), goesTo: 'lists' },
  contested: { ...flag, goesTo: 'lists' },
  target: { ...ids, goesTo: 'lists' },
  from: { ...span('day', 'month', 'year'), goesTo: 'lists' },
  to: { ...span('day', 'month', 'year'), goesTo: 'lists' },
  q: { ...words, goesTo: 'lists' },
  sort: oneOf(ORDERS),
  since: { ...span('day'), goesTo: 'lists' },
  measure: { ...ids, isStep: true },
  steps: eachId,
};
const NAMES = Object.keys(KEYS) as (keyof View)[];

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
    if (key !== undefined && value !== undefined) {
      said[key] = value;
      ignored.push(...KEYS[key].leftOver(text).map((part) => `${name}=${part}`));
    } else if (!HUNG_ON.test(name)) ignored.push(text === '' ? name : `${name}=${text}`);
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

/**
 * The view that a link to another page shows, with what of the reader's present one goes along.
 * @param toList the page lists measures, as this one does: it is narrowed as this one is
 */
export function goingAlong(view: View, link: View, toList: boolean): View {
  const goes = (name: keyof View): boolean =>
    KEYS[name].goesTo === 'all' ||
    // What the link says of its list itself is what it is for.
    (toList && KEYS[name].goesTo === 'lists' && !isSaid(name, link));
  const carried = NAMES.filter(goes).map((name) => [name, view[name]]);
  return { ...link, ...Object.fromEntries(carried) } as View;
}

/** What narrows a list; each is answered by itself, so that one can be put away and the rest stays. */
export const FILTERS = ['kind', 'category', 'side', 'standing', 'contested', 'target', 'from', 'to'] as const;
export type FilterName = (typeof FILTERS)[number];
/** What stands above a list as being on, and can be put away there: the filters, and the day since which something is new. */
export type Narrowing = FilterName | 'since';
export const NARROWINGS: readonly Narrowing[] = [...FILTERS, 'since'];

/** Whether the address says this of the key; otherwise what it is without it. */
export const isSaid = (name: keyof View, view: View): boolean =>
  written(name, view) !== written(name, INITIAL_VIEW);

/** Less than all is listed. */
export const isNarrowing = (view: View): boolean =>
  isSaid('q', view) || NARROWINGS.some((name) => isSaid(name, view));

/** This view with some keys as they are without an address. */
export function without(view: View, names: readonly (keyof View)[]): View {
  return { ...view, ...Object.fromEntries(names.map((name) => [name, INITIAL_VIEW[name]])) };
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
