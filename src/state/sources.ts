// Knows: which measures cite a source, how sources fall into publishers, and how many are of each sort. Does not know: how they are shown.
import type { Lang, Measure, Source } from '../catalogue/types.ts';

/** The sources of all statements about a measure, each once, in the order of the statements. */
export function sourcesOf(measure: Measure): Source[] {
  return [
    ...new Map(
      measure.claims.flatMap(({ sources }) => sources).map((source) => [source.id, source]),
    ).values(),
  ];
}

/** The measures that cite each source, by its id, in the order given. */
export function citations(measures: readonly Measure[]): ReadonlyMap<string, readonly Measure[]> {
  const cited = new Map<string, Measure[]>();
  for (const measure of measures) {
    for (const { id } of sourcesOf(measure)) cited.set(id, [...(cited.get(id) ?? []), measure]);
  }
  return cited;
}

export interface Publisher {
  readonly name: string;
  readonly sources: readonly Source[];
}

/** Publishers that begin with the same sign; `#` stands for everything that is no letter. */
export interface Letter {
  readonly sign: string;
  readonly publishers: readonly Publisher[];
}

/** All sources under their publishers from A to Z, each publisher's oldest first and undated last. */
export function byLetter(sources: readonly Source[], lang: Lang): Letter[] {
  const collator = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  const day = ({ issued }: Source) => issued?.first ?? '9999';
  const publishers = new Map<string, Source[]>();
  for (const source of sources) {
    publishers.set(source.publisher, [...(publishers.get(source.publisher) ?? []), source]);
  }
  const letters = new Map<string, Publisher[]>();
  for (const name of [...publishers.keys()].sort((a, b) => collator.compare(a, b))) {
    const first = name.charAt(0).toUpperCase();
    const sign = /\p{L}/u.test(first) ? first : '#';
    const of = publishers.get(name) ?? [];
    const publisher = {
      name,
      sources: of.sort((a, b) => day(a).localeCompare(day(b)) || a.id.localeCompare(b.id)),
    };
    letters.set(sign, [...(letters.get(sign) ?? []), publisher]);
  }
  return [...letters].map(([sign, of]) => ({ sign, publishers: of }));
}

/** How many of the items have each value; a value that none has is missing. */
export function tally<Item, Value>(
  items: readonly Item[],
  valueOf: (item: Item) => Value,
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of items.map(valueOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
