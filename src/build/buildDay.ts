// Knows: from what the build takes its date. Does not know: what the date stands on.
import { execFileSync } from 'node:child_process';

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

/** The day that SOURCE_DATE_EPOCH names, ISO; undefined: it is not set. */
export function epochDay(environment: NodeJS.ProcessEnv): string | undefined {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  return epoch === undefined ? undefined : iso(Number(epoch));
}

/**
 * The day of this build, ISO: SOURCE_DATE_EPOCH where it is set, else the last commit, else the newest date of the evidence.
 * So the same state of the project always builds the same bytes.
 */
export function buildDay(environment: NodeJS.ProcessEnv, newest: string): string {
  const epoch = epochDay(environment);
  if (epoch !== undefined) return epoch;
  try {
    return iso(
      Number(execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8', stdio: 'pipe' })),
    );
  } catch {
    return newest;
  }
}
