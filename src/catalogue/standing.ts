// Knows: the rule that says how well established a measure is, and when it is contested. Does not know: files, words, how a standing is drawn.

import type { Claim, KindId, SideId, Standing } from './types.ts';

/** What the rule reads of a claim. A whole `Claim` fits. */
export interface Testimony {
  readonly speaker: { readonly side: SideId; readonly witness: boolean };
  readonly stance: Claim['stance'];
  readonly basis: Claim['basis'];
  readonly restsOn: Claim['restsOn'];
  readonly admission: Claim['admission'];
}

type Bloc =
  'russian' | 'ukrainian' | 'independent-media' | 'research' | 'intergovernmental' | 'other-government';

/** Sides whose agreement proves nothing more than one of them alone share a bloc. */
const BLOC: Readonly<Record<SideId, Bloc>> = {
  'russian-official': 'russian',
  'ukrainian-official': 'ukrainian',
  'ukrainian-resistance': 'ukrainian',
  'independent-media': 'independent-media',
  research: 'research',
  intergovernmental: 'intergovernmental',
  'other-government': 'other-government',
};

/** The sides that may answer occupation policy: not the side it comes from, and not the press, which reports answers. */
const MAY_RESPOND: ReadonlySet<SideId> = new Set([
  'ukrainian-official',
  'ukrainian-resistance',
  'research',
  'intergovernmental',
  'other-government',
]);

/** Whether both sides count as one voice when agreement is weighed. */
export function sameBloc(one: SideId, other: SideId): boolean {
  return BLOC[one] === BLOC[other];
}

/**
 * Whether the speaker may be the one whose act the measure is: the Russian and Russian-installed side,
 * and in kind `response` whoever answers it. A witness never acts.
 */
export function mayAct(speaker: Testimony['speaker'], kind: KindId): boolean {
  if (speaker.witness) return false;
  return kind === 'response' ? MAY_RESPOND.has(speaker.side) : speaker.side === 'russian-official';
}

/** The claims that count: they say that it happened, and repeat no other claim of the same measure. */
export function countingClaims<C extends Testimony>(claims: readonly C[]): readonly C[] {
  return claims.filter((claim) => claim.stance === 'asserts' && claim.restsOn === null);
}

/**
 * How well established a measure is, by who says so; first match wins.
 * Does not depend on the order of the claims, and one more claim that counts never lowers it.
 * Throws a RangeError when no claim counts: the build refuses such a measure.
 */
export function standing(claims: readonly Testimony[], kind: KindId): Standing {
  const counting = countingClaims(claims);
  if (counting.length === 0) {
    throw new RangeError('got no claim that asserts and rests on no other, expected one or more');
  }
  if (counting.some((claim) => isTheAct(claim, kind))) return 'on-record';
  if (blocsAgree(counting) || actingSideAndAnotherAgree(counting, kind)) return 'corroborated';
  if (counting.some(isIndependent)) return 'reported-independently';
  if (counting.some((claim) => BLOC[claim.speaker.side] === 'ukrainian')) return 'reported-by-ukrainian-side';
  return 'claimed-by-acting-side';
}

/** Whether any claim contradicts the measure. Shown beside every standing, changes none. */
export function contested(claims: readonly Pick<Claim, 'stance'>[]): boolean {
  return claims.some((claim) => claim.stance === 'contradicts');
}

/** The text of an act is the act, whoever produces it; `first-hand` is one only in the mouth of the one who acts. */
export function isTheAct(claim: Testimony, kind: KindId): boolean {
  return claim.basis === 'document' || (claim.basis === 'first-hand' && mayAct(claim.speaker, kind));
}

/** Two blocs or more, and at least one voice that stands nearer to the matter than hearsay. */
function blocsAgree(counting: readonly Testimony[]): boolean {
  const blocs = new Set(counting.map((claim) => BLOC[claim.speaker.side]));
  const near = counting.some(
    (claim) => claim.basis === 'first-hand' || claim.basis === 'document' || claim.admission,
  );
  return blocs.size > 1 && near;
}

/**
 * The acting side, and a bloc outside it, say the same.
 * In kind `response` two bodies that each state a position of their own do not confirm each other:
 * there the outside voice is one that may not respond, or that reports on the response of another.
 */
function actingSideAndAnotherAgree(counting: readonly Testimony[], kind: KindId): boolean {
  const acts = (claim: Testimony) =>
    mayAct(claim.speaker, kind) && (kind !== 'response' || claim.basis !== 'report');
  return counting.some(
    (own) =>
      acts(own) && counting.some((other) => !acts(other) && !sameBloc(own.speaker.side, other.speaker.side)),
  );
}

function isIndependent(claim: Testimony): boolean {
  const bloc = BLOC[claim.speaker.side];
  return bloc !== 'russian' && bloc !== 'ukrainian';
}
