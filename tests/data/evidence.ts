// Knows: the compiled evidence, and how a test finds a measure or a claim in it. Does not know: what it must hold.
import { fileURLToPath } from 'node:url';
import { compile } from '../../src/build/compile/compile.ts';
import type { Claim, Measure } from '../../src/catalogue/types.ts';

export const catalogue = compile(fileURLToPath(new URL('../../data', import.meta.url)));

/** Throws a RangeError for an id that no measure has. */
export function measureOf(id: string): Measure {
  const found = catalogue.measures.find((measure) => measure.id === id);
  if (found === undefined) throw new RangeError(`got ${id}, expected the id of a measure`);
  return found;
}

/** The first claim that the speaker makes about the measure. Throws a RangeError when there is none. */
export function claimOf(measure: Measure, speaker: string): Claim {
  const found = measure.claims.find((claim) => claim.speaker.id === speaker);
  if (found === undefined) throw new RangeError(`got ${speaker}, expected a speaker of ${measure.id}`);
  return found;
}

/** What the measure itself says in one language: title, summary, note on dates, and each speaker's version. */
export function wordsOf(measure: Measure, lang: 'en' | 'uk'): string {
  const { title, summary, when, claims } = measure;
  return [title, summary, when.note, ...claims.map((claim) => claim.says)]
    .map((words) => words?.[lang] ?? '')
    .join('\n');
}

/** Every claim, beside the measure it is about. */
export const claims = catalogue.measures.flatMap((measure) =>
  measure.claims.map((claim) => ({ measure, claim })),
);

/** Ids of the measures that break a rule: an empty list when none does. */
export function breaking(rule: (measure: Measure) => boolean): readonly string[] {
  return catalogue.measures.filter((measure) => !rule(measure)).map((measure) => measure.id);
}

/** Measure and speaker of each claim that breaks a rule. */
export function breakingClaims(rule: (claim: Claim, measure: Measure) => boolean): readonly string[] {
  return claims
    .filter(({ claim, measure }) => !rule(claim, measure))
    .map(({ claim, measure }) => `${measure.id}: ${claim.speaker.id}`);
}
