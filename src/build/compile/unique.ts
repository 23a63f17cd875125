// Knows: which addresses of sources may stand only once, and which rows a taxonomy must have. Does not know: the shape of files.

import { KINDS, SIDES } from '../../catalogue/types.ts';
import { find, type Dataset } from './dataset.ts';
import { show, type Problem } from './problems.ts';

/** Reports a publication listed twice under one address, and sides or kinds that have no words. */
export function checkUnique(data: Dataset, report: (problem: Problem) => void): void {
  const sources = data.single.get('sources');
  const seen = new Set<string>();
  for (const { path, value } of find(sources?.value, ['*', 'URL'])) {
    if (sources === undefined || typeof value !== 'string') continue;
    if (seen.has(sameAddress(value))) {
      report({
        file: sources.file,
        line: sources.lineOf(path),
        got: `the address ${show(value)} again`,
        expected: 'each address once',
      });
    }
    seen.add(sameAddress(value));
  }
  const taxonomy = data.single.get('taxonomy');
  if (taxonomy === undefined) return;
  for (const [list, ids] of [
    ['sides', SIDES],
    ['kinds', KINDS],
  ] as const) {
    const listed = new Set(find(taxonomy.value, [list, '*', 'id']).map((found) => found.value));
    for (const id of ids) {
      if (listed.has(id)) continue;
      report({
        file: taxonomy.file,
        line: taxonomy.lineOf([list]),
        got: `no row ${show(id)} in ${list}`,
        expected: 'one for each',
      });
    }
  }
}

/** What leads to the same page is the same: the protocol, "www.", a fragment and a last slash make no difference. */
function sameAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
