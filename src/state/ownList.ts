// Knows: the steps that a teacher has chosen, with a caption to each, and what becomes of them when one is added, moved, removed or written to. Does not know: what a step shows, addresses or files.

export interface OwnStep {
  readonly id: string;
  /** The teacher's own words; empty: none. */
  readonly caption: string;
}

export type OwnList = readonly OwnStep[];

/** More words are not read from the last row. */
export const MOST_WORDS = 30;

/** How many words a text has. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

export const idsOf = (list: OwnList): string[] => list.map(({ id }) => id);

const has = (list: OwnList, id: string): boolean => list.some((step) => step.id === id);

/** At its end; what is there already stays where it is. */
export const add = (list: OwnList, id: string): OwnList =>
  has(list, id) ? list : [...list, { id, caption: '' }];

export const remove = (list: OwnList, id: string): OwnList => list.filter((step) => step.id !== id);

/** Puts a step at a place, from 0 on; a place before the first or behind the last is that one. */
export function move(list: OwnList, id: string, to: number): OwnList {
  const step = list.find((each) => each.id === id);
  if (step === undefined) return list;
  const others = remove(list, id);
  const at = Math.min(others.length, Math.max(0, to));
  return [...others.slice(0, at), step, ...others.slice(at)];
}

export const caption = (list: OwnList, id: string, words: string): OwnList =>
  list.map((step) => (step.id === id ? { id, caption: words } : step));

/** The steps that an address names; each keeps the caption that it had. */
export const follow = (list: OwnList, ids: readonly string[]): OwnList =>
  ids.map((id) => list.find((step) => step.id === id) ?? { id, caption: '' });

export const hasCaptions = (list: OwnList): boolean => list.some((step) => step.caption.trim() !== '');
