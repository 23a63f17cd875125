// Knows: which files make up a data folder, and reads them all. Does not know: what is valid in them, what they say about one another.

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load, type DataFile } from './load.ts';
import type { Report } from './problems.ts';
import type { SchemaName } from './schema.ts';

/** The single files, beside the folders `measures/` and `lessons/` with one file each. */
const FILES = {
  speakers: 'speakers.yaml',
  channels: 'channels.yaml',
  taxonomy: 'taxonomy.yaml',
  glossary: 'glossary.yaml',
  corrections: 'corrections.yaml',
  publication: 'publication.yaml',
  founding: 'founding.yaml',
  practice: 'practice.yaml',
  sources: 'sources.json',
  regions: 'geo/regions.geojson',
  places: 'geo/places.geojson',
} as const satisfies Partial<Record<SchemaName, string>> & Record<string, string>;

const AREA = /^occupied-\d{4}-\d{2}-\d{2}\.geojson$/;

export type FileName = keyof typeof FILES | 'area';

export interface Dataset {
  /** A file that could not be read is missing here; that was reported. */
  readonly single: ReadonlyMap<FileName, DataFile>;
  /** By the id that the file's name gives. */
  readonly measures: ReadonlyMap<string, DataFile>;
  /** Every measure file could be read: only then can something be said to be missing from all of them. */
  readonly measuresComplete: boolean;
  /** The same of lessons; there may be none. */
  readonly lessons: ReadonlyMap<string, DataFile>;
  readonly lessonsComplete: boolean;
}

/** Reads every file of a data folder and reports those that are missing, misnamed or cannot be parsed. */
export function readDataset(dataDir: string, report: Report): Dataset {
  const root = basename(dataDir);
  const single = new Map<FileName, DataFile>();
  const read = (name: FileName, path: string) => {
    const file = load(join(dataDir, path), `${root}/${path}`, report);
    if (file !== null) single.set(name, file);
  };
  for (const [name, path] of Object.entries(FILES)) read(name as FileName, path);
  const areas = namesIn(join(dataDir, 'geo')).filter((name) => AREA.test(name));
  // The newest day for which the area was drawn is the one shown.
  read('area', `geo/${areas.at(-1) ?? 'occupied-YYYY-MM-DD.geojson'}`);

  const folder = (name: string): { files: ReadonlyMap<string, DataFile>; complete: boolean } => {
    const files = new Map<string, DataFile>();
    const names = namesIn(join(dataDir, name));
    for (const each of names) {
      const file = `${root}/${name}/${each}`;
      if (!each.endsWith('.yaml')) {
        report({ file, line: 1, got: `a file named "${each}"`, expected: 'a name that ends in .yaml' });
        continue;
      }
      const loaded = load(join(dataDir, name, each), file, report);
      if (loaded !== null) files.set(each.slice(0, -'.yaml'.length), loaded);
    }
    return { files, complete: files.size === names.length };
  };
  const measures = folder('measures');
  if (namesIn(join(dataDir, 'measures')).length === 0) {
    report({ file: `${root}/measures`, line: 1, got: 'no file', expected: 'one for each measure' });
  }
  const lessons = folder('lessons');
  return {
    single,
    measures: measures.files,
    measuresComplete: measures.complete,
    lessons: lessons.files,
    lessonsComplete: lessons.complete,
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
