// Knows: how each type of value stands in an address: one of some, several of some, ids, days, words. Does not know: which keys there are.

/** How one key of the query is read and written. */
export interface Key<Value> {
  /** What an address without the key says; it is never written. */
  readonly initial: Value;
  /** Undefined: the text means nothing. */
  parse(text: string): Value | undefined;
  /** The parts of a text with a meaning that have none themselves. */
  leftOver(text: string): readonly string[];
  format(value: Value): string;
  /** Another value is a step of the reader's way, which Back undoes; otherwise it is how a page is shown. */
  readonly isStep?: true;
  /** Goes along to every page, or to those that list measures. */
  readonly goesTo?: 'all' | 'lists';
}

/** What others hang on an address to follow its reader: read by nobody here, and no mistake of the reader's. */
export const HUNG_ON = /^(utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_src)$/;

const whole = { leftOver: () => [] };

/** The first is what an address without the key says. */
export function oneOf<Value extends string>(values: readonly [Value, ...Value[]]): Key<Value> {
  return {
    ...whole,
    initial: values[0],
    parse: (text) => values.find((value) => value === text),
    format: (value) => value,
  };
}

const parts = (text: string): string[] => [...new Set(text.split(','))];

/** Any of these, in their own order whatever the address has. */
export function listOf<Value extends string>(values: readonly Value[]): Key<readonly Value[]> {
  const isKnown = (part: string): boolean => values.some((value) => value === part);
  return {
    initial: [],
    parse(text) {
      const known = values.filter((value) => parts(text).includes(value));
      return known.length === 0 ? undefined : known;
    },
    leftOver: (text) => parts(text).filter((part) => !isKnown(part)),
    format: (chosen) => values.filter((value) => chosen.includes(value)).join(','),
  };
}

const IDS = /^[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** One of them. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What can be ids of the evidence; whether they are, only the evidence knows. */
export const ids: Key<readonly string[]> = {
  ...whole,
  initial: [],
  parse: (text) => (IDS.test(text) ? parts(text) : undefined),
  format: (chosen) => chosen.join(','),
};

/** The same, of which each that cannot be one is left out by itself: a long list does not go for a slip in it. */
export const eachId: Key<readonly string[]> = {
  ...ids,
  parse(text) {
    const possible = parts(text).filter((part) => ID.test(part));
    return possible.length === 0 ? undefined : possible;
  },
  leftOver: (text) => parts(text).filter((part) => !ID.test(part)),
};

export const flag: Key<boolean> = {
  ...whole,
  initial: false,
  parse: (text) => (text === 'yes' ? true : undefined),
  format: (value) => (value ? 'yes' : ''),
};

/** Nobody types more; an address of any length may arrive. */
const LONGEST = 100;

export const words: Key<string> = {
  ...whole,
  initial: '',
  parse: (text) => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST),
  format: (text) => text,
};

const LENGTHS = { year: 4, month: 7, day: 10 } as const;

/** A day, month or year of the calendar as ISO 8601 has it: 2024-02-27, 2024-02, 2024. */
export function span(...precisions: readonly (keyof typeof LENGTHS)[]): Key<string> {
  const lengths: readonly number[] = precisions.map((precision) => LENGTHS[precision]);
  return {
    ...whole,
    initial: '',
    parse: (text) => (lengths.includes(text.length) && isDay(firstDay(text)) ? text : undefined),
    format: (text) => text,
  };
}

/** 31 February is read as a day in March: what is written back differently was no day. */
function isDay(iso: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** 2024-02 → 2024-02-01. */
export const firstDay = (text: string): string => text + '-01-01'.slice(text.length - LENGTHS.year);

/** 2024-02 → 2024-02-29. */
export function lastDay(text: string): string {
  if (text.length === LENGTHS.day) return text;
  if (text.length === LENGTHS.year) return `${text}-12-31`;
  const [year = 0, month = 0] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, LENGTHS.day);
}
