// Knows: how measures stand in a JSON file. Does not know: the fields of a measure.
import type { Measure } from '../types.ts';
import type { About } from './about.ts';
import { measureRecord } from './record.ts';
import type { Setting } from './record.ts';

/** @param schema where its schema lies, as seen from the file */
export function measuresJson(
  measures: readonly Measure[],
  setting: Setting,
  about: About,
  schema: string,
): string {
  const content = { $schema: schema, about, measures: measures.map((one) => measureRecord(one, setting)) };
  return `${JSON.stringify(content, null, 1)}\n`;
}
