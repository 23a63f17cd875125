// Knows: the form of a line that the evidence answers with: its words, names set apart, and where it comes from. Does not know: any answer.
import { and } from '../catalogue/speech.ts';
import type { Claim, DateSpan, Lang, Source } from '../catalogue/types.ts';
import { dateWords } from '../i18n/dates.ts';
import type { Piece } from '../i18n/messages.ts';
import type { Page } from '../state/page.ts';

export interface Run {
  readonly text: string;
  /** The name of a speaker. */
  readonly strong?: true;
}

/** Where a line comes from: a date, a source, what this map notes. */
export interface Origin {
  readonly text: string;
  /** null: no link is to be set. */
  readonly url: string | null;
}

export interface EvidenceLine {
  readonly runs: readonly Run[];
  readonly from: readonly Origin[];
}

/** What the words of an answer need of a page. */
export type Voice = Pick<Page, 't' | 'lang'>;

/** More are only counted: the measure's own page has them all. */
const MOST_SOURCES = 2;

/** The pieces of a message as runs; its parameters `speaker` and `other` are names. */
export const runsOf = (pieces: readonly Piece[]): Run[] =>
  pieces.map(({ text, name }) =>
    name === 'speaker' || name === 'other' ? { text, strong: true } : { text },
  );

export const plainOrigin = (text: string): Origin => ({ text, url: null });

/** The plain text of a line, without where it comes from. */
export const textOfLine = ({ runs }: EvidenceLine): string => runs.map(({ text }) => text).join('');

/** "A, B and C", «А, Б і В», each once. */
export function listed(names: readonly string[], lang: Lang): string {
  const once = [...new Set(names)];
  const last = once.pop() ?? '';
  const before = once.join(', ');
  return before === '' ? last : `${before} ${and(before, last, lang)} ${last}`;
}

/** A date that is a day, and one only. */
export const isDay = ({ edtf, first, last }: DateSpan): boolean => edtf === first && first === last;

function nameOf({ publisher, access }: Source, { t }: Voice): string {
  if (access === 'copy') return t('source.copy', { publisher });
  // Many say it in their own name.
  return access !== 'state-media' || /state/i.test(publisher)
    ? publisher
    : `${publisher}, ${t('source.stateMedia')}`;
}

/** When a statement was made, and where it was read: what can be linked first, each publisher once. */
export function originsOf({ said, basis, sources }: Claim, page: Voice): readonly Origin[] {
  const date = dateWords(said.edtf, page.lang, 'short');
  const linkedFirst = sources.toSorted((a, b) => Number(a.url === null) - Number(b.url === null));
  const once = linkedFirst.filter(
    ({ publisher }, n) => linkedFirst.findIndex((source) => source.publisher === publisher) === n,
  );
  const rest = once.length - MOST_SOURCES;
  return [
    plainOrigin(basis === 'document' ? date : page.t('evidence.said', { date })),
    ...once.slice(0, MOST_SOURCES).map((source) => ({ text: nameOf(source, page), url: source.url })),
    ...(rest > 0 ? [plainOrigin(page.t('evidence.moreSources', { n: rest }))] : []),
  ];
}
