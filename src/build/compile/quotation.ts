// Knows: quotation marks of English and Ukrainian, and what stands inside and outside them. Does not know: which words are allowed where.

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' };
const CLOSERS: ReadonlySet<string> = new Set(Object.values(CLOSING));

interface Parts {
  /** The text with every outermost quotation, marks included, replaced by one space. */
  readonly outside: string;
  /** The outermost quotations without their marks. */
  readonly quoted: readonly string[];
}

/** Takes a text apart at its outermost quotation marks; null when a mark is not closed or closes nothing. */
export function takeApart(text: string): Parts | null {
  const open: string[] = [];
  const quoted: string[] = [];
  let outside = '';
  let inside = '';
  for (const character of text) {
    // “ opens an English quotation and closes a Ukrainian inner one: what is open decides.
    if (open.length > 0 && character === open.at(-1)) {
      open.pop();
      if (open.length > 0) inside += character;
      else {
        quoted.push(inside);
        inside = '';
        outside += ' ';
      }
      continue;
    }
    const closing = CLOSING[character];
    if (closing === undefined && CLOSERS.has(character)) return null;
    if (open.length > 0) inside += character;
    else if (closing === undefined) outside += character;
    if (closing !== undefined) open.push(closing);
  }
  return open.length === 0 ? { outside, quoted } : null;
}

/**
 * Whether a Ukrainian quotation is the name of a newspaper, firm or judgment, which stands in marks by the rules of spelling
 * and explains itself: a capital and a small letter. An abbreviation is a term.
 */
export function isName(quoted: string, lang: string): boolean {
  return lang === 'uk' && /^\p{Lu}\p{Ll}/u.test(quoted);
}
