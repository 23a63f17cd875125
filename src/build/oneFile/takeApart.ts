// Knows: what texts share, and how each is written with references to it. Does not know: what the texts say.
import { BETWEEN, reference } from '../../state/sharedParts.ts';

/** Where pages begin to differ: at a tag, a rule of style, a line. */
const SEAMS = /(?=<)|(?<=\})|(?<=\n)/;
/** A reference is no shorter than this. */
const LEAST = 3;

export interface TakenApart {
  readonly shared: readonly string[];
  /** The texts in their order, with references to what they share. */
  readonly texts: readonly string[];
}

/** @throws when a text holds one of the signs that references are made with */
export function takeApart(texts: readonly string[]): TakenApart {
  for (const text of texts)
    // eslint is told by the table of signs, not here: none of them is a letter.
    if (/[\u0001-\u0003]/.test(text)) throw new RangeError(`got a control sign in "${text.slice(0, 60)}…"`);
  const split = texts.map((text) => text.split(SEAMS));
  const holders = new Map<string, number>();
  for (const parts of split)
    for (const part of new Set(parts)) holders.set(part, (holders.get(part) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const isShared = (part: string): boolean => part.length >= LEAST && (holders.get(part) ?? 0) > 1;
  for (const part of split.flat()) if (isShared(part) && !numbers.has(part)) numbers.set(part, numbers.size);
  const written = (parts: readonly string[]): string => {
    let text = '';
    for (let n = 0; n < parts.length;) {
      const first = numbers.get(parts[n] ?? '');
      let count = 1;
      if (first === undefined) text += parts[n] ?? '';
      else {
        while (n + count < parts.length && numbers.get(parts[n + count] ?? '') === first + count) count++;
        text += reference(first, count);
      }
      n += count;
    }
    return text;
  };
  return { shared: [...numbers.keys()], texts: split.map(written) };
}

/** Texts, or shared parts, as one. */
export const joined = (texts: readonly string[]): string => texts.join(BETWEEN);
