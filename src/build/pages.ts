// Knows: THE table of pages: which kinds of page there are. Does not know: what stands on them.
import { LANGS } from '../catalogue/types.ts';
import type { Material, PageRow, RowMaker } from './pageRow.ts';
import { compare } from './pages/compare.ts';
import { corrections } from './pages/corrections.ts';
import { embedding } from './pages/embedding.ts';
import { handout } from './pages/handout.ts';
import { languages } from './pages/languages.ts';
import { lesson } from './pages/lesson.ts';
import { matrix } from './pages/matrix.ts';
import { measure } from './pages/measure.ts';
import { method } from './pages/method.ts';
import { notFound } from './pages/notFound.ts';
import { own } from './pages/own.ts';
import { practice } from './pages/practice.ts';
import { present } from './pages/present.ts';
import { privacy } from './pages/privacy.ts';
import { reader } from './pages/reader.ts';
import { sources } from './pages/sources.ts';
import { table } from './pages/table.ts';

/** One row a kind of page. */
const MAKERS: readonly RowMaker[] = [
  languages,
  reader,
  measure,
  table,
  matrix,
  compare,
  lesson,
  present,
  handout,
  practice,
  own,
  sources,
  method,
  corrections,
  privacy,
  embedding,
  notFound,
];

/** A row whose page is drawn once, however often it is asked for. */
export function drawnOnce(row: PageRow): PageRow {
  let drawn: ReturnType<PageRow['render']> | undefined;
  return { ...row, render: () => (drawn ??= row.render()) };
}

/** Every page of the site in every language. */
export function pages(material: Material): PageRow[] {
  return LANGS.flatMap((lang) => MAKERS.flatMap((make) => make(material, lang))).map(drawnOnce);
}
