// Knows: which fields name something that stands elsewhere, and that every name leads to one thing. Does not know: the shape of files.

import { find, isRecord, type Dataset, type FileName } from './dataset.ts';
import type { DataFile } from './load.ts';
import { show, type Problem } from './problems.ts';

/** What can be named, where its ids are declared, and what a message calls it. */
const DECLARED = {
  speaker: { in: 'speakers', at: ['*', 'id'], called: 'a speaker in speakers.yaml' },
  channel: { in: 'channels', at: ['*', 'id'], called: 'a channel in channels.yaml' },
  source: { in: 'sources', at: ['*', 'id'], called: 'a source in sources.json' },
  side: { in: 'taxonomy', at: ['sides', '*', 'id'], called: 'a side in taxonomy.yaml' },
  kind: { in: 'taxonomy', at: ['kinds', '*', 'id'], called: 'a kind in taxonomy.yaml' },
  category: { in: 'taxonomy', at: ['categories', '*', 'id'], called: 'a category in taxonomy.yaml' },
  target: { in: 'taxonomy', at: ['targets', '*', 'id'], called: 'a target group in taxonomy.yaml' },
  term: { in: 'glossary', at: ['*', 'id'], called: 'a term in glossary.yaml' },
  statement: { in: 'founding', at: ['*', 'id'], called: 'a statement in founding.yaml' },
  place: { in: 'places', at: ['features', '*', 'properties', 'id'], called: 'a place in geo/places.geojson' },
  region: {
    in: 'regions',
    at: ['features', '*', 'properties', 'id'],
    called: 'a region in geo/regions.geojson',
  },
} as const satisfies Record<string, { in: FileName; at: readonly string[]; called: string }>;

type Thing = keyof typeof DECLARED | 'measure';

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

const ELSEWHERE: readonly { readonly in: FileName; readonly at: readonly string[]; readonly to: Thing }[] = [
  { in: 'corrections', at: ['*', 'measure'], to: 'measure' },
  { in: 'founding', at: ['*', 'carried_by', '*', 'measure'], to: 'measure' },
  { in: 'founding', at: ['*', 'carried_by', '*', 'speaker'], to: 'speaker' },
];

/** Reports ids declared twice, names that lead nowhere, and sources that nothing cites. */
export function checkReferences(data: Dataset, report: (problem: Problem) => void): void {
  const known = declaredIds(data, report);
  const check = (file: DataFile, at: readonly string[], to: Thing | null) => {
    const ids = to === null ? null : known(to);
    const seen = new Set<string>();
    for (const { path, value } of find(file.value, at)) {
      if (typeof value !== 'string') continue;
      const place = { file: file.file, line: file.lineOf(path), got: show(value) };
      if (to !== null && ids !== null && !ids.has(value))
        report({ ...place, expected: `the id of ${called(to)}` });
      const inList = `${path.slice(0, -1).join('/')}/${value}`;
      if (at.at(-1) === '*' && seen.has(inList)) report({ ...place, expected: 'each id once in this list' });
      seen.add(inList);
    }
  };
  for (const [id, file] of data.measures) {
    for (const { at, to } of IN_A_MEASURE) check(file, at, to);
    checkOwnId(id, file, report);
    checkRestsOn(file, report);
  }
  for (const row of ELSEWHERE) {
    const file = data.single.get(row.in);
    if (file !== undefined) check(file, row.at, row.to);
  }
  checkFoundingSpeakers(data, report);
  checkCited(data, report);
}

function called(thing: Thing): string {
  return thing === 'measure' ? 'a measure in measures/' : DECLARED[thing].called;
}

/** Reports ids declared twice. The function it returns gives null where the declaring file could not be read. */
function declaredIds(
  data: Dataset,
  report: (problem: Problem) => void,
): (thing: Thing) => ReadonlySet<string> | null {
  const all = new Map<Thing, ReadonlySet<string>>();
  for (const [thing, { in: name, at }] of Object.entries(DECLARED)) {
    const file = data.single.get(name);
    if (file === undefined) continue;
    const ids = new Set<string>();
    for (const { path, value } of find(file.value, at)) {
      if (typeof value !== 'string') continue;
      if (ids.has(value)) {
        report({
          file: file.file,
          line: file.lineOf(path),
          got: `the id ${show(value)} again`,
          expected: 'each id once',
        });
      }
      ids.add(value);
    }
    all.set(thing as Thing, ids);
  }
  if (data.measuresComplete) all.set('measure', new Set(data.measures.keys()));
  return (thing) => all.get(thing) ?? null;
}

function checkOwnId(id: string, file: DataFile, report: (problem: Problem) => void): void {
  for (const { path, value } of find(file.value, ['id'])) {
    if (value !== id) {
      report({
        file: file.file,
        line: file.lineOf(path),
        got: show(value),
        expected: `${show(id)}, as the file is named`,
      });
    }
  }
  for (const list of ['answers', 'same_act']) {
    for (const { path, value } of find(file.value, [list, '*'])) {
      if (value === id) {
        report({
          file: file.file,
          line: file.lineOf(path),
          got: show(value),
          expected: 'the id of another measure',
        });
      }
    }
  }
}

/** A claim can rest only on another claim of the same measure, and at least one must stand on its own feet and assert. */
function checkRestsOn(file: DataFile, report: (problem: Problem) => void): void {
  const claims = find(file.value, ['claims', '*']);
  for (const { path, value } of claims) {
    if (!isRecord(value) || typeof value['rests_on'] !== 'string') continue;
    const others = claims
      .filter((other) => other.value !== value)
      .map((other) => isRecord(other.value) && other.value['speaker']);
    if (!others.includes(value['rests_on'])) {
      report({
        file: file.file,
        line: file.lineOf([...path, 'rests_on']),
        got: show(value['rests_on']),
        expected: 'the speaker of another claim of this measure',
      });
    }
  }
  const counts = claims.some(
    ({ value }) => isRecord(value) && value['stance'] === 'asserts' && value['rests_on'] === null,
  );
  if (claims.length > 0 && !counts) {
    report({
      file: file.file,
      line: file.lineOf(['claims']),
      got: 'no claim that asserts and rests on no other',
      expected: 'at least one',
    });
  }
}

/** A sentence of the founding article is carried by a claim, so its speaker must have one in that measure. */
function checkFoundingSpeakers(data: Dataset, report: (problem: Problem) => void): void {
  const file = data.single.get('founding');
  if (file === undefined) return;
  for (const { path, value } of find(file.value, ['*', 'carried_by', '*'])) {
    if (!isRecord(value)) continue;
    const measure = data.measures.get(String(value['measure']));
    if (measure === undefined) continue;
    const speakers = find(measure.value, ['claims', '*', 'speaker']).map((found) => found.value);
    if (!speakers.includes(value['speaker'])) {
      report({
        file: file.file,
        line: file.lineOf([...path, 'speaker']),
        got: show(value['speaker']),
        expected: `a speaker of the measure ${show(value['measure'])}`,
      });
    }
  }
}

function checkCited(data: Dataset, report: (problem: Problem) => void): void {
  const file = data.single.get('sources');
  if (file === undefined || !data.measuresComplete) return;
  const cited = new Set<unknown>();
  for (const measure of data.measures.values()) {
    for (const { value } of find(measure.value, ['claims', '*', 'sources', '*'])) cited.add(value);
  }
  for (const { path, value } of find(file.value, ['*', 'id'])) {
    if (!cited.has(value)) {
      report({
        file: file.file,
        line: file.lineOf(path),
        got: show(value),
        expected: 'a source that a claim cites',
      });
    }
  }
}
