// Knows: how measures stand in a table that a spreadsheet opens: one row each, and in each row what the file says of itself. Does not know: the
// statements in full, which no row can hold.
import papaparse from 'papaparse';
import type { Measure } from '../types.ts';
import type { About } from './about.ts';
import { measureRecord } from './record.ts';
import type { MeasureRecord, Setting, SourceRecord } from './record.ts';

const joined = (parts: readonly string[]): string => [...new Set(parts)].join('; ');
const names = (rows: readonly { readonly name: string }[]): string => joined(rows.map(({ name }) => name));

/** Publisher, title, date and, where it may be one, the address. */
function citation({ publisher, title, issued, url }: SourceRecord): string {
  return [`${publisher}: ${title}`, issued ?? 'n.d.', ...(url === undefined ? [] : [url])].join(', ');
}

type Cell = string | number | null;

/** THE table of columns: its name, and what a measure has in it. A title never stands without who says so beside it. */
export const COLUMNS: Readonly<Record<string, (record: MeasureRecord) => Cell>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  attribution: ({ attribution }) => attribution,
  summary: ({ summary }) => summary,
  page: ({ page }) => page ?? null,
  kind: ({ kind }) => kind.name,
  category: ({ category }) => category.name,
  regions: ({ regions }) => names(regions),
  places: ({ places }) => names(places),
  precision: ({ precision }) => precision,
  targets: ({ targets }) => names(targets),
  actor: ({ actor }) => actor,
  reported: ({ reported }) => reported.edtf,
  reported_first: ({ reported }) => reported.first,
  reported_last: ({ reported }) => reported.last,
  in_force: ({ in_force }) => in_force?.edtf ?? null,
  deadline: ({ deadline }) => deadline?.edtf ?? null,
  standing: ({ standing }) => standing,
  contested: ({ contested }) => (contested ? 'yes' : 'no'),
  statements: ({ claims }) => claims.length,
  contradicting: ({ claims }) => claims.filter(({ stance }) => stance === 'contradicts').length,
  speakers: ({ claims }) => joined(claims.map(({ speaker }) => `${speaker.name} (${speaker.office})`)),
  sources: ({ claims }) => joined(claims.flatMap(({ sources }) => sources.map(citation))),
  weakness: ({ weakness }) => weakness,
  review: ({ review }) => review,
  added: ({ added }) => added,
  changed: ({ changed }) => changed,
};

/** How what a spreadsheet would reckon begins, also below an empty line, and in the wide letters of East Asia. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** RFC 4180 with a mark of its encoding, which Excel asks for; nothing in a cell can be taken for a formula. */
export function measuresCsv(measures: readonly Measure[], setting: Setting, about: About): string {
  const own = [
    about.name,
    about.notice,
    about.rights,
    about.compiled,
    about.schema_version,
    about.licence.url,
  ];
  const rows = measures.map((measure) => {
    const record = measureRecord(measure, setting);
    return [...Object.values(COLUMNS).map((cell) => cell(record)), ...own];
  });
  const heads = [
    ...Object.keys(COLUMNS),
    'dataset',
    'notice',
    'rights',
    'compiled',
    'schema_version',
    'licence',
  ];
  return `\ufeff${papaparse.unparse([heads, ...rows], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
