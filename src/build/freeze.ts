// Knows: what `npm run freeze` does: builds the embeds anew, and keeps copies of them for good. Does not know: what a copy is, or which are made.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildDay } from './buildDay.ts';
import { compile, CompileError } from './compile/compile.ts';
import { checkFrozen } from './frozen/check.ts';
import { ruler } from './frozen/heights.ts';
import { FROZEN_DIR, FrozenError, together, writeFrozen } from './frozen/index.ts';
import { planFreeze } from './frozen/plan.ts';
import { viewsNamed } from './frozen/views.ts';

const BUILD_DIR = '.cache/freeze';
/** All that a view is made of. */
const MADE_OF = ['data', 'src', 'vite.config.ts', 'package-lock.json'];

/** A copy that says "of this day" must be what the commit of that day makes. @throws FrozenError that names what is not committed */
function refuseUncommitted(): void {
  let status: string;
  try {
    status = execFileSync('git', ['status', '--porcelain', '--', ...MADE_OF], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch {
    // A copy of the project without its history has the date of its evidence, and nothing to compare with.
    return;
  }
  const changed = status.split('\n').filter((line) => line !== '');
  if (changed.length > 0)
    throw new FrozenError(
      changed.map((line) => `${line.slice(3)}: got a change, expected it to be committed`),
    );
}

/** Every embed as a build of this moment makes it, without the site's address: a copy moves with its site. */
async function buildEmbeds(): Promise<Map<string, Uint8Array>> {
  try {
    execFileSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'warn', '--outDir', BUILD_DIR],
      {
        env: { ...process.env, NODE_ENV: 'production', SITE_URL: '' },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  } catch {
    throw new FrozenError(['the build: got an error, expected all embeds. npm run build says the same']);
  }
  const entries = await readdir(join(BUILD_DIR, 'embed'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(BUILD_DIR.length + 1))
    .sort();
  return new Map(
    await Promise.all(files.map(async (path) => [path, await readFile(join(BUILD_DIR, path))] as const)),
  );
}

async function freeze(names: readonly string[]): Promise<void> {
  const catalogue = compile('data');
  const [index, views] = together(
    () => checkFrozen(),
    () => viewsNamed(catalogue, names),
    refuseUncommitted,
  );
  const day = buildDay(process.env, catalogue.dates.compiled);
  const built = await buildEmbeds();
  const { measure, close } = await ruler();
  const plan = await planFreeze({ built, day, index, views, measure }).finally(close);
  for (const [path, bytes] of plan.files) {
    const file = join(FROZEN_DIR, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag: 'wx' });
  }
  if (plan.files.size > 0) writeFrozen(plan.index);
  for (const path of plan.withdrawn) console.log(`${path}: not frozen, as the same was withdrawn`);
  console.log(`${plan.unchanged.length} views have not changed since they were last frozen.`);
  const [first] = plan.files.keys();
  if (first === undefined) console.log('Nothing was written.');
  else
    console.log(
      `${plan.files.size} files written to ${FROZEN_DIR}/${first.split('/')[0] ?? ''}/. Commit them with ${FROZEN_DIR}/index.json.`,
    );
}

try {
  await freeze(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof FrozenError || error instanceof CompileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(BUILD_DIR, { recursive: true, force: true });
}
