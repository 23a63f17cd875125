// Knows: what answers "Who says so?": who it is, what they are to the war, when they said it and where it was read. Does not know: how they would know.
import { capitalised, claimsInLine, nameInLine, speakerSentence } from '../catalogue/attribution.ts';
import type { Claim, Measure } from '../catalogue/types.ts';
import { originsOf } from './evidenceLine.ts';
import type { EvidenceLine, Voice } from './evidenceLine.ts';

/** The claims that a measure's line of attribution names: the one or the two that the first two questions are about. */
export const namedClaims = ({ claims, kind }: Pick<Measure, 'claims' | 'kind'>): readonly Claim[] =>
  claimsInLine(claims, kind).flatMap((claim) => claim ?? []);

/** The speaker's name as it begins a line, with the words that must never be missing beside it. */
export const capitalName = ({ speaker }: Claim, { lang }: Voice): string =>
  capitalised(nameInLine(speaker, lang));

/** One line a speaker. */
export function whoSaysSo(measure: Measure, page: Voice): readonly EvidenceLine[] {
  return namedClaims(measure).map((claim) => {
    const { name, office } = speakerSentence(claim, measure.kind, page.lang);
    const { side, witness } = claim.speaker;
    const stands = witness ? page.t('evidence.side.witness') : page.t(`evidence.side.${side}`);
    return {
      runs: [
        // The office says what a bare name does not.
        { text: office === null ? capitalName(claim, page) : capitalised(name), strong: true },
        { text: `${office === null ? '' : `, ${office}`}. ${stands}` },
      ],
      from: originsOf(claim, page),
    };
  });
}
