// Knows: the one schema of each data file, from which the editors' JSON Schemas are made too. Does not know: what one file says about another.

import * as v from 'valibot';
import { KINDS, SIDES } from '../../catalogue/types.ts';
import { day, filledList, flag, id, list, oneOf, text, words } from './fields.ts';
import { lesson } from './lessonSchema.ts';
import { measure } from './measureSchema.ts';
import { source } from './sourceSchema.ts';

const speaker = v.strictObject(
  {
    id,
    name: words,
    in_sentence: v.optional(words),
    plural: v.optional(flag),
    office: words,
    side: oneOf(SIDES),
    person: v.nullable(id),
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
  { publisher: v.nullable(text), contact: v.nullable(text), licence_holder: v.nullable(text) },
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

const practice = v.strictObject({ cards: filledList(id, 'card') }, 'cards');

/** One schema for each kind of data file, named as its JSON Schema is. */
export const SCHEMAS = {
  measure,
  lesson,
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
  practice,
  sources: v.array(source, 'a list of sources'),
} as const;

export type SchemaName = keyof typeof SCHEMAS;
/** The content of a valid file of each kind. */
export type Row<N extends SchemaName> = v.InferOutput<(typeof SCHEMAS)[N]>;
