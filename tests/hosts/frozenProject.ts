// Knows: a copy of this project in a folder of its own, with its commands, and where it keeps what it froze. Does not know: what is frozen or tested.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { FrozenIndex } from '../../src/state/frozen.ts';

const run = promisify(execFile);
const MADE_OF = [
  'data',
  'src',
  'public/icon.svg',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
];

/** What a command said, and whether it did what it was asked for. */
export interface Said {
  readonly ok: boolean;
  readonly words: string;
}

export interface FrozenProject {
  readonly dir: string;
  /** The day from which all that follows takes its date. */
  on(day: string): void;
  freeze(...names: string[]): Promise<Said>;
  withdraw(id: string, ...reason: string[]): Promise<Said>;
  /** Into `dist`. */
  build(): Promise<Said>;
  commit(): Promise<void>;
  index(): Promise<FrozenIndex>;
  remove(): Promise<void>;
}

/** The project as it is now, without what was ever frozen in it. */
export async function frozenProject(): Promise<FrozenProject> {
  const dir = await mkdtemp(join(tmpdir(), 'project-'));
  for (const path of MADE_OF) await cp(path, join(dir, path), { recursive: true });
  await symlink(resolve('node_modules'), join(dir, 'node_modules'));
  let day = '';
  const node = async (...args: string[]): Promise<Said> => {
    const epoch = String(Date.parse(day) / 1000);
    // Vitest says NODE_ENV=test to its children.
    const env = { ...process.env, NODE_ENV: 'production', SITE_URL: '', SOURCE_DATE_EPOCH: epoch };
    try {
      const { stdout, stderr } = await run(process.execPath, args, { cwd: dir, env });
      return { ok: true, words: stdout + stderr };
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return { ok: false, words: stdout + stderr };
    }
  };
  const command = (name: string, args: string[]) =>
    node('node_modules/tsx/dist/cli.mjs', `src/build/${name}.ts`, ...args);
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: dir });
  const commit = async (): Promise<void> => {
    await git('add', 'data', 'src', 'public', 'package.json', 'package-lock.json', 'vite.config.ts');
    await git('commit', '--quiet', '--message', 'As it is now');
  };
  await git('init', '--quiet');
  await commit();
  return {
    dir,
    on: (of) => (day = of),
    freeze: (...names) => command('freeze', names),
    withdraw: (...args) => command('withdraw', args),
    build: () =>
      node('node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'warn', '--outDir', 'dist'),
    commit,
    index: async () =>
      JSON.parse(await readFile(join(dir, 'public/frozen/index.json'), 'utf8')) as FrozenIndex,
    remove: () => rm(dir, { recursive: true }),
  };
}
