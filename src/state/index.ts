// Knows: what an index of the measures holds, in one language, and what a search reads of each. Does not know: files, or how either is used.
import { LANGS } from '../catalogue/types.ts';
import type { Catalogue, Lang, Measure } from '../catalogue/types.ts';
import { entryOf } from './entry.ts';
import type { Entry } from './entry.ts';
import type { Lexicon } from './page.ts';
import { sourcesOf } from './sources.ts';

export interface MeasureIndex {
  readonly lexicon: Lexicon;
  /** In the catalogue's order: newest first. */
  readonly entries: readonly Entry[];
}

/** What can be found of a measure, in the languages of the interface: whoever types "Melitopol" on a Ukrainian page finds «Мелітополь». */
export interface SearchText {
  readonly id: string;
  /** In the page's own language: shown with what was found. */
  readonly summary: string;
  readonly title: string;
  readonly otherSummary: string;
  readonly speakers: string;
  readonly places: string;
  readonly sources: string;
  readonly concerns: string;
}

export function indexOf(catalogue: Catalogue, lang: Lang): MeasureIndex {
  const { kinds, categories, sides, targets, regions, dates } = catalogue;
  return {
    lexicon: { kinds, categories, sides, targets, regions, dates },
    entries: catalogue.measures.map((measure) => entryOf(measure, lang)),
  };
}

const all = (texts: readonly string[]): string => [...new Set(texts)].join(' · ');
const inAll = (named: readonly { readonly name: Readonly<Record<Lang, string>> }[]): string =>
  all(named.flatMap(({ name }) => LANGS.map((lang) => name[lang])));

export function searchTextsOf(catalogue: Catalogue, lang: Lang): SearchText[] {
  const named = <Id extends string>(
    rows: readonly { readonly id: Id; readonly name: Readonly<Record<Lang, string>> }[],
  ) => new Map(rows.map((row) => [row.id, row]));
  const [targets, kinds, categories, regions] = [
    named(catalogue.targets),
    named(catalogue.kinds),
    named(catalogue.categories),
    named(catalogue.regions),
  ];
  const rowsOf = ({ kind, category, targets: of }: Measure) =>
    [kinds.get(kind), categories.get(category), ...of.map((id) => targets.get(id))].filter(
      (row) => row !== undefined,
    );
  return catalogue.measures.map((measure) => {
    const speakers = measure.claims.map(({ speaker }) => speaker);
    return {
      id: measure.id,
      summary: measure.summary[lang],
      title: all(LANGS.map((each) => measure.title[each])),
      otherSummary: all(LANGS.filter((each) => each !== lang).map((each) => measure.summary[each])),
      speakers: all(
        speakers.flatMap(({ name, office }) => LANGS.flatMap((each) => [name[each], office[each]])),
      ),
      places: inAll([...measure.places, ...measure.regions.flatMap((id) => regions.get(id) ?? [])]),
      sources: all(sourcesOf(measure).flatMap(({ title, publisher }) => [title, publisher])),
      concerns: inAll(rowsOf(measure)),
    };
  });
}
