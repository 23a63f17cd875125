// Knows: that the editors' JSON Schemas are those of the build. Does not know: what they say.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas, schemaText } from '../../../src/build/compile/jsonSchema.ts';

test.each([...jsonSchemas()])(
  '%s.json is what the schema of the build gives (npm run data -- --schemas)',
  async (name, schema) => {
    expect(readFileSync(`.config/schema/${name}.json`, 'utf8')).toBe(await schemaText(schema));
  },
);

test('there is no JSON Schema without a schema', () => {
  expect(readdirSync('.config/schema').sort()).toEqual(
    [...jsonSchemas().keys()].map((name) => `${name}.json`).sort(),
  );
});
