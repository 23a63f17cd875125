// Knows: who says so, as a line beside a title and as the parts of a card's sentence. Does not know: which verb a claim takes, how parts are set.

import { and, MILITARY, THROUGH, verb, voiceOf } from './speech.ts';
import { countingClaims, isTheAct, sameBloc, standing } from './standing.ts';
import { type Claim, type KindId, type Lang, type Measure, type Speaker, type Words } from './types.ts';

/**
 * Who says so, in a few words: the lead claim's speaker, and where the standing rests on somebody else too, one more.
 * Where the text of the act is among the sources, the text alone. A title never appears without this line.
 * Throws a RangeError when no claim counts.
 */
export function attributionLine(claims: readonly Claim[], kind: KindId): Words {
  const [lead, second] = claimsInLine(claims, kind);
  const line = (lang: Lang) =>
    second === undefined ? aloneLine(lead, kind, lang) : pairLine(lead, second, kind, lang);
  return { en: line('en'), uk: line('uk') };
}

/** The claims whose speakers the attribution line names: one, or two. Throws a RangeError when no claim counts. */
export function claimsInLine(claims: readonly Claim[], kind: KindId): readonly [Claim, Claim?] {
  const lead = frontClaim(claims);
  const second = secondClaim(claims, lead, kind);
  return second === null ? [lead] : [lead, second];
}

/** A title with who says so, wherever it travels as one line: heads of pages, feeds, data for machines. */
export const fullTitle = (
  { title, attribution }: Pick<Measure, 'title' | 'attribution'>,
  lang: Lang,
): string => `${title[lang]} — ${attribution[lang]}`;

/** The claim that the attribution line begins with: the text of the act, else the lead claim. Throws a RangeError when no claim counts. */
export function frontClaim(claims: readonly Claim[]): Claim {
  return countingClaims(claims).find((claim) => claim.basis === 'document') ?? leadClaim(claims);
}

/** The first claim that counts. Throws a RangeError when there is none. */
export function leadClaim(claims: readonly Claim[]): Claim {
  const [lead] = countingClaims(claims);
  if (lead === undefined) {
    throw new RangeError('got no claim that asserts and rests on no other, expected one or more');
  }
  return lead;
}

/** A sentence about who says something, in parts, so that the name can be set apart: verb **name**, office, through via. */
export interface SpeakerSentence {
  readonly verb: string;
  readonly name: string;
  /** null where the name says it already. */
  readonly office: string | null;
  /** "via", «через»: stands before `via` when that is not empty. */
  readonly through: string;
  /** Channels in order, without those that the name or office names. */
  readonly via: readonly string[];
}

export function speakerSentence(claim: Claim, kind: KindId, lang: Lang): SpeakerSentence {
  const { speaker } = claim;
  const name = speaker.inSentence[lang];
  const office = speaker.office[lang];
  const said = [speaker.name.en, speaker.office.en].join(' ').toLowerCase();
  return {
    verb: verb(voiceOf(claim, kind), lang, speaker.plural),
    name,
    office: name.toLowerCase().includes(office.toLowerCase()) ? null : office,
    through: THROUGH[lang],
    via: claim.via
      .filter((channel) => !said.includes(channel.name.en.toLowerCase()))
      .map((channel) => channel.inSentence[lang]),
  };
}

/** How many statements there are about a measure, and how many of them say that it happened or say otherwise. */
export function statementCounts(claims: readonly Pick<Claim, 'stance'>[]): {
  readonly statements: number;
  readonly asserting: number;
  readonly contradicting: number;
} {
  const count = (stance: Claim['stance']) => claims.filter((claim) => claim.stance === stance).length;
  return { statements: claims.length, asserting: count('asserts'), contradicting: count('contradicts') };
}

/** Whoever else the standing rests on: the speaker of the act, or one of another bloc that agrees. */
function secondClaim(claims: readonly Claim[], lead: Claim, kind: KindId): Claim | null {
  const others = countingClaims(claims).filter((claim) => !isSamePerson(claim.speaker, lead.speaker));
  const level = standing(claims, kind);
  if (level === 'on-record' && !isTheAct(lead, kind)) {
    return others.find((claim) => isTheAct(claim, kind)) ?? null;
  }
  if (level === 'corroborated') {
    return others.find((claim) => !sameBloc(claim.speaker.side, lead.speaker.side)) ?? null;
  }
  return null;
}

function isSamePerson(one: Speaker, other: Speaker): boolean {
  return one.id === other.id || (one.person !== null && one.person === other.person);
}

function aloneLine(claim: Claim, kind: KindId, lang: Lang): string {
  return `${verb(voiceOf(claim, kind), lang, claim.speaker.plural)} ${nameInLine(claim.speaker, lang)}`;
}

/** Two speakers share the plainest verb, for neither may seem to say it in the manner of the other. */
function pairLine(lead: Claim, second: Claim, kind: KindId, lang: Lang): string {
  const [one, other] = [nameInLine(lead.speaker, lang), nameInLine(second.speaker, lang)];
  const voice = voiceOf(lead, kind);
  if (voice === 'as-reported') {
    const reported = verb('reports', lang, second.speaker.plural);
    return `${capitalised(one)}, ${reported.toLowerCase()} ${other}`;
  }
  const shared = voice === voiceOf(second, kind) ? voice : 'says';
  return `${verb(shared, lang, true)} ${one} ${and(one, other, lang)} ${other}`;
}

/** The speaker's name within a line or sentence, with the words that must never be missing beside it. */
export function nameInLine(speaker: Speaker, lang: Lang): string {
  const name = speaker.inSentence[lang];
  const unmarked = speaker.side === 'ukrainian-resistance' && !name.includes(MILITARY[lang]);
  return unmarked ? `${name} ${MILITARY[lang]}` : name;
}

/** With a capital first letter, as at the beginning of a line. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
