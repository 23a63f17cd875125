// Knows: which embed views there are by name, and what each shows. Does not know: files, or which are frozen.
import type { Catalogue, Lang, Measure, RegionId } from '../../catalogue/types.ts';
import { pairsOf } from '../../state/compare.ts';
import { embedAddress } from '../../state/embedAddress.ts';
import { inRegion } from '../../state/select.ts';
import { FrozenError } from './index.ts';

/** One embed view, whatever its language. */
export interface View {
  /** As it is asked for: `kherson`, `measure/rostov-716-officers-sent`. */
  readonly name: string;
  readonly path: (lang: Lang) => string;
  /** What it shows or counts. */
  readonly measures: readonly Measure[];
}

const namesOne = (pair: readonly RegionId[]) => (measure: Measure) =>
  measure.precision !== 'all' && pair.some((id) => measure.regions.includes(id));

/** What is frozen unless something else is asked for: few, and most of what articles are about. */
const overviews = (catalogue: Catalogue): View[] => [
  { name: 'all', path: embedAddress.all, measures: catalogue.measures },
  ...catalogue.regions.map(({ id }) => ({
    name: id,
    path: (lang: Lang) => embedAddress.region(lang, id),
    measures: inRegion(catalogue.measures, id),
  })),
  ...pairsOf(catalogue).map((pair) => ({
    name: `compare/${pair.join('-')}`,
    path: (lang: Lang) => embedAddress.compare(lang, ...pair),
    measures: catalogue.measures.filter(namesOne(pair)),
  })),
];

const measureViews = ({ measures }: Catalogue): View[] =>
  measures.map((measure) => ({
    name: `measure/${measure.id}`,
    path: (lang) => embedAddress.measure(lang, measure.id),
    measures: [measure],
  }));

/**
 * The views that these names mean; without a name the overviews.
 * @throws FrozenError that lists each name that is none
 */
export function viewsNamed(catalogue: Catalogue, names: readonly string[]): View[] {
  const usual = overviews(catalogue);
  if (names.length === 0) return usual;
  const views = [...usual, ...measureViews(catalogue)];
  const unknown = names.filter((asked) => !views.some(({ name }) => name === asked));
  const known = usual.map(({ name }) => name).join(', ');
  if (unknown.length > 0)
    throw new FrozenError(
      unknown.map((asked) => `got "${asked}", expected ${known}, or measure/ and the id of a measure`),
    );
  return views.filter(({ name }) => names.includes(name));
}
