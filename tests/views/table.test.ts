// Knows: what the table of all measures must show. Does not know: how it looks.
import { expect, test } from 'vitest';
import { table } from '../../src/build/pages/table.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Lang } from '../../src/catalogue/types.ts';
import { markup, textOf } from '../parts/html.ts';
import { bodyOf, inside, material, valuesOf } from './rows.ts';

const { measures } = material.catalogue;

const rowsOf = (html: string) => inside(html, 'tbody').split('<tr ').slice(1);
/** Of all pages that the table has. */
const allRows = (lang: Lang) => table(material, lang).flatMap((row) => rowsOf(markup(row.render().body)));

test.each(LANGS)(
  'in %s the table has a row for every measure, newest first, at the address of its id',
  (lang) => {
    const rows = allRows(lang);
    expect(rows.map((row) => valuesOf(` ${row}`, 'id')[0])).toEqual(measures.map(({ id }) => id));
    const days = measures.map(({ when }) => when.reported.last);
    expect(days).toEqual(days.toSorted().toReversed());
  },
);

test.each(LANGS)('in %s no title stands without who says so: one link holds both', (lang) => {
  const links = allRows(lang).map((row) => textOf(inside(row, 'a')));
  expect(links).toEqual(measures.map(({ title, attribution }) => `${title[lang]} ${attribution[lang]}`));
});

test('a row says its kind, standing, statements and sources in words, whatever the eye is shown', () => {
  const at = measures.findIndex(({ contested }) => contested);
  const row = textOf(allRows('en')[at] ?? '');
  expect(row).toContain('contested');
  expect(row).toContain(`${measures[at]?.claims.length ?? 0} statements`);
  expect(row).toMatch(/\d sources?/);
});

test('a table laid out as blocks stays a table: each of its elements says its role', () => {
  const html = inside(bodyOf(table, 'en'), 'table');
  const roles: Record<string, string> = {
    tr: 'row',
    td: 'cell',
    thead: 'rowgroup',
    tbody: 'rowgroup',
    table: 'table',
  };
  for (const [, name = '', attributes = ''] of html.matchAll(/<(table|thead|tbody|tr|td)\b([^>]*)>/g)) {
    expect(attributes).toContain(`role="${roles[name] ?? ''}"`);
  }
  expect(html.match(/scope="col"/g)).toHaveLength(7);
  expect(html.match(/scope="row"/g)).toHaveLength(Math.min(measures.length, 100));
});
