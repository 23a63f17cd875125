// Knows: what `npm run offline` does: it builds the site, prints its handouts, and lays the zip for class beside the copies in one file. Does not know: what stands in any of them.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { LANGS } from '../catalogue/types.ts';
import { fileName, OFFLINE_DIR } from '../state/fileAddress.ts';
import { CLASSROOM, tenthsOfMegabytes } from '../state/oneFiles.ts';
import { buildDay } from './buildDay.ts';
import { compile } from './compile/compile.ts';
import { classroomZip } from './oneFile/classroomZip.ts';

const DIR = 'dist';
const HANDOUTS = 'handouts';
const VITE = ['node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'warn'];
const TSX = 'node_modules/tsx/dist/cli.mjs';

/** A step that says itself what it lacks. */
class StepError extends Error {
  override readonly name = 'StepError';
}

function run(what: string, script: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
  try {
    execFileSync(process.execPath, script, {
      env: { ...process.env, NODE_ENV: 'production', ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    throw new StepError(`${what}: got an error, which stands above. No zip for class was made.`);
  }
}

async function handouts(): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(join(DIR, HANDOUTS), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.pdf'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, Uint8Array]> => [relative(DIR, path), await readFile(path)]),
    ),
  );
}

const oneFiles = async (): Promise<Map<string, Uint8Array>> =>
  new Map(
    await Promise.all(
      LANGS.map(async (lang): Promise<[string, Uint8Array]> => [
        fileName(lang),
        await readFile(join(DIR, OFFLINE_DIR, fileName(lang))),
      ]),
    ),
  );

async function make(): Promise<void> {
  run('the build', VITE);
  run('the handouts', [TSX, 'src/build/handouts.ts']);
  const printed = await handouts();
  const held = new Map([...(await oneFiles()), ...printed]);
  const { compiled } = compile('data').dates;
  const { SITE_URL: given = '' } = process.env;
  const siteUrl = given === '' ? null : given.replace(/\/?$/, '/');
  const zip = classroomZip(held, { built: buildDay(process.env, compiled), compiled }, siteUrl);
  // Pages say how large it is: they are made once more.
  run('the build', VITE, { CLASSROOM_BYTES: String(zip.length) });
  for (const [name, bytes] of await oneFiles())
    if (held.get(name)?.toString() !== bytes.toString())
      throw new StepError(`${name}: got another file from a second build, expected the same`);
  for (const [path, bytes] of [...printed, [CLASSROOM, zip] as const]) {
    await mkdir(dirname(join(DIR, path)), { recursive: true });
    await writeFile(join(DIR, path), bytes);
  }
  run('the packed twins', [TSX, 'src/build/pack.ts']);
  for (const [name, { length }] of [...(await oneFiles()), [CLASSROOM, zip] as const])
    console.log(`${name}: ${tenthsOfMegabytes(length)} MB`);
  console.log(`In the zip: both files, ${printed.size} handouts, a read-me. All of it lies in ${DIR}/.`);
}

try {
  await make();
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
