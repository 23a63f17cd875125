// Knows: the verbs of reported speech in both languages, and which of them a claim takes. Does not know: how a line is put together.

import { mayAct, type Testimony } from './standing.ts';
import type { KindId, Lang, SideId } from './types.ts';

export type Voice = 'claims' | 'states' | 'says' | 'reports' | 'as-reported' | 'act';

interface Verb {
  readonly en: string;
  /** After the speaker, in English. */
  readonly past: string;
  /** Followed by a nominative: no name is ever declined. */
  readonly uk: { readonly one: string; readonly many: string };
}

/** All words of reported speech. */
const VERBS: Readonly<Record<Voice, Verb>> = {
  claims: { en: 'Claimed by', past: 'claimed', uk: { one: 'Стверджує', many: 'Стверджують' } },
  states: { en: 'Stated by', past: 'stated', uk: { one: 'Заявляє', many: 'Заявляють' } },
  says: { en: 'Said by', past: 'said', uk: { one: 'Каже', many: 'Кажуть' } },
  reports: { en: 'Reported by', past: 'reported', uk: { one: 'Повідомляє', many: 'Повідомляють' } },
  'as-reported': {
    en: 'As reported:',
    past: 'as reported',
    uk: { one: 'За повідомленнями:', many: 'За повідомленнями:' },
  },
  act: { en: 'Text of the act:', past: 'text of the act', uk: { one: 'Текст акта:', many: 'Текст акта:' } },
};

/** Before the channels of a claim. */
export const THROUGH: Readonly<Record<Lang, string>> = { en: 'via', uk: 'через' };

/** The National Resistance Center is part of the armed forces, which its name does not say. */
export const MILITARY: Readonly<Record<Lang, string>> = {
  en: '(Ukrainian military)',
  uk: '(українські військові)',
};

/** Authorities whose own act may be known from reports only. */
const AUTHORITIES: ReadonlySet<SideId> = new Set([
  'russian-official',
  'ukrainian-official',
  'intergovernmental',
  'other-government',
]);

/** What the choice of a verb reads of a claim. A whole `Claim` fits. */
export interface Utterance extends Testimony {
  readonly speaker: Testimony['speaker'] & { readonly person: string | null };
}

/** Which verb a claim takes: from its basis, its side, and whether a person or a body speaks. */
export function voiceOf(claim: Utterance, kind: KindId): Voice {
  const { speaker, basis } = claim;
  if (basis === 'document') return 'act';
  if (speaker.witness) return 'says';
  if (basis === 'report' && mayAct(speaker, kind) && AUTHORITIES.has(speaker.side)) return 'as-reported';
  const own = basis === 'first-hand' || claim.admission;
  if (speaker.side === 'russian-official') return own ? 'states' : 'claims';
  if (speaker.person !== null) return 'says';
  return own && AUTHORITIES.has(speaker.side) ? 'states' : 'reports';
}

/** The verb at the beginning of a line. `many` matters in Ukrainian only. */
export function verb(voice: Voice, lang: Lang, many: boolean): string {
  if (lang === 'en') return VERBS[voice].en;
  return many ? VERBS[voice].uk.many : VERBS[voice].uk.one;
}

/** The verb after its speaker: "claimed", «стверджує». For an act, words on how it is known. */
export function verbAfter(voice: Voice, lang: Lang, many: boolean): string {
  return lang === 'en' ? VERBS[voice].past : verb(voice, lang, many).replace(/:$/, '').toLowerCase();
}

/** "and" between two names. Ukrainian «й» stands between a vowel and a consonant, with no mark between. */
export function and(before: string, after: string, lang: Lang): string {
  if (lang === 'en') return 'and';
  return /[аеєиіїоуюя]$/i.test(before) && /^[бвгґджзклмнпрстфхцчшщ]/i.test(after) ? 'й' : 'і';
}
