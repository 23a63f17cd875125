// Knows: the four questions of source criticism, and what the evidence of a measure answers to each. Does not know: how questions or answers are set, or why anybody says anything.
import type { Measure } from '../catalogue/types.ts';
import type { Page } from '../state/page.ts';
import { whatIsMissing } from './evidenceGaps.ts';
import { howTheyWouldKnow } from './evidenceGrounds.ts';
import type { EvidenceLine } from './evidenceLine.ts';
import { whoElseSaysIt } from './evidenceOthers.ts';
import { whoSaysSo } from './evidenceWho.ts';

export { textOfLine } from './evidenceLine.ts';
export type { EvidenceLine, Origin, Run } from './evidenceLine.ts';

export const EVIDENCE_QUESTIONS = ['who', 'know', 'others', 'missing'] as const;
export type EvidenceQuestion = (typeof EVIDENCE_QUESTIONS)[number];

/** One question, and what is known in answer to it, each line with where it comes from. */
export interface EvidenceAnswer {
  readonly question: EvidenceQuestion;
  /** The question in words. */
  readonly asked: string;
  readonly answer: readonly EvidenceLine[];
}

/**
 * What the data of a measure answers to the four questions that have an answer, in their order and in the page's language.
 * What a speaker might gain is no such question: a motive is never stated.
 */
export function evidenceKey(measure: Measure, page: Pick<Page, 't' | 'lang'>): readonly EvidenceAnswer[] {
  const answers: Readonly<Record<EvidenceQuestion, readonly EvidenceLine[]>> = {
    who: whoSaysSo(measure, page),
    know: howTheyWouldKnow(measure, page),
    others: whoElseSaysIt(measure, page),
    missing: whatIsMissing(measure, page),
  };
  return EVIDENCE_QUESTIONS.map((question) => ({
    question,
    asked: page.t(`evidence.${question}`),
    answer: answers[question],
  }));
}
