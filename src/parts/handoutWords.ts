// Knows: what a handout says of one numbered measure, in lines: who says so, when, through whom, how well established, where, who else, and from which sources. Does not know: numbers, or how lines are set.
import { capitalised, leadClaim, nameInLine, speakerSentence } from '../catalogue/attribution.ts';
import type { SpeakerSentence } from '../catalogue/attribution.ts';
import { THROUGH } from '../catalogue/speech.ts';
import type { Claim, Measure, Source } from '../catalogue/types.ts';
import { dateWords } from '../i18n/dates.ts';
import type { Page } from '../state/page.ts';
import { nameOf } from './names.ts';
import { oldestFirst } from './statements.ts';

type Asked = Pick<Page, 't' | 'lang'>;

/** Another statement about the same matter. */
export interface OtherStatement {
  /** Whether it says so too, says otherwise, or neither. */
  readonly stance: string;
  readonly speaker: string;
  /** Through whom, and when. */
  readonly details: string;
  /** In that speaker's version; null: as the measure has it. */
  readonly says: string | null;
}

export interface HandoutWords {
  /** As a sentence, which others follow. */
  readonly title: string;
  readonly sentence: SpeakerSentence;
  readonly date: string;
  /** Kind, standing, place, in one line. */
  readonly meta: string;
  /** Publishers of the first statement's sources, then of the others'. */
  readonly sources: string;
  readonly others: readonly OtherStatement[];
}

const day = ({ said }: Claim, { lang }: Asked): string => dateWords(said.edtf, lang, 'short');

/** A go-between that is not recorded is said not to be: it does not mean "directly". The text of an act needs none. */
const isUnknown = ({ via, basis }: Claim): boolean => via.length === 0 && basis !== 'document';

/** When, and through whom. */
function details(claim: Claim, page: Asked): string {
  const { lang, t } = page;
  const names = claim.via.map(({ inSentence }) => inSentence[lang]).join(', ');
  const through = isUnknown(claim) ? t('handout.throughUnknown') : names && `${THROUGH[lang]} ${names}`;
  return [through, day(claim, page)].filter((part) => part !== '').join(', ');
}

/** What is read in a copy or in state media says so, if its name does not; names of publishers are in English. */
function publisherOf({ publisher, access }: Source, { t }: Asked): string {
  if (access === 'copy') return t('source.copy', { publisher });
  const isSaid = /state media/.test(publisher);
  return access === 'state-media' && !isSaid ? `${publisher} (${t('source.stateMedia')})` : publisher;
}

/** Of the first statement, then what only others stand on. */
function sourcesOf(lead: Claim, claims: readonly Claim[], page: Asked): string {
  const names = (sources: readonly Source[]) => new Set(sources.map((source) => publisherOf(source, page)));
  const own = names(lead.sources);
  const more = [...names(claims.flatMap(({ sources }) => sources))].filter((name) => !own.has(name));
  const first = [...own].join(', ');
  const label = page.t(own.size + more.length === 1 ? 'source.one' : 'source.many');
  return `${label}: ${more.length === 0 ? first : page.t('handout.alsoSources', { first, more: more.join(', ') })}`;
}

/** Its towns, or its regions where they are several: of one alone, the map says it. */
function where({ precision, places, regions }: Measure, { t, lang, catalogue }: Page): readonly string[] {
  const towns = places.map(({ name }) => name[lang]).join(', ');
  if (precision === 'all') return [t('card.allRegions') + (towns && ` (${towns})`)];
  if (towns !== '') return [towns];
  return regions.length === 1 ? [] : [regions.map((id) => nameOf(catalogue.regions, id, lang)).join(', ')];
}

const STANCES = ['asserts', 'contradicts', 'context'] as const;

/** All that stands beside the title. Nothing in a speaker's own words is given of a measure that opens covered. */
export function handoutWords(measure: Measure, page: Page): HandoutWords {
  const { t, lang, catalogue } = page;
  const { claims, kind, standing, contested, care } = measure;
  const lead = leadClaim(claims);
  const sentence = speakerSentence(lead, kind, lang);
  const title = measure.title[lang];
  return {
    title: /[.?!…]$/.test(title) ? title : `${title}.`,
    sentence,
    date: day(lead, page) + (isUnknown(lead) ? `, ${t('handout.throughUnknown')}` : ''),
    meta: [
      nameOf(catalogue.kinds, kind, lang),
      t(`standing.${standing}`) + (contested ? `, ${t('contested.label').toLowerCase()}` : ''),
      ...where(measure, page),
    ].join('\u00a0· '),
    sources: sourcesOf(lead, claims, page),
    others: STANCES.flatMap((stance) =>
      oldestFirst(claims.filter((claim) => claim !== lead && claim.stance === stance)),
    ).map((claim) => ({
      stance: t(`handout.stance.${claim.stance}`),
      speaker: capitalised(nameInLine(claim.speaker, lang)),
      details: details(claim, page),
      says: care === null ? (claim.says?.[lang] ?? null) : null,
    })),
  };
}
