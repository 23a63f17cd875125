// Knows: every type of page, where it stands, and which measures are looked at in place of all of them. Does not know: a browser.
import { KINDS, LANGS } from '../../src/catalogue/types.ts';
import type { Lang, Measure } from '../../src/catalogue/types.ts';
import { compile } from '../../src/build/compile/compile.ts';
import { address } from '../../src/state/address.ts';

export const catalogue = compile('data');

const most = (measures: readonly Measure[], of: (measure: Measure) => number): Measure => {
  const [first, ...rest] = measures;
  if (first === undefined) throw new Error('got no measure to choose from, expected at least one');
  return rest.reduce((best, measure) => (of(measure) > of(best) ? measure : best), first);
};
const statements = ({ claims }: Measure): number => claims.length;

/** The measure with the longest page of all. */
export const LONGEST = most(catalogue.measures, statements);

/** Of every kind the measure with the most statements and the one with the fewest; one to be read with care, one with a quotation. */
export const SAMPLE: readonly Measure[] = [
  ...new Set([
    ...KINDS.flatMap((kind) => {
      const measures = catalogue.measures.filter((measure) => measure.kind === kind);
      return [most(measures, statements), most(measures, (measure) => -statements(measure))];
    }),
    ...catalogue.measures.filter(({ care }) => care !== null).slice(0, 1),
    ...catalogue.measures.filter(({ claims }) => claims.some(({ quote }) => quote !== null)).slice(0, 1),
  ]),
];

/** A practice card with a contradiction and a statement that repeats another. */
export const CARD = 'refusals-and-raids-december-2023';

export interface PageOf {
  readonly type: string;
  readonly lang: Lang;
  /** Below the site's root. */
  readonly path: string;
}

const TYPES: readonly [type: string, at: (lang: Lang) => string][] = [
  ['home', address.home],
  ['a region', (lang) => address.region(lang, 'luhansk')],
  ['a measure', (lang) => address.measure(lang, LONGEST.id)],
  ['all four regions', address.all],
  ['the table of measures', address.measures],
  ['the matrix', address.matrix],
  ['two regions compared', (lang) => address.compare(lang, 'zaporizhzhia', 'kherson')],
  ['the lessons', address.lessons],
  ['a lesson', (lang) => address.lesson(lang, 'who-says-so')],
  ['the handouts', address.handouts],
  ['a handout', (lang) => address.handout(lang, 'kherson')],
  ['the practice cards', address.practice],
  ['a practice card', (lang) => address.practiceCard(lang, CARD)],
  ['a lesson of one’s own', address.own],
  ['the sources', address.sources],
  ['the method', address.method],
  ['the corrections', address.corrections],
  ['privacy', address.privacy],
  ['embedding', address.embedding],
];

/** One page of each type that is in one language, in both languages. */
export const PAGES: readonly PageOf[] = LANGS.flatMap((lang) =>
  TYPES.map(([type, at]) => ({ type, lang, path: at(lang) })),
);

/** Pages that hold all languages. Any address that leads to nothing shows the last. */
export const SHARED: readonly PageOf[] = [
  { type: 'the root', lang: 'en', path: address.root() },
  { type: 'a page that is not there', lang: 'en', path: 'en/region/atlantis/' },
];

/** Pages whose map is large and written on. */
export const MAPS: readonly PageOf[] = LANGS.flatMap((lang) => [
  { type: 'home', lang, path: address.home(lang) },
  ...catalogue.regions.map(({ id }) => ({ type: id, lang, path: address.region(lang, id) })),
]);

/** Whether the server is meant to answer with 404. */
export const isMissing = ({ path }: PageOf): boolean => path.includes('atlantis');
