// Knows: what a problem in the data is, how it is worded and listed. Does not know: which rules there are.

import type { DataFile, Path } from './load.ts';

export interface Problem {
  /** Path from the folder that holds the data folder: `data/measures/x.yaml`. */
  readonly file: string;
  /** 1 for the first line. */
  readonly line: number;
  readonly got: string;
  readonly expected: string;
}

export type Report = (problem: Problem) => void;

/** A problem at a place in a file. */
export function problemAt(file: DataFile, path: Path, got: string, expected: string): Problem {
  return { file: file.file, line: file.lineOf(path), got, expected };
}

/** Thrown by `compile`; the message lists every problem, one a line, by file and line. */
export class CompileError extends Error {
  override readonly name = 'CompileError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    // The same mark twice in one line is one problem to an editor.
    const sorted = sortProblems([
      ...new Map(problems.map((problem) => [formatProblem(problem), problem])).values(),
    ]);
    super(sorted.map(formatProblem).join('\n'));
    this.problems = sorted;
  }
}

/** `data/measures/x.yaml:12: got "…", expected …` */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: got ${problem.got}, expected ${problem.expected}`;
}

const LONGEST = 100;

/** How a value of a data file is shown in a message: on one line, cut where it is long. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return problems.toSorted(
    (a, b) =>
      byCode(a.file, b.file) || a.line - b.line || byCode(a.got, b.got) || byCode(a.expected, b.expected),
  );
}
