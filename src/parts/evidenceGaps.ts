// Knows: what answers "What is missing?": what this map left open, who does not speak, days, places and links that are not known. Does not know: who says so.
import { nameInLine } from '../catalogue/attribution.ts';
import { sameBloc } from '../catalogue/standing.ts';
import type { Claim, Measure } from '../catalogue/types.ts';
import { dateWords } from '../i18n/dates.ts';
import type { Key } from '../i18n/messages.ts';
import { isDay, listed, plainOrigin } from './evidenceLine.ts';
import type { EvidenceLine, Voice } from './evidenceLine.ts';

type FromKey = Extract<Key, `evidence.from.${string}`>;

const onUkrainianSide = ({ speaker }: Claim) => sameBloc(speaker.side, 'ukrainian-official');
const onRussianSide = ({ speaker }: Claim) => speaker.side === 'russian-official';

/** Groups of speakers of which nobody speaks of the measure, whether to say so or otherwise. */
const GROUPS = [
  { key: 'evidence.absent.russian', holds: onRussianSide },
  { key: 'evidence.absent.ukrainian', holds: onUkrainianSide },
  {
    key: 'evidence.absent.outside',
    holds: (claim: Claim) => !onRussianSide(claim) && !onUkrainianSide(claim),
  },
  { key: 'evidence.absent.witness', holds: ({ speaker }: Claim) => speaker.witness },
] as const;

/** What is not known of a measure, as far as this map can tell. */
export function whatIsMissing(measure: Measure, { t, lang }: Voice): readonly EvidenceLine[] {
  const { claims, weakness, review, places, precision, standing, kind } = measure;
  const line = (text: string, from: FromKey): EvidenceLine => ({
    runs: [{ text }],
    from: [plainOrigin(t(from))],
  });
  const dated = ({ speaker, said }: Claim) =>
    `${nameInLine(speaker, lang)} (${dateWords(said.edtf, lang, 'short')})`;

  const absent = GROUPS.filter(({ holds }) => !claims.some(holds)).map(({ key }) => t(key));
  const vague = claims.filter(({ said }) => !isDay(said)).map(dated);
  const undated = claims
    .flatMap(({ sources }) => sources)
    .filter(({ issued }) => issued === null)
    .map(({ publisher }) => publisher);
  const unlinked = claims.filter(({ thin }) => thin).map(dated);

  return [
    ...(weakness === null ? [] : [line(weakness[lang], 'evidence.from.weakness')]),
    ...(review === null ? [] : [line(review[lang], 'evidence.from.open')]),
    ...(absent.length === 0
      ? []
      : [line(t('evidence.absent', { who: absent.join('; ') }), 'evidence.from.entry')]),
    // Advice and positions have no place.
    ...(places.length > 0 || kind === 'response'
      ? []
      : [line(t(precision === 'all' ? 'measure.notOnePlace' : 'evidence.noPlace'), 'evidence.from.entry')]),
    ...(vague.length === 0
      ? []
      : [line(t('evidence.noDay', { who: listed(vague, lang) }), 'evidence.from.entry')]),
    ...(undated.length === 0
      ? []
      : [line(t('evidence.noIssued', { sources: [...new Set(undated)].join('; ') }), 'evidence.from.entry')]),
    ...(unlinked.length === 0
      ? []
      : [line(t('evidence.noLink', { who: listed(unlinked, lang) }), 'evidence.from.entry')]),
    ...(standing === 'on-record' && kind !== 'response'
      ? [line(t('evidence.carriedOut'), 'evidence.from.rule')]
      : []),
  ];
}
