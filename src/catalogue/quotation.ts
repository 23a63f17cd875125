// Knows: quotation marks of English and Ukrainian, and what stands inside and outside them. Does not know: which words are allowed where, or what they mean.

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' };
const CLOSERS: ReadonlySet<string> = new Set(Object.values(CLOSING));

/** Where an outermost quotation stands in its text, without its marks. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
}

/** The outermost quotations of a text, in order; null when a mark is not closed or closes nothing. */
export function quotationsIn(text: string): readonly Quotation[] | null {
  const open: string[] = [];
  const found: Quotation[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    // “ opens an English quotation and closes a Ukrainian inner one: what is open decides.
    if (open.length > 0 && character === open.at(-1)) {
      open.pop();
      if (open.length === 0) found.push({ from, to: at });
      continue;
    }
    const closing = CLOSING[character];
    if (closing === undefined && CLOSERS.has(character)) return null;
    if (closing === undefined) continue;
    if (open.length === 0) from = at + 1;
    open.push(closing);
  }
  return open.length === 0 ? found : null;
}

interface Parts {
  /** The text with every outermost quotation, marks included, replaced by one space. */
  readonly outside: string;
  /** The outermost quotations without their marks. */
  readonly quoted: readonly string[];
}

/** Takes a text apart at its outermost quotation marks; null when a mark is not closed or closes nothing. */
export function takeApart(text: string): Parts | null {
  const quotations = quotationsIn(text);
  if (quotations === null) return null;
  let outside = '';
  let end = 0;
  for (const { from, to } of quotations) {
    outside += `${text.slice(end, from - 1)} `;
    end = to + 1;
  }
  return {
    outside: outside + text.slice(end),
    quoted: quotations.map(({ from, to }) => text.slice(from, to)),
  };
}

/**
 * Whether a Ukrainian quotation is the name of a newspaper, firm or judgment, which stands in marks by the rules of spelling
 * and explains itself: a capital and a small letter. An abbreviation is a term.
 */
export function isName(quoted: string, lang: string): boolean {
  return lang === 'uk' && /^\p{Lu}\p{Ll}/u.test(quoted);
}
