// Knows: how the page of a maker of rows is rendered on the real evidence. Does not know: what must stand on it.
import type { Lang } from '../../src/catalogue/types.ts';
import { readMaterial } from '../../src/build/material.ts';
import type { Material, PageRow, RowMaker } from '../../src/build/pageRow.ts';
import { markup } from '../parts/html.ts';

export const material: Material = readMaterial('data', {});

/** The first row that the maker has in this language: of a long list the first page. */
export function rowOf(make: RowMaker, lang: Lang, of: Material = material): PageRow {
  const [row] = make(of, lang);
  if (row === undefined) throw new Error('got no row, expected at least one');
  return row;
}

/** The body of that row's page. */
export const bodyOf = (make: RowMaker, lang: Lang, of: Material = material): string =>
  markup(rowOf(make, lang, of).render().body);

/** What stands between the first `<name …>` and the last `</name>`. */
export function inside(html: string, name: string): string {
  const found = new RegExp(`<${name}[ >].*</${name}>`, 's').exec(html);
  if (found === null) throw new Error(`got no <${name}>, expected one`);
  return found[0];
}

/** Every value of an attribute, in order. */
export const valuesOf = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );

/** Where the links lead; a drawing that uses a shape of its own by its id is none. */
export const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*>/g)].flatMap(([tag]) => valuesOf(tag, 'href'));
