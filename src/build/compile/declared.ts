// Knows: where each kind of thing that can be named has its ids, and that no id stands there twice. Does not know: who names it.

import type { Dataset, FileName } from './dataset.ts';
import { find } from './find.ts';
import { problemAt, show, type Report } from './problems.ts';

const IN_MAP_FILE = ['features', '*', 'properties', 'id'] as const;

/** What can be named from another file, and the lists whose ids stand only for themselves. */
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
  place: { in: 'places', at: IN_MAP_FILE, called: 'a place in geo/places.geojson' },
  region: { in: 'regions', at: IN_MAP_FILE, called: 'a region in geo/regions.geojson' },
} as const satisfies Record<string, { in: FileName; at: readonly string[]; called: string }>;

export type Thing = keyof typeof DECLARED | 'measure';

/** As a message ends: "expected the id of a speaker in speakers.yaml". */
export function called(thing: Thing): string {
  return thing === 'measure' ? 'a measure in measures/' : DECLARED[thing].called;
}

/** Reports ids declared twice. The function it returns gives null where the declaring file could not be read. */
export function declaredIds(data: Dataset, report: Report): (thing: Thing) => ReadonlySet<string> | null {
  const all = new Map<string, ReadonlySet<string>>();
  for (const [thing, { in: name, at }] of Object.entries(DECLARED)) {
    const file = data.single.get(name);
    if (file === undefined) continue;
    const ids = new Set<string>();
    for (const { path, value } of find(file.value, at)) {
      if (typeof value !== 'string') continue;
      if (ids.has(value)) report(problemAt(file, path, `the id ${show(value)} again`, 'each id once'));
      ids.add(value);
    }
    all.set(thing, ids);
  }
  if (data.measuresComplete) all.set('measure', new Set(data.measures.keys()));
  return (thing) => all.get(thing) ?? null;
}
