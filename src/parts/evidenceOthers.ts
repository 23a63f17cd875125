// Knows: what answers "Who else says it?": who says so independently, as the same side, or after another; who says otherwise. Does not know: what is missing.
import { capitalised, nameInLine } from '../catalogue/attribution.ts';
import { countingClaims, sameBloc } from '../catalogue/standing.ts';
import type { Claim, Measure } from '../catalogue/types.ts';
import { listed, originsOf, plainOrigin, runsOf } from './evidenceLine.ts';
import type { EvidenceLine, Voice } from './evidenceLine.ts';
import { capitalName, namedClaims } from './evidenceWho.ts';

/** How a statement bears on those that the attribution line names, in the order in which it is told. */
const BEARINGS = ['also', 'sameSide', 'again', 'repeats', 'otherwise', 'matter'] as const;
type Bearing = (typeof BEARINGS)[number];

export interface FurtherClaim {
  readonly claim: Claim;
  readonly bearing: Bearing;
  /** Whose side it shares, or whose statement it repeats. */
  readonly after: Claim | undefined;
}

/** More of those who only passed a statement on need not be named to be understood. */
const MOST_PASSING = 3;

/** Where the named statements were read, other than at whoever speaks of the measure: those who printed what they said. */
export function passedOnBy(measure: Measure): readonly string[] {
  const speakers = measure.claims.map(({ speaker }) => speaker.name.en);
  const publishers = namedClaims(measure).flatMap(({ sources }) => sources.map(({ publisher }) => publisher));
  return [...new Set(publishers)]
    .filter((publisher) => !speakers.some((name) => publisher.includes(name)))
    .slice(0, MOST_PASSING);
}

/** Told in the same words. */
type Group = readonly [FurtherClaim, ...FurtherClaim[]];

const isSame = (one: Claim, other: Claim): boolean =>
  one.speaker.id === other.speaker.id ||
  (one.speaker.person !== null && one.speaker.person === other.speaker.person);

/** Every statement about the measure that its attribution line does not name. */
export function furtherClaims(measure: Measure): readonly FurtherClaim[] {
  const named = namedClaims(measure);
  const ofOneSide = (claim: Claim) => named.find(({ speaker }) => sameBloc(speaker.side, claim.speaker.side));
  const rested = ({ restsOn }: Claim) => measure.claims.find(({ speaker }) => speaker.id === restsOn);
  return measure.claims
    .filter((claim) => !named.includes(claim))
    .map((claim): FurtherClaim => {
      const is = (bearing: Bearing, after?: Claim) => ({ claim, bearing, after });
      if (claim.stance === 'contradicts') return is('otherwise');
      if (claim.stance === 'context') return is('matter');
      if (claim.restsOn !== null) return is('repeats', rested(claim));
      if (named.some((one) => isSame(one, claim))) return is('again');
      const kin = ofOneSide(claim);
      return kin === undefined ? is('also') : is('sameSide', kin);
    });
}

/** First what the statements weigh together, then the others; those that are told in the same words share a line. */
export function whoElseSaysIt(measure: Measure, page: Voice): readonly EvidenceLine[] {
  const further = furtherClaims(measure);
  const groups = BEARINGS.flatMap((bearing) => {
    const here = further.filter((one) => one.bearing === bearing);
    if (bearing === 'otherwise') return here.map((one): Group => [one]);
    const firstOf = here.filter(({ after }, n) => here.findIndex((one) => one.after === after) === n);
    return firstOf.map((first): Group => [
      first,
      ...here.filter((one) => one !== first && one.after === first.after),
    ]);
  });
  return [
    ...together(measure, further, page),
    ...groups.map((group) => ({
      runs: wordsOf(group, measure, page),
      from: group.flatMap(({ claim }) => originsOf(claim, page)),
    })),
    ...passing(passedOnBy(measure), page),
  ];
}

/** Of two that are named: that both say so. Of one: that nobody else does, or nobody independently. */
function together(measure: Measure, further: readonly FurtherClaim[], page: Voice): readonly EvidenceLine[] {
  const [lead, second] = namedClaims(measure);
  const from = [plainOrigin(page.t('evidence.from.entry'))];
  if (lead !== undefined && second !== undefined) {
    const names = { speaker: capitalName(lead, page), other: nameInLine(second.speaker, page.lang) };
    return [{ runs: runsOf(page.t.pieces('evidence.both', names)), from }];
  }
  const bearings = further.map(({ bearing }) => bearing);
  if (bearings.includes('also')) return [];
  const alone = countingClaims(measure.claims).length === 1 && !bearings.includes('repeats');
  return [{ runs: [{ text: page.t(alone ? 'evidence.nobody' : 'evidence.nobodyIndependent') }], from }];
}

function passing(publishers: readonly string[], { t }: Voice): readonly EvidenceLine[] {
  if (publishers.length === 0) return [];
  const text = t('evidence.passedOn', { sources: publishers.join('; ') });
  return [{ runs: [{ text }], from: [plainOrigin(t('evidence.from.entry'))] }];
}

function wordsOf(group: Group, { care }: Measure, { t, lang }: Voice): EvidenceLine['runs'] {
  const [{ claim, bearing, after }] = group;
  const names = group.map((one) => nameInLine(one.claim.speaker, lang));
  const speaker = capitalised(listed(names, lang));
  const other = after === undefined ? '' : nameInLine(after.speaker, lang);
  // Of a measure that opens covered nothing is told beyond its title; of several, each has its own version elsewhere.
  const says = care !== null || group.length > 1 ? null : (claim.says?.[lang] ?? null);
  if (bearing === 'otherwise')
    return says === null
      ? runsOf(t.pieces('evidence.otherwiseOnly', { speaker }))
      : runsOf(t.pieces('evidence.otherwise', { speaker, says }));
  const told =
    bearing === 'sameSide' || bearing === 'repeats'
      ? t.pieces(`evidence.${bearing}`, { speaker, other })
      : t.pieces(`evidence.${bearing}`, { speaker });
  return [
    ...runsOf(told),
    ...(says === null ? [] : [{ text: ` ${t('evidence.version', { says: says.replace(/\.$/, '') })}` }]),
  ];
}
