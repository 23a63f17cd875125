// Knows: which keys and values a measure's file may hold. Does not know: what other files say.

import * as v from 'valibot';
import { REGION_IDS } from '../../catalogue/types.ts';
import { day, filledList, flag, id, language, list, oneOf, span, text, words } from './fields.ts';

const LONGEST_TITLE = 80;
const LONGEST_QUOTE_IN_WORDS = 12;

const titleText = v.pipe(
  text,
  v.maxLength(LONGEST_TITLE, (issue) => `at most ${LONGEST_TITLE} characters, not ${issue.input.length}`),
);

const quote = v.strictObject(
  {
    text: v.pipe(
      text,
      v.check(
        (quoted) => quoted.trim().split(/\s+/).length <= LONGEST_QUOTE_IN_WORDS,
        `a quote of at most ${LONGEST_QUOTE_IN_WORDS} words`,
      ),
    ),
    lang: language,
    translated_from: v.nullable(language),
    by: v.nullable(text),
    note: v.nullable(words),
  },
  'a quote',
);

const claim = v.strictObject(
  {
    speaker: id,
    said: span,
    via: list(id),
    stance: oneOf(['asserts', 'contradicts', 'context']),
    basis: oneOf(['document', 'first-hand', 'statement', 'report']),
    rests_on: v.nullable(id),
    admission: flag,
    sources: filledList(id, 'source'),
    says: v.nullable(words),
    quote: v.nullable(quote),
  },
  'a claim',
);

const number = v.strictObject(
  {
    value: v.pipe(v.number('a number'), v.minValue(0, 'a number that is not negative')),
    unit: words,
    qualifier: oneOf(['exactly', 'over', 'at least', 'about', 'nearly', 'up to']),
  },
  'a number with its unit',
);

export const measure = v.strictObject(
  {
    id,
    title: v.strictObject({ en: titleText, uk: titleText }, 'words in en and uk'),
    summary: words,
    category: id,
    regions: filledList(oneOf(REGION_IDS), 'region'),
    places: list(id),
    targets: filledList(id, 'target group'),
    when: v.strictObject(
      { reported: span, in_force: v.nullable(span), deadline: v.nullable(span), note: v.nullable(words) },
      'dates',
    ),
    actor: words,
    claims: filledList(claim, 'claim'),
    answers: list(id),
    same_act: list(id),
    numbers: list(number),
    care: v.nullable(words),
    weakness: v.nullable(words),
    review: v.nullable(words),
    added: day,
    changed: v.nullable(day),
  },
  'a measure',
);
