// Knows: how the list of all frozen copies is read and written, and what it must look like. Does not know: whether the copies are as it says.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { LANGS } from '../../catalogue/types.ts';
import { WITHDRAWAL_REASONS } from '../../state/frozen.ts';
import type { FrozenIndex } from '../../state/frozen.ts';

/** Where the copies are kept, and committed. */
export const FROZEN_DIR = 'public/frozen';
const FILE = 'index.json';

/** Thrown with every problem of one run, one a line. */
export class FrozenError extends Error {
  override readonly name = 'FrozenError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** What each of these gives. @throws FrozenError with the problems of all that throw one */
export function together<Of extends readonly unknown[]>(...of: { [N in keyof Of]: () => Of[N] }): Of {
  const problems: string[] = [];
  const given = of.map((one) => {
    try {
      return one();
    } catch (error) {
      if (!(error instanceof FrozenError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  });
  if (problems.length > 0) throw new FrozenError(problems);
  return given as unknown as Of;
}

const day = v.pipe(v.string(), v.isoDate());
const px = v.pipe(v.number(), v.integer(), v.minValue(1));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal'));
const schema = v.record(
  v.pipe(v.string(), v.regex(/^embed\/.+\.html$/, 'expected the path of an embed view')),
  v.array(
    v.strictObject({
      date: day,
      address: v.pipe(
        v.string(),
        v.regex(/^frozen\/\d{4}-\d\d-\d\d-[0-9a-f]{12}\/.+\.html$/, 'expected frozen/{date}-{hash}/….html'),
      ),
      lang: v.picklist(LANGS),
      title: v.pipe(v.string(), v.minLength(1)),
      height: px,
      heights: v.record(v.pipe(v.string(), v.digits()), px),
      measures: v.array(v.string()),
      content: sha256,
      files: v.record(v.string(), sha256),
      withdrawn: v.exactOptional(
        v.strictObject({
          date: day,
          reason: v.picklist(WITHDRAWAL_REASONS),
          files: v.record(v.string(), sha256),
        }),
      ),
    }),
  ),
);

/**
 * What is frozen, as `dir` lists it; without a list nothing is.
 * @throws FrozenError with every problem of the list's form
 */
export function readFrozen(dir = FROZEN_DIR): FrozenIndex {
  const file = join(dir, FILE);
  if (!existsSync(file)) return {};
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new FrozenError([`${file}: ${(error as Error).message}, expected JSON`]);
  }
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return output;
  throw new FrozenError(
    issues.map((issue) => `${file}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`),
  );
}

/** Views in the order of their paths, so that a new copy changes only its own lines. */
export function writeFrozen(index: FrozenIndex, dir = FROZEN_DIR): void {
  const sorted = Object.fromEntries(Object.entries(index).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(dir, FILE), `${JSON.stringify(sorted, null, 2)}\n`);
}
