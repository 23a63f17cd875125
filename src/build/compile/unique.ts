// Knows: which addresses of sources may stand only once, and which rows a taxonomy must have. Does not know: the shape of files.

import { KINDS, SIDES } from '../../catalogue/types.ts';
import type { Dataset } from './dataset.ts';
import { find } from './find.ts';
import { problemAt, show, type Report } from './problems.ts';

/** Reports a publication listed twice under one address, and sides or kinds that have no words. */
export function checkUnique(data: Dataset, report: Report): void {
  const sources = data.single.get('sources');
  const seen = new Set<string>();
  for (const { path, value } of find(sources?.value, ['*', 'URL'])) {
    if (sources === undefined || typeof value !== 'string') continue;
    if (seen.has(sameAddress(value))) {
      report(problemAt(sources, path, `the address ${show(value)} again`, 'each address once'));
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
      report(problemAt(taxonomy, [list], `no row ${show(id)} in ${list}`, 'one for each'));
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
