// Knows: how a checked lesson's file becomes a lesson. Does not know: what makes a lesson invalid.

import type { Lesson, Passage, StepView } from '../../catalogue/types.ts';
import type { Row } from './schema.ts';

type Step = Row<'lesson'>['steps'][number];

const passageOf = (sentences: Step['caption']): Passage =>
  sentences.map((sentence) =>
    'say' in sentence
      ? { words: sentence.say, of: null }
      : { words: sentence.fact, of: { measure: sentence.measure, speaker: sentence.speaker } },
  );

function viewOf({ region, measures = [], all = false }: NonNullable<Step['view']>): StepView {
  return { regions: region === null ? [] : typeof region === 'string' ? [region] : region, measures, all };
}

export function lessonOf(row: Row<'lesson'>): Lesson {
  const { content_note: contentNote, other_task: otherTask, ...rest } = row;
  return {
    ...rest,
    contentNote,
    otherTask,
    steps: row.steps.map(({ id, minutes, view, headline, caption, question, asks, notes }) => ({
      id,
      minutes,
      view: view === undefined ? null : viewOf(view),
      headline,
      caption: passageOf(caption),
      question,
      asks,
      notes: passageOf(notes),
    })),
    activities: row.activities.map((activity) => ({ ...activity, text: passageOf(activity.text) })),
    assessment: { ...row.assessment, key: passageOf(row.assessment.key) },
  };
}
