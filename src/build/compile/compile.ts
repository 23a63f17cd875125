// Knows: the order in which a data folder is read, checked and put together. Does not know: any single rule.

import type { Catalogue } from '../../catalogue/types.ts';
import { checkClaims } from './claims.ts';
import { readDataset, type Dataset } from './dataset.ts';
import { today } from './dates.ts';
import { derive, type ValidData } from './derive.ts';
import { checkLessons } from './lessons.ts';
import { readGeo, type GeoData } from './geo.ts';
import { checkPlaces } from './places.ts';
import { checkPractice } from './practice.ts';
import { CompileError, type Problem, type Report } from './problems.ts';
import { checkReferences } from './references.ts';
import { SCHEMAS, type Row, type SchemaName } from './schema.ts';
import { checkShape } from './shape.ts';
import { checkTexts } from './texts.ts';
import { checkUnique } from './unique.ts';
import { checkWhen } from './when.ts';

export { CompileError } from './problems.ts';

/**
 * Reads every file of a data folder and gives everything known, frozen.
 * Throws a CompileError that lists all problems of all files at once.
 */
export function compile(dataDir: string): Catalogue {
  const problems: Problem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const data = readDataset(dataDir, report);
  for (const [name, file] of data.single) if (isSchema(name)) checkShape(name, file, report);
  for (const file of data.measures.values()) checkShape('measure', file, report);
  for (const file of data.lessons.values()) checkShape('lesson', file, report);
  const geo = readGeo(data, report);
  checkReferences(data, report);
  checkClaims(data, report);
  checkLessons(data, report);
  checkPractice(data, report);
  checkUnique(data, report);
  checkTexts(data, report);
  checkWhen(data, today(process.env), report);
  checkPlaces(data, geo, report);
  if (problems.length > 0) throw new CompileError(problems);
  return deepFreeze(derive(validData(data, geo)));
}

function isSchema(name: string): name is SchemaName {
  return name in SCHEMAS;
}

/** Only called when nothing was reported: every file is there and as its schema says. */
function validData(data: Dataset, geo: GeoData): ValidData {
  const row = <N extends Exclude<SchemaName, 'measure' | 'lesson'>>(name: N) =>
    data.single.get(name)?.value as Row<N>;
  return {
    measures: [...data.measures.values()].map((file) => file.value as Row<'measure'>),
    lessons: [...data.lessons.values()].map((file) => file.value as Row<'lesson'>),
    speakers: row('speakers'),
    channels: row('channels'),
    taxonomy: row('taxonomy'),
    glossary: row('glossary'),
    corrections: row('corrections'),
    publication: row('publication'),
    founding: row('founding'),
    practice: row('practice'),
    sources: row('sources'),
    geo,
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
