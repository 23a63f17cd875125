// Knows: what a title says once its speaker is named before it. Does not know: who speaks, or the rest of the sentence.

import type { Claim, Lang, Measure } from './types.ts';

/** A title may end or begin with who says so, or with the one who is asked: in a sentence that begins with the speaker it is said already. */
const TAIL: Readonly<Record<Lang, RegExp>> = {
  en: /, [^,:;]+ (?:says?|reports?|finds|count)$/,
  uk: /, (?:каже|кажуть|повідомляє|підрахували) [^,:;]+$/,
};
/** Not where what follows would lose its subject: "EU says it will not", «ЄС заявив, що не визнаватиме». */
const HEAD: Readonly<Record<Lang, RegExp>> = {
  en: /^[^:,]+ (?:says|claims) (?!it )/,
  uk: /^[^:,]+ (?:заявив|заявила|сказав|сказала)(?:, що| про) (?!не )/,
};
/** Before a colon: a speaker, not the matter, as in "Decree 304: …". */
const TELLER: Readonly<Record<Lang, RegExp>> = {
  en: /^[^:]*\b(?:AP|BBC|Ministry|UN report|resident|head|Head)\b[^:]*: /,
  uk: /^(?:[^:]*(?:AP|HRW|BBC|МВС РФ|Генштаб|Омбудсман|Звіт|Радник|чільник|Мешканка)[^:]*|Повідомлення): /,
};
/** The title only tells that somebody says something: what, their own version has. */
const TELLS: Readonly<Record<Lang, RegExp>> = {
  en: /^[^:,]+ (?:advises|claims) /,
  uk: /^[^:,]+ (?:радить|заявив) /,
};

const withoutStop = (text: string): string => text.replace(/\.$/, '');

/**
 * What is said, as it may follow a colon after the speaker: the title without who says so, and the speaker's own version where there is one.
 * Nothing beyond the title is said of a measure that opens covered.
 * @param inTheirVersion puts that version after the title
 */
export function clause(
  { title, care }: Pick<Measure, 'title' | 'care'>,
  { says }: Pick<Claim, 'says'>,
  lang: Lang,
  inTheirVersion: (says: string) => string,
): string {
  const own = says === null || care !== null ? null : withoutStop(says[lang]);
  if (own !== null && TELLS[lang].test(title[lang])) return own;
  const said = title[lang].replace(TAIL[lang], '').replace(HEAD[lang], '').replace(TELLER[lang], '');
  return own === null ? withoutStop(said) : `${withoutStop(said)} (${inTheirVersion(own)})`;
}
