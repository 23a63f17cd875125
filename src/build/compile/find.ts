// Knows: how values are looked for in a file that may be invalid elsewhere. Does not know: which values there should be.

import type { Path } from './load.ts';

/** A value in a file that may be invalid elsewhere. */
export interface Found {
  readonly path: Path;
  readonly value: unknown;
}

/** All values at a path in which `*` stands for every item of a list. Where the file has something else, there are none. */
export function find(value: unknown, pattern: Path, path: Path = []): readonly Found[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return [{ path, value }];
  if (step === '*') {
    return Array.isArray(value) ? value.flatMap((item, at) => find(item, rest, [...path, at])) : [];
  }
  if (typeof step === 'number') {
    return Array.isArray(value) && step in value ? find(value[step], rest, [...path, step]) : [];
  }
  return isRecord(value) && step in value ? find(value[step], rest, [...path, step]) : [];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
