// Knows: what an editor who runs `npm run data` sees. Does not know: the rules of the data.

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command where `data/` is a copy of one of the fixtures. */
function runOn(fixture: string): Promise<{ code: number; stdout: string; stderr: string }> {
  cpSync(`tests/build/compile/fixtures/${fixture}`, join(folder, 'data'), { recursive: true });
  const environment = { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2024, 11, 31) / 1000) };
  return new Promise((done) => {
    const command = resolve('node_modules/.bin/tsx');
    execFile(
      command,
      [resolve('src/build/data.ts')],
      { cwd: folder, env: environment },
      (error, stdout, stderr) => {
        done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}

test('sound data are counted by kind and standing, and the command succeeds', async () => {
  const { code, stdout } = await runOn('valid');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^measures +2$/m);
  expect(stdout).toMatch(/^ {2}threats +1$/m);
  expect(stdout).toMatch(/^ {2}claimed-by-acting-side +1$/m);
  expect(stdout).toMatch(/^ {2}contested +1$/m);
  expect(stdout).toContain('area drawn as of 2024-02-27, newest source 2024-02-27, newest entry 2024-05-01');
});

test('every problem is printed with file and line, counted, and the command fails', async () => {
  const { code, stdout, stderr } = await runOn('broken');
  expect(code).toBe(1);
  expect(stdout).toBe('');
  const lines = stderr.trimEnd().split('\n');
  expect(lines).toContain(
    'data/measures/wrong-place.yaml:7: got "melitopol", expected a place in kherson or luhansk region',
  );
  expect(lines.at(-1)).toBe(`${lines.length - 2} problems`);
});
