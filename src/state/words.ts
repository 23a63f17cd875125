// Knows: what a word is, and how words that differ only in their ending are made one. Does not know: which texts are searched.
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';

/** Splits a text so that every second part is a word: letters and figures, with apostrophes between them. */
export const WORDS = /([\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*)/u;

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Letters of a stem. */
const SHORTEST = 3;

/** "Melitopol’s" → "melitopol", «Мелітополі» → «мелітопол»: the word without case, accents and ending. */
export function stem(word: string): string {
  // й and ї are letters of their own: only marks beside other letters are taken off.
  const plain = word.toLowerCase().replace(/'/g, '’').normalize('NFC');
  const stemmed = CYRILLIC.test(plain) ? ukrainian(plain) : english(plain.replace(/’s$/, ''));
  // A stump such as the "pa" of "pas" begins too much, and the "pas" of "passport" is no plural.
  return stemmed.length < SHORTEST ? plain : stemmed;
}

/** The words of a text, in order. */
export const wordsOf = (text: string): string[] => text.split(WORDS).filter((_, n) => n % 2 === 1);
