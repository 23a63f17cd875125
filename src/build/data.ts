// Knows: what `npm run data` prints, and with `-- --schemas` where the editors' JSON Schemas are written. Does not know: the rules of the data.

import { writeFileSync } from 'node:fs';
import { STANDINGS, type Catalogue } from '../catalogue/types.ts';
import { compile, CompileError } from './compile/compile.ts';
import { jsonSchemas, schemaText } from './compile/jsonSchema.ts';

if (process.argv.includes('--schemas')) {
  for (const [name, schema] of jsonSchemas()) {
    writeFileSync(`.config/schema/${name}.json`, await schemaText(schema));
  }
}

try {
  console.log(summary(compile('data')));
} catch (error) {
  if (!(error instanceof CompileError)) throw error;
  console.error(error.message);
  console.error(`\n${error.problems.length} problems`);
  process.exitCode = 1;
}

/** Counts per kind and standing, one a line. */
function summary({ measures, sources, speakers, kinds, dates }: Catalogue): string {
  const claims = measures.flatMap((measure) => measure.claims);
  const rows: [string, number][] = [
    ['measures', measures.length],
    ...kinds.map(({ id }): [string, number] => [
      `  ${id}`,
      measures.filter((measure) => measure.kind === id).length,
    ]),
    ...STANDINGS.map((standing): [string, number] => [
      `  ${standing}`,
      measures.filter((measure) => measure.standing === standing).length,
    ]),
    ['  contested', measures.filter((measure) => measure.contested).length],
    ['claims', claims.length],
    ['speakers', speakers.length],
    ['sources', sources.length],
  ];
  const widest = Math.max(...rows.map(([name]) => name.length));
  return [
    ...rows.map(([name, count]) => `${name.padEnd(widest)} ${String(count).padStart(5)}`),
    `area drawn as of ${dates.area}, newest source ${dates.newestSource}, newest entry ${dates.compiled}`,
  ].join('\n');
}
