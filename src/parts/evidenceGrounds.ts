// Knows: what answers "How would they know?": the basis of a statement, through whom it came, whether it speaks against its own side. Does not know: who else says so.
import { speakerSentence } from '../catalogue/attribution.ts';
import { voiceOf } from '../catalogue/speech.ts';
import { mayAct } from '../catalogue/standing.ts';
import type { Claim, KindId, Measure } from '../catalogue/types.ts';
import { listed, plainOrigin } from './evidenceLine.ts';
import type { EvidenceLine, Voice } from './evidenceLine.ts';
import { capitalName, namedClaims } from './evidenceWho.ts';

/** What the recorded basis says of how the speaker would know, and no more than that. */
function basisOf(claim: Claim, kind: KindId, { t }: Voice): string {
  const { basis, speaker } = claim;
  if (voiceOf(claim, kind) === 'as-reported') return t('evidence.basis.reported');
  if (basis === 'statement')
    return t(mayAct(speaker, kind) ? 'evidence.basis.ownSide' : 'evidence.basis.others');
  if (basis !== 'first-hand') return t(`evidence.basis.${basis}`);
  if (speaker.witness) return t('evidence.basis.testimony');
  const seeksOut = speaker.side === 'research' || speaker.side === 'independent-media';
  return t(seeksOut ? 'evidence.basis.research' : 'evidence.basis.own');
}

/** An act is its own text, and whoever publishes is their own channel: there no go-between is missing. */
function channelOf(claim: Claim, kind: KindId, { t, lang }: Voice): readonly string[] {
  const { via } = speakerSentence(claim, kind, lang);
  if (via.length > 0) return [t('evidence.through', { channels: listed(via, lang) })];
  const { side, witness, name } = claim.speaker;
  const needsNone =
    claim.basis === 'document' ||
    (side === 'independent-media' && !witness) ||
    claim.sources.some(({ publisher }) => publisher.includes(name.en));
  return claim.via.length > 0 || needsNone ? [] : [t('evidence.throughUnknown')];
}

const withSmallLetter = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** One line a statement; of two, each is named. */
export function howTheyWouldKnow(measure: Measure, page: Voice): readonly EvidenceLine[] {
  const named = namedClaims(measure);
  return named.map((claim) => {
    const words = [
      basisOf(claim, measure.kind, page),
      ...channelOf(claim, measure.kind, page),
      ...(claim.admission ? [`${page.t('measure.admission')}.`] : []),
    ].join(' ');
    return {
      runs:
        named.length === 1
          ? [{ text: words }]
          : [{ text: capitalName(claim, page), strong: true }, { text: `: ${withSmallLetter(words)}` }],
      from: [plainOrigin(page.t(`measure.basis.${claim.basis}`))],
    };
  });
}
