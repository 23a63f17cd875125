// Knows: what the address of a lesson that is shown to a class says: which step, in which clothes, whether keys are heard, where the notes stand. Does not know: the lesson.
import { THEMES } from './choices.ts';
import type { ThemeChoice } from './choices.ts';
import { eachId, HUNG_ON, oneOf } from './keys.ts';
import type { Key } from './keys.ts';

/** The teacher's notes: not shown, under the slide of a single screen, or in a window of their own. */
export const NOTES = ['off', 'below', 'window'] as const;
export type NotesPlace = (typeof NOTES)[number];

export interface PresentOptions {
  /** Of a lesson that a teacher has put together: what it shows, in order. Any other has its own. */
  readonly steps: readonly string[];
  /** From 1 on. */
  readonly step: number;
  /** `auto` is light here, whatever the system says: a room has its lights on. */
  readonly theme: ThemeChoice;
  readonly keys: 'on' | 'off';
  readonly notes: NotesPlace;
}

const STEP: Key<number> = {
  initial: 1,
  parse: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined),
  leftOver: () => [],
  format: String,
};

/** A table of its own: no other page has steps, and this one lists nothing. */
const KEYS: { readonly [Name in keyof PresentOptions]: Key<PresentOptions[Name]> } = {
  steps: eachId,
  step: STEP,
  theme: oneOf(THEMES),
  keys: oneOf(['on', 'off']),
  notes: oneOf(NOTES),
};
const NAMES = Object.keys(KEYS) as (keyof PresentOptions)[];
const written = (name: keyof PresentOptions, options: PresentOptions): string =>
  (KEYS[name] as Key<PresentOptions[keyof PresentOptions]>).format(options[name]);

const INITIAL = Object.fromEntries(
  NAMES.map((name) => [name, KEYS[name].initial]),
) as unknown as PresentOptions;

export interface PresentReading {
  readonly options: PresentOptions;
  /** What was not understood, as it stands in the address: `step=99`. */
  readonly ignored: readonly string[];
}

/**
 * Reads a query. Nothing in it is an error: what is not understood is named in `ignored`, and the default stands.
 * @param search with or without its question mark; any text at all
 * @param count how many steps the lesson has; where that is not known yet, any number is taken
 * @param isOwn the page is that on which a lesson of the teacher's own is shown
 */
export function presentOptions(search: string, count = Infinity, isOwn = false): PresentReading {
  const said: Partial<Record<keyof PresentOptions, PresentOptions[keyof PresentOptions]>> = {};
  const ignored: string[] = [];
  for (const [name, text] of new URLSearchParams(search)) {
    const key = NAMES.find((known) => known === name);
    const value = key === undefined || key in said ? undefined : KEYS[key].parse(text);
    const means = key === 'steps' ? isOwn : key !== 'step' || Number(value) <= count;
    if (key !== undefined && value !== undefined && means) {
      said[key] = value;
      ignored.push(...KEYS[key].leftOver(text).map((part) => `${name}=${part}`));
    } else if (!HUNG_ON.test(name)) ignored.push(text === '' ? name : `${name}=${text}`);
  }
  return { options: { ...INITIAL, ...said } as PresentOptions, ignored };
}

/** The query with its question mark, in the order of the table; empty where all is as it is by default. */
export function presentQuery(options: PresentOptions): string {
  const said = NAMES.filter((name) => written(name, options) !== written(name, INITIAL)).map(
    (name) => `${name}=${written(name, options)}`,
  );
  return said.length === 0 ? '' : `?${said.join('&')}`;
}
