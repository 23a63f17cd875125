// Knows: which keys and values a lesson's file may hold. Does not know: what other files say, or whether a sentence is true to its measure.

import * as v from 'valibot';
import { ANSWERS, QUESTIONS, STANDARDS } from '../../catalogue/lesson.ts';
import { REGION_IDS } from '../../catalogue/types.ts';
import { filledList, flag, id, list, oneOf, text, words } from './fields.ts';

/** What one look at a screen across the room can take in. */
const LONGEST_HEADLINE_IN_WORDS = 12;

const whole = v.pipe(v.number('a number'), v.integer('a whole number'), v.minValue(1, 'at least 1'));

/** How many words a text has. */
export const lengthOf = (said: string): number => said.trim().split(/\s+/).length;

const headlineText = v.pipe(
  text,
  v.check(
    (said) => lengthOf(said) <= LONGEST_HEADLINE_IN_WORDS,
    `at most ${LONGEST_HEADLINE_IN_WORDS} words`,
  ),
);
const headline = v.strictObject({ en: headlineText, uk: headlineText }, 'words in en and uk');

const sentence = v.union(
  [
    v.strictObject({ say: words }, 'the key "say"'),
    v.strictObject({ fact: words, measure: id, speaker: id }, 'the keys "fact", "measure" and "speaker"'),
  ],
  'a sentence: either the key "say", or "fact" with "measure" and "speaker"',
);
const passage = filledList(sentence, 'sentence');

const view = v.pipe(
  v.strictObject(
    {
      region: v.nullable(
        v.union(
          [oneOf(REGION_IDS), v.tuple([oneOf(REGION_IDS), oneOf(REGION_IDS)])],
          'a region, a list of two, or null',
        ),
      ),
      measures: v.optional(filledList(id, 'measure')),
      all: v.optional(flag),
    },
    'a view',
  ),
  v.partialCheck(
    [['measures'], ['all']],
    ({ measures, all }) => (measures === undefined) === (all === true),
    'either the key "measures" or "all: true"',
  ),
);

const step = v.pipe(
  v.strictObject(
    {
      id,
      minutes: whole,
      place: oneOf(['screen', 'paper']),
      view: v.optional(view),
      headline,
      caption: passage,
      question: words,
      asks: v.nullable(oneOf(QUESTIONS)),
      notes: passage,
    },
    'a step',
  ),
  v.partialCheck(
    [['place'], ['view']],
    (row) => (row.place === 'screen') === (row.view !== undefined),
    'the key "view" with "place: screen", and only there',
  ),
);

export const lesson = v.strictObject(
  {
    id,
    title: words,
    lead: words,
    minutes: whole,
    ages: v.strictObject({ from: whole, to: whole }, 'ages from and to'),
    objectives: filledList(words, 'objective'),
    materials: words,
    standards: list(oneOf(STANDARDS)),
    content_note: words,
    other_task: words,
    steps: filledList(step, 'step'),
    activities: list(
      v.strictObject({ title: words, text: passage, minutes: whole, step: id }, 'an activity'),
    ),
    assessment: v.strictObject(
      { task: words, step: v.nullable(id), answer: v.nullable(oneOf(ANSWERS)), key: passage },
      'task, step, answer and key',
    ),
    extension: list(words),
    follows: list(id),
  },
  'a lesson',
);
