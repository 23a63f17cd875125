// Knows: how two regions are named together. Does not know: what is said of them.
import type { ListPage } from './page.ts';
import type { Pair } from './compare.ts';

/** "Kherson and Luhansk", «Херсонська та Луганська». */
export function pairName({ t, lang, catalogue }: ListPage, pair: Pair): string {
  const [first = '', second = ''] = pair.map(
    (id) => catalogue.regions.find((region) => region.id === id)?.shortName[lang] ?? id,
  );
  return t('compare.pair', { first, second });
}
