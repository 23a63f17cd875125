// Knows: which fields name something that stands elsewhere, and that every name leads to one thing. Does not know: where ids are declared.

import { REGION_IDS } from '../../catalogue/types.ts';
import { ownViews } from '../../state/ownSteps.ts';
import type { Dataset, FileName } from './dataset.ts';
import { called, declaredIds, type Thing } from './declared.ts';
import { find } from './find.ts';
import type { DataFile } from './load.ts';
import { problemAt, show, type Report } from './problems.ts';

/** Fields of a measure that name something; null where the schema knows all names. In one list nothing may be named twice. */
const IN_A_MEASURE: readonly { readonly at: readonly string[]; readonly to: Thing | null }[] = [
  { at: ['category'], to: 'category' },
  { at: ['regions', '*'], to: null },
  { at: ['places', '*'], to: 'place' },
  { at: ['targets', '*'], to: 'target' },
  { at: ['claims', '*', 'speaker'], to: 'speaker' },
  { at: ['claims', '*', 'via', '*'], to: 'channel' },
  { at: ['claims', '*', 'sources', '*'], to: 'source' },
  { at: ['answers', '*'], to: 'measure' },
  { at: ['same_act', '*'], to: 'measure' },
];

const IN_A_LESSON: typeof IN_A_MEASURE = [
  { at: ['steps', '*', 'view', 'measures', '*'], to: 'measure' },
  ...[
    ['steps', '*', 'caption', '*'],
    ['steps', '*', 'notes', '*'],
    ['activities', '*', 'text', '*'],
    ['assessment', 'key', '*'],
  ].map((at) => ({ at: [...at, 'measure'], to: 'measure' as const })),
  { at: ['standards', '*'], to: null },
  { at: ['follows', '*'], to: null },
];

const ELSEWHERE: readonly { readonly in: FileName; readonly at: readonly string[]; readonly to: Thing }[] = [
  { in: 'corrections', at: ['*', 'measure'], to: 'measure' },
  { in: 'founding', at: ['*', 'carried_by', '*', 'measure'], to: 'measure' },
  { in: 'founding', at: ['*', 'carried_by', '*', 'speaker'], to: 'speaker' },
  { in: 'practice', at: ['cards', '*'], to: 'measure' },
];

/** Reports ids declared twice, names that lead nowhere, and sources that nothing cites. */
export function checkReferences(data: Dataset, report: Report): void {
  const known = declaredIds(data, report);
  const check = (file: DataFile, at: readonly string[], to: Thing | null) => {
    const ids = to === null ? null : known(to);
    const seen = new Set<string>();
    for (const { path, value } of find(file.value, at)) {
      if (typeof value !== 'string') continue;
      if (to !== null && ids?.has(value) === false) {
        report(problemAt(file, path, show(value), `the id of ${called(to)}`));
      }
      const inList = `${path.slice(0, -1).join('/')}/${value}`;
      if (at.at(-1) === '*' && seen.has(inList)) {
        report(problemAt(file, path, show(value), 'each id once in this list'));
      }
      seen.add(inList);
    }
  };
  for (const [id, file] of data.measures) {
    for (const { at, to } of IN_A_MEASURE) check(file, at, to);
    checkOwnId(id, file, report);
  }
  for (const file of data.lessons.values()) for (const { at, to } of IN_A_LESSON) check(file, at, to);
  for (const row of ELSEWHERE) {
    const file = data.single.get(row.in);
    if (file !== undefined) check(file, row.at, row.to);
  }
  checkCited(data, report);
}

/** What in the address of a teacher's own lesson is no measure. */
const VIEWS = ownViews({ regions: REGION_IDS.map((id) => ({ id })) }).map(({ id }) => id);

/** A measure is called as its file is, not as a view of the map, and does not name itself as another. */
function checkOwnId(id: string, file: DataFile, report: Report): void {
  for (const { path, value } of find(file.value, ['id'])) {
    if (value !== id) report(problemAt(file, path, show(value), `${show(id)}, as the file is named`));
    if (VIEWS.includes(String(value)))
      report(problemAt(file, path, show(value), 'another id: in a list of steps this is a view of the map'));
  }
  for (const list of ['answers', 'same_act']) {
    for (const { path, value } of find(file.value, [list, '*'])) {
      if (value === id) report(problemAt(file, path, show(value), 'the id of another measure'));
    }
  }
}

function checkCited(data: Dataset, report: Report): void {
  const file = data.single.get('sources');
  if (file === undefined || !data.measuresComplete) return;
  const cited = new Set<unknown>();
  for (const measure of data.measures.values()) {
    for (const { value } of find(measure.value, ['claims', '*', 'sources', '*'])) cited.add(value);
  }
  for (const { path, value } of find(file.value, ['*', 'id'])) {
    if (!cited.has(value)) report(problemAt(file, path, show(value), 'a source that a claim cites'));
  }
}
