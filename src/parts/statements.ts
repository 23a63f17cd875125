// Knows: which statements about a measure stand in front, in which order the others follow, and which words are quoted. Does not know: how they are set.
import type { Claim, DateSpan, Lang } from '../catalogue/types.ts';

/** One statement that says so and one that says otherwise, to be read side by side. */
export interface Opposed {
  readonly says: Claim;
  readonly otherwise: Claim;
}

const DAY = 86_400_000;

/** The most days that can lie between two dates: an imprecise date is near to another only if all of it is. */
function mostDaysBetween(one: DateSpan, other: DateSpan): number {
  const first = Math.min(Date.parse(one.first), Date.parse(other.first));
  const last = Math.max(Date.parse(one.last), Date.parse(other.last));
  return (last - first) / DAY;
}

/** Of all statements that say so and that say otherwise, the two nearest in date; null unless there are both. */
export function nearestOpposed(claims: readonly Claim[]): Opposed | null {
  const otherwise = claims.filter((claim) => claim.stance === 'contradicts');
  const pairs = claims
    .filter((claim) => claim.stance === 'asserts')
    .flatMap((says) => otherwise.map((other) => ({ says, otherwise: other })));
  const days = ({ says, otherwise: other }: Opposed) => mostDaysBetween(says.said, other.said);
  // The sort is stable: of equals the one that the file names first stays first.
  return pairs.toSorted((a, b) => days(a) - days(b))[0] ?? null;
}

/** The statements in the order in which they may have been made; an imprecise date counts from its first day. */
export function oldestFirst(claims: readonly Claim[]): readonly Claim[] {
  const key = ({ said }: Claim) => `${said.first} ${said.last}`;
  return claims.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** A statement with its verbatim words. */
export interface Quoted {
  readonly claim: Claim;
  readonly quote: NonNullable<Claim['quote']>;
}

/** Statements whose words a page in this language may quote: never in translation what was said in that language. */
export function quoted(claims: readonly Claim[], lang: Lang): readonly Quoted[] {
  return claims.flatMap((claim) =>
    claim.quote === null || claim.quote.translatedFrom === lang ? [] : [{ claim, quote: claim.quote }],
  );
}
