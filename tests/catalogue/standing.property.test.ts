// Knows: what holds of standing whatever the claims are. Does not know: single cases.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contested, standing, type Testimony } from '../../src/catalogue/standing.ts';
import { KINDS, SIDES, STANDINGS } from '../../src/catalogue/types.ts';

const testimony: fc.Arbitrary<Testimony> = fc.record({
  speaker: fc.record({ side: fc.constantFrom(...SIDES), witness: fc.boolean() }),
  stance: fc.constantFrom('asserts', 'contradicts', 'context'),
  basis: fc.constantFrom('document', 'first-hand', 'statement', 'report'),
  restsOn: fc.constantFrom(null, 'somebody'),
  admission: fc.boolean(),
});
const counting = testimony.map((claim): Testimony => ({ ...claim, stance: 'asserts', restsOn: null }));
/** Claims of which at least one counts. */
const claims = fc
  .tuple(counting, fc.array(testimony, { maxLength: 4 }))
  .map(([one, others]) => [one, ...others]);
const kind = fc.constantFrom(...KINDS);
const level = (of: readonly Testimony[], inKind: (typeof KINDS)[number]) =>
  STANDINGS.indexOf(standing(of, inKind));

test('one more claim that counts never lowers a standing', () => {
  fc.assert(
    fc.property(claims, counting, kind, (given, more, inKind) => {
      expect(level([...given, more], inKind)).toBeLessThanOrEqual(level(given, inKind));
    }),
  );
});

test('a claim that contradicts, rests on another or gives context changes no standing', () => {
  const idle = testimony.filter((claim) => claim.stance !== 'asserts' || claim.restsOn !== null);
  fc.assert(
    fc.property(claims, idle, kind, (given, more, inKind) => {
      expect(level([...given, more], inKind)).toBe(level(given, inKind));
    }),
  );
});

test('the order in which claims are listed changes neither standing nor contested', () => {
  const shuffled = claims.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, kind, ([given, otherwise], inKind) => {
      expect(standing(otherwise, inKind)).toBe(standing(given, inKind));
      expect(contested(otherwise)).toBe(contested(given));
    }),
  );
});

test('a side never corroborates itself', () => {
  const oneSide = fc.constantFrom(...SIDES).chain((side) =>
    fc.array(
      counting.map((claim): Testimony => ({ ...claim, speaker: { ...claim.speaker, side } })),
      { minLength: 1 },
    ),
  );
  fc.assert(
    fc.property(oneSide, kind, (given, inKind) => {
      expect(standing(given, inKind)).not.toBe('corroborated');
    }),
  );
});
