// Knows: on whom a claim may rest, and that a measure and a founding sentence are carried by a claim. Does not know: who the speakers are.

import type { Dataset } from './dataset.ts';
import { find, isRecord } from './find.ts';
import type { DataFile } from './load.ts';
import { problemAt, show, type Report } from './problems.ts';

/** Reports claims that rest on nobody, measures that nobody asserts, and sentences whose speaker says nothing there. */
export function checkClaims(data: Dataset, report: Report): void {
  for (const file of data.measures.values()) {
    checkRestsOn(file, report);
    checkAsserted(file, report);
  }
  checkFoundingSpeakers(data, report);
}

/** A claim can rest only on another claim of the same measure. */
function checkRestsOn(file: DataFile, report: Report): void {
  const claims = find(file.value, ['claims', '*']);
  for (const { path, value } of claims) {
    if (!isRecord(value) || typeof value['rests_on'] !== 'string') continue;
    const others = claims.filter((other) => other.value !== value);
    const speakers = others.flatMap((other) => find(other.value, ['speaker']).map((found) => found.value));
    if (speakers.includes(value['rests_on'])) continue;
    const expected = 'the speaker of another claim of this measure';
    report(problemAt(file, [...path, 'rests_on'], show(value['rests_on']), expected));
  }
}

/** Without a claim that stands on its own feet there is no standing and nobody to attribute the title to. */
function checkAsserted(file: DataFile, report: Report): void {
  const claims = find(file.value, ['claims', '*']);
  const counts = claims.some(
    ({ value }) => isRecord(value) && value['stance'] === 'asserts' && typeof value['rests_on'] !== 'string',
  );
  if (claims.length === 0 || counts) return;
  report(problemAt(file, ['claims'], 'no claim that asserts and rests on no other', 'at least one'));
}

function checkFoundingSpeakers(data: Dataset, report: Report): void {
  const file = data.single.get('founding');
  if (file === undefined) return;
  for (const { path, value } of find(file.value, ['*', 'carried_by', '*'])) {
    if (!isRecord(value)) continue;
    const measure = data.measures.get(String(value['measure']));
    if (measure === undefined) continue;
    const speakers = find(measure.value, ['claims', '*', 'speaker']).map((found) => found.value);
    if (speakers.includes(value['speaker'])) continue;
    const expected = `a speaker of the measure ${show(value['measure'])}`;
    report(problemAt(file, [...path, 'speaker'], show(value['speaker']), expected));
  }
}
