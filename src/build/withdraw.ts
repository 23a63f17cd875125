// Knows: what `npm run withdraw <id> <reason>` does: a notice takes the place of frozen copies, and what they held is removed. Does not know: what a notice says, or which copies are meant.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { themeCss } from '../design/theme.ts';
import { typeCss } from '../design/type.ts';
import { epochDay } from './buildDay.ts';
import { checkFrozen, pageOf } from './frozen/check.ts';
import { correctionsSince } from './frozen/face.ts';
import { FROZEN_DIR, FrozenError, writeFrozen } from './frozen/index.ts';
import { noticeDocument } from './frozen/notice.ts';
import { noticeStills } from './frozen/noticeStills.ts';
import { liveOf, toWithdraw, withdraw } from './frozen/withdrawal.ts';
import type { Named } from './frozen/withdrawal.ts';
import { folderOf } from '../state/frozen.ts';

/** The script of a notice as one text that is no module, as that of a view is. */
async function noticeScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      rolldownOptions: { input: resolve('src/withdrawn.ts'), output: { format: 'iife' } },
    },
  });
  const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk] = files.filter((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk' || files.length !== 1)
    throw new Error(`withdraw: got ${files.length} files of src/withdrawn.ts, expected one script`);
  return chunk.code.trim();
}

/** By which name git keeps a file. */
const gitName = (bytes: Buffer): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

const afterwards = (kept: readonly string[]): string => `
Commit this, build, put the site on its server, and empty what your host and its network keep of /frozen/.

Git keeps the former bytes. Whoever has this repository, or gets it from now on, can still read them:
${kept.map((line) => `  ${line}`).join('\n')}
Where that must not be, commit first; then put these names, one a line, into a file, and take them out of the history with
  git filter-repo --strip-blobs-with-ids FILE
push that by force, ask the repository's host to remove what it keeps, and everybody with a clone for a new one. What was
withdrawn may also stand in data/, in its history, and in the live map.`;

async function run(id: string, words: string): Promise<void> {
  const index = checkFrozen();
  const { copies, reason } = toWithdraw(index, id, words);
  // The day on which it is done, not that of the last commit: it is a deed, and its notice says when.
  const day = epochDay(process.env) ?? new Date().toISOString().slice(0, 10);
  const css = [themeCss(), typeCss(), readFileSync('src/design/base.css', 'utf8')].join('\n');
  const script = await noticeScript();
  const notices = new Map<Named['copy'], ReadonlyMap<string, string | Uint8Array>>();
  for (const { view, copy } of copies) {
    const still = (path: string): Buffer => readFileSync(join(FROZEN_DIR, folderOf(copy), path));
    const live = liveOf(view, copy.lang);
    const corrections = correctionsSince(copy.lang, view, copy.date, copy.measures);
    const page = noticeDocument({ copy, live, corrections, day, reason }, { css, script });
    notices.set(copy, new Map([[pageOf(copy), page], ...(await noticeStills(copy, { day, reason }, still))]));
  }
  const done = withdraw(index, copies, { day, reason }, ({ copy }) => notices.get(copy) ?? new Map());
  const kept = [...done.notices.keys(), ...done.gone].map(
    (path) => `${gitName(readFileSync(join(FROZEN_DIR, path)))} ${FROZEN_DIR}/${path}`,
  );
  for (const [path, notice] of done.notices) writeFileSync(join(FROZEN_DIR, path), notice);
  for (const path of done.gone) rmSync(join(FROZEN_DIR, path));
  writeFrozen(done.index);
  for (const path of done.notices.keys()) console.log(`${FROZEN_DIR}/${path}: a notice stands there now`);
  for (const path of done.gone) console.log(`${FROZEN_DIR}/${path}: removed`);
  console.log(afterwards(kept));
}

try {
  const [id = '', ...words] = process.argv.slice(2);
  await run(id, words.join(' '));
} catch (error) {
  if (!(error instanceof FrozenError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
