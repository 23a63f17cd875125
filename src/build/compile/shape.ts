// Knows: how a file is held against its schema, and how the schema's issues become problems. Does not know: the schemas' content.

import * as v from 'valibot';
import { isRecord } from './find.ts';
import type { DataFile, Path } from './load.ts';
import { show, type Problem, type Report } from './problems.ts';
import { SCHEMAS, type SchemaName } from './schema.ts';

/** Reports everything in the file that its schema does not allow: unknown and missing keys, and values. */
export function checkShape(name: SchemaName, file: DataFile, report: Report): void {
  // Valibot names one unknown key an object and run: those it named are taken out until it finds no more.
  const value = structuredClone(file.value);
  let issues: readonly v.BaseIssue<unknown>[];
  let unknown: readonly v.BaseIssue<unknown>[];
  do {
    issues = v.safeParse(SCHEMAS[name], value).issues ?? [];
    unknown = issues.filter(isUnknownKey);
    for (const issue of unknown) {
      reportIssue(file, issue, [], report);
      const last = issue.path?.at(-1);
      if (last !== undefined) Reflect.deleteProperty(last.input as object, last.key as string);
    }
  } while (unknown.length > 0);
  for (const issue of issues) reportIssue(file, issue, [], report);
}

/** Reports one issue that was found in the part of a file at `base`. */
export function reportIssue(file: DataFile, issue: v.BaseIssue<unknown>, base: Path, report: Report): void {
  const path = [...base, ...(issue.path ?? []).map((item) => item.key as string | number)];
  report({ file: file.file, line: file.lineOf(path), ...wording(issue, path) });
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function wording(issue: v.BaseIssue<unknown>, path: Path): Pick<Problem, 'got' | 'expected'> {
  const key = path.at(-1);
  if (isUnknownKey(issue)) {
    return { got: `the unknown key ${show(key)}`, expected: `only the keys of ${issue.message}` };
  }
  if (issue.type.endsWith('object') && issue.received === 'undefined') {
    return { got: 'nothing', expected: `the key ${show(key)}` };
  }
  if (issue.type === 'partial_check' && isRecord(issue.input)) {
    return { got: `the keys ${Object.keys(issue.input).join(', ')}`, expected: issue.message };
  }
  return { got: show(issue.input), expected: issue.message };
}
