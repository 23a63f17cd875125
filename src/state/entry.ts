// Knows: what a list, a map and a filter ask of a measure, in one language. Does not know: its statements and sources, or how it is shown.
import { leadClaim, speakerSentence, statementCounts } from '../catalogue/attribution.ts';
import type { SpeakerSentence } from '../catalogue/attribution.ts';
import { SIDES } from '../catalogue/types.ts';
import type {
  DateSpan,
  KindId,
  Lang,
  Measure,
  Precision,
  RegionId,
  SideId,
  Standing,
} from '../catalogue/types.ts';
import { sourcesOf } from './sources.ts';

/** A measure as an index holds it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  /** A title never appears without it. */
  readonly attribution: string;
  /** Who says so, in the parts of a sentence. */
  readonly sentence: SpeakerSentence;
  readonly kind: KindId;
  readonly category: string;
  readonly standing: Standing;
  readonly contested: boolean;
  readonly precision: Precision;
  readonly regions: readonly RegionId[];
  readonly places: readonly { readonly id: string; readonly name: string; readonly region: RegionId }[];
  readonly targets: readonly string[];
  /** Those that assert it, each once, in their own order. */
  readonly sides: readonly SideId[];
  /** A witness asserts it. */
  readonly witness: boolean;
  readonly when: { readonly reported: DateSpan };
  /** ISO days on which it came into this map and was last changed. */
  readonly added: string;
  readonly changed: string | null;
  readonly statements: number;
  readonly contradicting: number;
  readonly sources: number;
}

/** What an index says of a measure. */
export function entryOf(measure: Measure, lang: Lang): Entry {
  const { id, kind, category, standing, contested, precision, regions, targets, added, changed } = measure;
  const asserting = measure.claims.filter(({ stance }) => stance === 'asserts').map(({ speaker }) => speaker);
  const { statements, contradicting } = statementCounts(measure.claims);
  return {
    id,
    title: measure.title[lang],
    attribution: measure.attribution[lang],
    sentence: speakerSentence(leadClaim(measure.claims), kind, lang),
    kind,
    category,
    standing,
    contested,
    precision,
    regions,
    places: measure.places.map((place) => ({ id: place.id, name: place.name[lang], region: place.region })),
    targets,
    sides: SIDES.filter((side) => asserting.some((speaker) => speaker.side === side)),
    witness: asserting.some(({ witness }) => witness),
    when: { reported: measure.when.reported },
    added,
    changed,
    statements,
    contradicting,
    sources: sourcesOf(measure).length,
  };
}
