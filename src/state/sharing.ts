// Knows: which other measures are reported of the same place, by the same speaker or about the same people. Does not know: how they are shown.
import { claimsInLine } from '../catalogue/attribution.ts';
import type { Catalogue, Claim, Measure } from '../catalogue/types.ts';

/** What two measures may share. */
export const SHAREABLE = ['place', 'speaker', 'target'] as const;
export type Shareable = (typeof SHAREABLE)[number];

/** The other measures that share something of one sort with a measure. */
export interface Sharing {
  readonly what: Shareable;
  /** What is shared with any other, and with how many: ids of places, speakers or target groups. */
  readonly with: readonly { readonly id: string; readonly others: number }[];
  /** The newest of them, without those that belong to the measure in a closer way. */
  readonly newest: readonly Measure[];
}

/** So many are named; the numbers tell of the rest. */
const MOST = 5;

/** Whoever is concerned by what concerns everybody: that ties no measure to another. */
const EVERYBODY = 'all-residents';

/** One human in several offices is one speaker: by the first of them that the evidence names. */
function speakersOf(catalogue: Pick<Catalogue, 'speakers'>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  return new Map(
    catalogue.speakers.map(({ id, person }) => {
      if (person === null) return [id, id];
      if (!first.has(person)) first.set(person, id);
      return [id, first.get(person) ?? id];
    }),
  );
}

/** What a measure is found under by others; by speakers, those whom the line beside its title names. */
type Headings = Readonly<Record<Shareable, readonly string[]>>;

/**
 * For each measure, what it shares with others: place, then speaker, then people; sorts of which it shares nothing are left out.
 * A measure is named once, under the first that fits. The catalogue is gone through once, and then never as a whole.
 */
export function sharingIn(
  catalogue: Pick<Catalogue, 'measures' | 'speakers'>,
): (measure: Measure) => readonly Sharing[] {
  const speakers = speakersOf(catalogue);
  const headingsOf = ({ places, targets }: Measure, claims: readonly (Claim | undefined)[]): Headings => ({
    place: places.map(({ id }) => id),
    speaker: [...new Set(claims.flatMap((claim) => (claim ? (speakers.get(claim.speaker.id) ?? []) : [])))],
    target: targets.filter((id) => id !== EVERYBODY),
  });
  const rank = new Map(catalogue.measures.map((measure, n) => [measure, n]));
  const lists = new Map<string, Measure[]>();
  const listOf = (what: Shareable, id: string) => lists.get(`${what} ${id}`) ?? [];
  for (const measure of catalogue.measures) {
    const headings = headingsOf(measure, claimsInLine(measure.claims, measure.kind));
    for (const what of SHAREABLE)
      for (const id of headings[what]) {
        const list = listOf(what, id);
        list.push(measure);
        lists.set(`${what} ${id}`, list);
      }
  }

  return (measure) => {
    const named = new Set([measure.id, ...measure.answers, ...measure.answeredBy, ...measure.sameAct]);
    const headings = headingsOf(measure, measure.claims);
    const inLine = headingsOf(measure, claimsInLine(measure.claims, measure.kind));
    return SHAREABLE.flatMap((what) => {
      const shared = headings[what]
        .map((id) => ({ id, others: listOf(what, id).length - (inLine[what].includes(id) ? 1 : 0) }))
        .filter(({ others }) => others > 0);
      // Each list is in the catalogue's order: whatever is among the newest of all is among the first of its own.
      const first = shared.flatMap(({ id }) => listOf(what, id).slice(0, named.size + MOST));
      const newest = [...new Set(first)]
        .filter(({ id }) => !named.has(id))
        .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
        .slice(0, MOST);
      if (newest.length === 0) return [];
      for (const { id } of newest) named.add(id);
      return [{ what, with: shared, newest }];
    });
  };
}
