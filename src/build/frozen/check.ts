// Knows: that every frozen copy is, byte for byte, what its folder's name and the list say, and what is complained of when one is not. Does not know: how copies are made or withdrawn.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { folderOf } from '../../state/frozen.ts';
import type { FrozenCopy, FrozenIndex } from '../../state/frozen.ts';
import { FROZEN_DIR, FrozenError, readFrozen } from './index.ts';

export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The hash at the end of a folder's name: of all files in it, by their paths and hashes. */
export const hashOfFiles = (files: Readonly<Record<string, string>>): string =>
  sha256(
    Object.entries(files)
      .map(([path, hash]) => `${hash}  ${path}\n`)
      .sort()
      .join(''),
  ).slice(0, 12);

/** The path of a copy's page below its folder: `en/kherson.html`. */
export const pageOf = (copy: Pick<FrozenCopy, 'address'>): string =>
  copy.address.slice(`frozen/${folderOf(copy)}/`.length);

/** Which files lie in which folder, with the hashes that they must have: of what was withdrawn only its notices. */
export function expectedFiles(copies: readonly FrozenCopy[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const copy of copies) {
    const { withdrawn } = copy;
    const there = withdrawn === undefined ? copy.files : withdrawn.files;
    for (const [path, hash] of Object.entries(there)) files.set(`${folderOf(copy)}/${path}`, hash);
  }
  return files;
}

const filesBelow = (dir: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    : [];

/** Every folder whose name is not that of what was frozen into it. */
function misnamed(copies: readonly FrozenCopy[]): string[] {
  return [...new Set(copies.map(folderOf))].flatMap((folder) => {
    const of = copies.filter((copy) => folderOf(copy) === folder);
    const files = Object.assign({}, ...of.map((copy) => copy.files)) as Record<string, string>;
    const name = `${of[0]?.date ?? ''}-${hashOfFiles(files)}`;
    return name === folder
      ? []
      : [`index.json: got hashes that make ${name}, expected those of the folder ${folder}: none may change`];
  });
}

/**
 * What is frozen, when all of it is as it was written: nothing has changed, nothing lacks, nothing is there that is not listed.
 * @throws FrozenError that names every file with a problem
 */
export function checkFrozen(dir = FROZEN_DIR): FrozenIndex {
  const index = readFrozen(dir);
  const copies = Object.values(index).flat();
  const problems = misnamed(copies);
  const expected = expectedFiles(copies);
  for (const [path, hash] of expected) {
    const file = join(dir, path);
    const got = existsSync(file) ? sha256(readFileSync(file)) : 'no such file';
    if (got !== hash)
      problems.push(
        `${path}: got ${got}, expected SHA-256 ${hash}. A frozen copy never changes: git checkout -- ${file}`,
      );
  }
  for (const path of filesBelow(dir))
    if (path !== 'index.json' && !expected.has(path))
      problems.push(`${path}: got a file that index.json does not list, expected what npm run freeze wrote`);
  if (problems.length > 0) throw new FrozenError(problems.map((problem) => join(dir, problem)));
  return index;
}
