// Knows: how the one schema becomes the JSON Schemas that editors complete and check data files with. Does not know: where they are kept.

import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import style from '../../../.config/prettier.json' with { type: 'json' };
import { SCHEMAS, type SchemaName } from './schema.ts';

/** Rules that only the build can apply, such as whether a date exists. */
const ONLY_IN_THE_BUILD = ['check', 'partial_check'];

/** A JSON Schema (draft 7) for each kind of data file. */
export function jsonSchemas(): ReadonlyMap<SchemaName, object> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      name as SchemaName,
      toJsonSchema(schema as GenericSchema, { ignoreActions: ONLY_IN_THE_BUILD }),
    ]),
  );
}

/** A JSON Schema as it is written into its file, in the form that the formatter of this project gives it. */
export async function schemaText(schema: object): Promise<string> {
  // Loaded only here: whoever compiles has no use for it.
  const { format } = await import('prettier');
  return format(JSON.stringify(schema), { parser: 'json', printWidth: style.printWidth });
}
