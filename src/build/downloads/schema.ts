// Knows: what every field that is handed out means, as the schema of the JSON files. Does not know: how a field is filled.
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { KINDS, LANGS, REGION_IDS, SIDES, STANDINGS } from '../../catalogue/types.ts';

const text = (words: string) => v.pipe(v.string(), v.description(words));
const maybe = (words: string) => v.pipe(v.nullable(v.string()), v.description(words));
const ids = (words: string) => v.pipe(v.array(v.string()), v.description(words));
const day = (words: string) => v.pipe(v.string(), v.isoDate(), v.description(words));
const named = <Id extends string>(words: string, of: readonly Id[] | null = null) =>
  v.pipe(
    v.strictObject({ id: of === null ? v.string() : v.picklist(of), name: v.string() }),
    v.description(words),
  );

const date = v.strictObject({
  edtf: text('As it was reported, in EDTF (ISO 8601-2): 2024-02-27, 2023-08, 2023-07/2023-09, 2023~.'),
  first: day('The first day that it can mean.'),
  last: day('The last day that it can mean.'),
});

const source = v.strictObject({
  id: text('Stable for ever.'),
  type: text('The sort of publication, in the words of CSL.'),
  title: text('As printed; in brackets where it was not seen printed.'),
  title_basis: v.pipe(
    v.picklist(['shown', 'url', 'label']),
    v.description('shown: seen as printed; url: taken from the address; label: our own description.'),
  ),
  publisher: v.string(),
  url: v.optional(
    text('Only of originals and republications. Copies and state media are named without an address.'),
  ),
  issued: maybe('EDTF; null: the date was not established.'),
  issued_basis: v.picklist(['page-text', 'url', 'index', 'inferred', 'unknown']),
  language: text('ISO 639-1.'),
  access: v.picklist(['original', 'republication', 'copy', 'state-media']),
});

const claim = v.strictObject({
  speaker: v.strictObject({
    id: v.string(),
    name: v.string(),
    office: v.string(),
    side: named('The side the speaker is on.', SIDES),
    witness: v.pipe(v.boolean(), v.description('A resident or other witness, who speaks through an outlet.')),
  }),
  said: v.pipe(date, v.description('When the statement was made.')),
  via: ids('Channels in their order. Empty: not recorded, which does not mean "directly".'),
  stance: v.pipe(
    v.picklist(['asserts', 'contradicts', 'context']),
    v.description('Whether it says that the measure happened, says otherwise, or is about the same matter.'),
  ),
  basis: v.picklist(['document', 'first-hand', 'statement', 'report']),
  rests_on: maybe(
    'Id of the speaker whose statement this one repeats or interprets: it adds nothing to the standing.',
  ),
  admission: v.pipe(
    v.boolean(),
    v.description('It confirms something that speaks against the speaker’s own side.'),
  ),
  says: maybe('The speaker’s own version, where it differs from the summary; in our words.'),
  quote: v.pipe(
    v.nullable(
      v.strictObject({ text: v.string(), language: v.string(), translated_from: v.nullable(v.string()) }),
    ),
    v.description('At most twelve words, in the language in which they were printed.'),
  ),
  sources: v.array(source),
});

const measure = v.strictObject({
  id: text('Stable for ever: the end of the address of its page.'),
  title: text('Never to be shown without the attribution.'),
  attribution: text('Who says so, in a few words.'),
  summary: v.string(),
  page: v.optional(text('The full address of its page, where the address of the site is known.')),
  kind: named('The kind, which has a symbol on the map.', KINDS),
  category: named('The category within the kind.'),
  regions: v.pipe(
    v.array(named('Always its occupied part.', REGION_IDS)),
    v.description('The regions that are named.'),
  ),
  places: v.pipe(
    v.array(
      v.strictObject({ id: v.string(), name: v.string(), longitude: v.number(), latitude: v.number() }),
    ),
    v.description(
      'Towns and sites that a source names. Nothing finer, and no point for what is said of a region.',
    ),
  ),
  precision: v.picklist(['all', 'place', 'region']),
  targets: v.pipe(v.array(named('A group of people.')), v.description('Whom it concerns.')),
  actor: text('Who is said to do it.'),
  reported: v.pipe(date, v.description('When it was reported.')),
  in_force: v.nullable(v.pipe(date, v.description('From when it is said to apply.'))),
  deadline: v.nullable(v.pipe(date, v.description('A date that was set for residents.'))),
  standing: v.pipe(
    v.picklist(STANDINGS),
    v.description(
      'How well established it is: follows from who says it, not from whether it is true. The rule stands on the page of the method.',
    ),
  ),
  contested: v.pipe(v.boolean(), v.description('A statement that contradicts it is among the claims.')),
  numbers: v.array(v.strictObject({ value: v.number(), unit: v.string(), qualifier: v.string() })),
  care: maybe('Why it opens covered.'),
  weakness: maybe('Why its evidence is weak.'),
  review: maybe('What an editor still has to check.'),
  answers: ids('Measures that this one replies to or stands beside.'),
  same_act: ids('Measures about the same decree or rule.'),
  added: day('When the entry was added.'),
  changed: v.pipe(v.nullable(v.pipe(v.string(), v.isoDate())), v.description('When it was last changed.')),
  claims: v.pipe(v.array(claim), v.description('The statements; the first is the leading one.')),
});

/** A whole JSON file of measures. */
export const DATASET = v.strictObject({
  $schema: v.string(),
  about: v.strictObject({
    name: v.string(),
    language: v.picklist(LANGS),
    compiled: day('The day of the newest entry.'),
    schema_version: v.string(),
    licence: v.strictObject({ name: v.string(), url: v.pipe(v.string(), v.url()) }),
    notice: text('A report is not proof.'),
    rights: v.string(),
    publisher: v.optional(v.string()),
    licence_holder: v.optional(v.string()),
    url: v.optional(v.string()),
  }),
  measures: v.array(measure),
});

/** The same as JSON Schema (draft 7). The fields of the CSV and GeoJSON files are named as these are. */
export const datasetSchema = (): string =>
  `${JSON.stringify({ title: 'Measures reported in the occupied parts of four Ukrainian regions', ...toJsonSchema(DATASET) }, null, 1)}\n`;
