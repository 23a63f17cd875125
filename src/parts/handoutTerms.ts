// Knows: which terms of the glossary stand in the texts of a handout. Does not know: how they are explained, or how the texts are set.
import { runsOf } from '../catalogue/glossary.ts';
import type { Catalogue, GlossaryTerm, Lang, Lesson, Measure, Passage, Words } from '../catalogue/types.ts';

/** What a copy holds beyond titles and speakers. */
export interface Extent {
  /** What is said, and in whose version. */
  readonly whole: boolean;
  /** The key, and what only a teacher reads. */
  readonly teacher: boolean;
}

/** The texts of ours that stand on a handout for its measures. */
export function textsOfMeasures(measures: readonly Measure[], { whole, teacher }: Extent): readonly Words[] {
  return measures.flatMap(({ title, summary, claims, care, weakness, review }) => {
    const told = care === null ? [summary, ...claims.flatMap(({ says }) => says ?? [])] : [];
    const speakers = claims.flatMap(({ speaker, via }) => [
      ...[speaker.inSentence, speaker.office],
      ...via.map(({ inSentence }) => inSentence),
    ]);
    const key = [care, weakness, review].flatMap((words) => words ?? []);
    return [title, ...speakers, ...(whole || teacher ? told : []), ...(teacher ? key : [])];
  });
}

const said = (passage: Passage): readonly Words[] => passage.map(({ words }) => words);

/** The texts of a lesson that stand on its handout. */
export function textsOfLesson(
  { steps, activities, assessment }: Lesson,
  { teacher }: Extent,
): readonly Words[] {
  return [
    ...steps.flatMap(({ headline, caption, question, notes }) => [
      ...[headline, question, ...said(caption)],
      ...(teacher ? said(notes) : []),
    ]),
    ...activities.flatMap(({ title, text }) => [title, ...(teacher ? said(text) : [])]),
    ...[assessment.task, ...(teacher ? said(assessment.key) : [])],
  ];
}

/** In the order in which they first stand there. */
export function termsIn(
  texts: readonly Words[],
  lang: Lang,
  { glossary }: Pick<Catalogue, 'glossary'>,
): readonly GlossaryTerm[] {
  return [
    ...new Set(texts.flatMap((text) => runsOf(text[lang], glossary).flatMap(({ term }) => term ?? []))),
  ];
}
