// Knows: which keys and values each data file may hold; the editors' JSON Schemas are made from this. Does not know: what one file says about another.

import * as v from 'valibot';
import { KINDS, REGION_IDS, SIDES } from '../../catalogue/types.ts';
import { isSpan } from './dates.ts';

const LONGEST_TITLE = 80;
const LONGEST_QUOTE_IN_WORDS = 12;
const TRACKING = /[?&](utm_\w+|fbclid|gclid|yclid)=/;

/** Every message is what was expected: it ends the sentence "got …, expected …". */
const id = v.pipe(
  v.string('an id in quotes or letters'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small Latin letters, digits and single hyphens'),
);
const text = v.pipe(v.string('words'), v.regex(/\S/, 'words'));
const words = v.strictObject({ en: text, uk: text }, 'words in en and uk');
const titleText = v.pipe(
  text,
  v.maxLength(LONGEST_TITLE, (issue) => `at most ${LONGEST_TITLE} characters, not ${issue.input.length}`),
);
const span = v.pipe(
  v.string('an EDTF date in quotes'),
  v.check(isSpan, 'an EDTF date with a first and a last day'),
);
const day = v.pipe(v.string('a day in quotes'), v.isoDate('a day as YYYY-MM-DD'));
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "uk"'),
);
const flag = v.boolean('true or false');
const orNull = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);
const oneOf = <const T extends readonly string[]>(names: T) =>
  v.picklist(names, `one of ${names.join(', ')}`);
const list = <S extends v.GenericSchema>(item: S) => v.array(item, 'a list');
const filledList = <S extends v.GenericSchema>(item: S, what: string) =>
  v.pipe(list(item), v.minLength(1, `at least one ${what}`));

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
    translated_from: orNull(language),
    by: orNull(text),
    note: orNull(words),
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
    rests_on: orNull(id),
    admission: flag,
    sources: filledList(id, 'source'),
    says: orNull(words),
    quote: orNull(quote),
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

const measure = v.strictObject(
  {
    id,
    title: v.strictObject({ en: titleText, uk: titleText }, 'words in en and uk'),
    summary: words,
    category: id,
    regions: filledList(oneOf(REGION_IDS), 'region'),
    places: list(id),
    targets: filledList(id, 'target group'),
    when: v.strictObject(
      { reported: span, in_force: orNull(span), deadline: orNull(span), note: orNull(words) },
      'dates',
    ),
    actor: words,
    claims: filledList(claim, 'claim'),
    answers: list(id),
    same_act: list(id),
    numbers: list(number),
    care: orNull(words),
    weakness: orNull(words),
    review: orNull(words),
    added: day,
    changed: orNull(day),
  },
  'a measure',
);

const speaker = v.strictObject(
  {
    id,
    name: words,
    in_sentence: v.optional(words),
    plural: v.optional(flag),
    office: words,
    side: oneOf(SIDES),
    person: orNull(id),
    witness: flag,
  },
  'a speaker',
);

const named = { id, name: words };
const taxonomy = v.strictObject(
  {
    sides: list(v.strictObject({ id: oneOf(SIDES), name: words }, 'a side')),
    kinds: list(v.strictObject({ id: oneOf(KINDS), name: words }, 'a kind')),
    categories: list(
      v.strictObject({ id, kind: oneOf(KINDS), name: words, definition: words }, 'a category'),
    ),
    targets: list(v.strictObject(named, 'a target group')),
  },
  'sides, kinds, categories and targets',
);

const term = v.strictObject(
  { id, term: words, spellings: filledList(text, 'spelling'), explanation: words },
  'a term',
);

const correction = v.pipe(
  v.strictObject(
    { date: day, measure: v.optional(id), layer: v.optional(id), changed: words, why: words },
    'a correction',
  ),
  v.partialCheck(
    [['measure'], ['layer']],
    (row) => (row.measure === undefined) !== (row.layer === undefined),
    'either the key "measure" or the key "layer"',
  ),
);

const publication = v.strictObject(
  { publisher: orNull(text), contact: orNull(text), licence_holder: orNull(text) },
  'publisher, contact and licence_holder',
);

const statement = v.strictObject(
  {
    id: v.pipe(v.string('an id'), v.regex(/^S[1-9]\d*$/, 'S and a number')),
    statement: words,
    word: words,
    carried_by: filledList(v.strictObject({ measure: id, speaker: id }, 'a measure and a speaker'), 'claim'),
  },
  'a statement',
);

const year = v.pipe(v.number('a year'), v.integer('a year'));
const month = v.pipe(
  v.number('a month'),
  v.integer('a month'),
  v.minValue(1, 'a month'),
  v.maxValue(12, 'a month'),
);
const dayOfMonth = v.pipe(
  v.number('a day'),
  v.integer('a day'),
  v.minValue(1, 'a day'),
  v.maxValue(31, 'a day'),
);
const dateParts = v.union(
  [v.strictTuple([year]), v.strictTuple([year, month]), v.strictTuple([year, month, dayOfMonth])],
  '[year], [year, month] or [year, month, day]',
);

const source = v.strictObject(
  {
    id,
    type: oneOf([
      'article',
      'article-journal',
      'article-magazine',
      'article-newspaper',
      'broadcast',
      'interview',
      'legal_case',
      'legislation',
      'post',
      'post-weblog',
      'report',
      'speech',
      'webpage',
    ]),
    title: text,
    publisher: text,
    URL: v.pipe(
      v.string('an address'),
      v.regex(/^https?:\/\/[^\s/]+\.[^\s/]+/, 'an address that begins with http:// or https://'),
      v.check((url) => !TRACKING.test(url), 'an address without tracking parameters'),
    ),
    issued: v.optional(
      v.strictObject({
        'date-parts': v.pipe(filledList(dateParts, 'date'), v.maxLength(2, 'at most two dates')),
      }),
    ),
    language,
    custom: v.strictObject(
      {
        titleBasis: oneOf(['shown', 'url', 'label']),
        issuedBasis: oneOf(['page-text', 'url', 'index', 'inferred', 'unknown']),
        access: oneOf(['original', 'republication', 'copy', 'state-media']),
        state: orNull(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code of two capital letters'))),
      },
      'titleBasis, issuedBasis, access and state',
    ),
  },
  'a source',
);

/** One schema for each kind of data file, named as its JSON Schema is. */
export const SCHEMAS = {
  measure,
  speakers: v.array(speaker, 'a list of speakers'),
  channels: v.array(
    v.strictObject({ ...named, in_sentence: v.optional(words) }, 'a channel'),
    'a list of channels',
  ),
  taxonomy,
  glossary: v.array(term, 'a list of terms'),
  corrections: v.array(correction, 'a list of corrections'),
  publication,
  founding: v.array(statement, 'a list of statements'),
  sources: v.array(source, 'a list of sources'),
} as const;

export type SchemaName = keyof typeof SCHEMAS;
/** The content of a valid file of each kind. */
export type Row<N extends SchemaName> = v.InferOutput<(typeof SCHEMAS)[N]>;
