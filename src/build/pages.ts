// Knows: THE table of pages: which kinds of page there are. Does not know: what stands on them.
import { LANGS } from '../catalogue/types.ts';
import type { Material, PageRow, RowMaker } from './pageRow.ts';
import { reader } from './pages/reader.ts';

const MAKERS: readonly RowMaker[] = [reader];

/** Every page of the site in every language. */
export function pages(material: Material): PageRow[] {
  return LANGS.flatMap((lang) => MAKERS.flatMap((make) => make(material, lang)));
}
