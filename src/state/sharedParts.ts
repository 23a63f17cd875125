// Knows: how texts are written down of which many share parts, and how one is put together again. Does not know: what they say, or which parts they share.

/** None of these stands in any text: a page may not hold them. */
export const BETWEEN = '\u0003';
const BEGIN = '\u0001';
const END = '\u0002';
const REFERENCE = /\u0001([^\u0002]*)\u0002/g;
const BASE = 36;

/** What is in their place: so many shared parts, one after the other. */
export const reference = (first: number, count: number): string =>
  BEGIN + first.toString(BASE) + (count === 1 ? '' : `.${count.toString(BASE)}`) + END;

/** The whole text again. */
export const putTogether = (text: string, shared: readonly string[]): string =>
  text.replace(REFERENCE, (_, numbers: string) => {
    const [first = 0, count = 1] = numbers.split('.').map((figures) => parseInt(figures, BASE));
    return shared.slice(first, first + count).join('');
  });
