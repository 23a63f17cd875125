// Knows: the rule of standing, sentence by sentence. Does not know: the evidence (tests/data).

import { describe, expect, test } from 'vitest';
import { contested, standing } from '../../src/catalogue/standing.ts';
import { claim } from './testimony.ts';

describe('on record', () => {
  test('when the text of the act is a source, whoever shows it', () => {
    expect(standing([claim({ side: 'russian-official', basis: 'document' })], 'passports')).toBe('on-record');
    expect(standing([claim({ side: 'ukrainian-official', basis: 'document' })], 'passports')).toBe(
      'on-record',
    );
  });

  test('when the one who acts tells of an own act', () => {
    expect(standing([claim({ side: 'russian-official', basis: 'first-hand' })], 'threats')).toBe('on-record');
  });

  test('not when the acting side gives a total or a plan: that is a statement', () => {
    expect(standing([claim({ side: 'russian-official' })], 'passports')).toBe('claimed-by-acting-side');
  });

  test('not when field research is first-hand: researchers do not act', () => {
    expect(standing([claim({ side: 'research', basis: 'first-hand' })], 'registers')).toBe(
      'reported-independently',
    );
  });

  test('not when a witness is counted to the acting side', () => {
    const witness = claim({ side: 'russian-official', basis: 'first-hand', witness: true });
    expect(standing([witness], 'threats')).toBe('claimed-by-acting-side');
  });

  test('in a response, when the one who responds takes a position', () => {
    for (const side of ['ukrainian-official', 'intergovernmental', 'research', 'other-government'] as const) {
      expect(standing([claim({ side, basis: 'first-hand' })], 'response')).toBe('on-record');
    }
  });

  test('not in a response that a newspaper or a Russian official tells of', () => {
    expect(standing([claim({ side: 'independent-media', basis: 'first-hand' })], 'response')).toBe(
      'reported-independently',
    );
    expect(standing([claim({ side: 'russian-official', basis: 'first-hand' })], 'response')).toBe(
      'claimed-by-acting-side',
    );
  });
});

describe('corroborated', () => {
  test('when two blocs assert it and one of them was there', () => {
    const claims = [claim({ side: 'ukrainian-official' }), claim({ side: 'research', basis: 'first-hand' })];
    expect(standing(claims, 'threats')).toBe('corroborated');
  });

  test('when two blocs assert it and one of them admits it against its own side', () => {
    const claims = [
      claim({ side: 'ukrainian-official', admission: true }),
      claim({ side: 'research', basis: 'report' }),
    ];
    expect(standing(claims, 'pressure')).toBe('corroborated');
  });

  test('when the acting side and a side opposed to it say the same', () => {
    const claims = [
      claim({ side: 'ukrainian-resistance', basis: 'report' }),
      claim({ side: 'russian-official' }),
    ];
    expect(standing(claims, 'threats')).toBe('corroborated');
  });

  test('not when two blocs only pass on what they heard', () => {
    const claims = [
      claim({ side: 'ukrainian-official' }),
      claim({ side: 'independent-media', basis: 'report' }),
    ];
    expect(standing(claims, 'pressure')).toBe('reported-independently');
  });

  test('not when Ukrainian officials and the Ukrainian military agree: they are one bloc', () => {
    const claims = [
      claim({ side: 'ukrainian-official', basis: 'first-hand' }),
      claim({ side: 'ukrainian-resistance', basis: 'report' }),
    ];
    expect(standing(claims, 'pressure')).toBe('reported-by-ukrainian-side');
  });

  test('not when the second voice repeats the first', () => {
    const claims = [
      claim({ side: 'russian-official' }),
      claim({ side: 'independent-media', basis: 'report', restsOn: 'russian-official' }),
    ];
    expect(standing(claims, 'passports')).toBe('claimed-by-acting-side');
  });

  test('in a response, when somebody else reports what the responding side states', () => {
    const claims = [
      claim({ side: 'ukrainian-official' }),
      claim({ side: 'independent-media', basis: 'report' }),
    ];
    expect(standing(claims, 'response')).toBe('corroborated');
  });

  test('not in a response of two who each state a position of their own', () => {
    const claims = [claim({ side: 'ukrainian-official' }), claim({ side: 'other-government' })];
    expect(standing(claims, 'response')).toBe('reported-independently');
  });
});

describe('reported', () => {
  test.each(['independent-media', 'research', 'intergovernmental', 'other-government'] as const)(
    'independently, when %s says so',
    (side) => {
      expect(standing([claim({ side, basis: 'report' })], 'pressure')).toBe('reported-independently');
    },
  );

  test('by the Ukrainian side only, when nobody else does', () => {
    expect(standing([claim({ side: 'ukrainian-official' })], 'pressure')).toBe('reported-by-ukrainian-side');
    expect(standing([claim({ side: 'ukrainian-resistance', basis: 'report' })], 'pressure')).toBe(
      'reported-by-ukrainian-side',
    );
  });

  test('by the Ukrainian side only, when Ukraine announces a plan of its own', () => {
    expect(standing([claim({ side: 'ukrainian-official' })], 'response')).toBe('reported-by-ukrainian-side');
  });

  test('independently, when a judgment is known from the press alone', () => {
    expect(standing([claim({ side: 'intergovernmental', basis: 'report' })], 'response')).toBe(
      'reported-independently',
    );
  });
});

describe('what does not count', () => {
  test('a claim about the same matter that does not say that this happened', () => {
    const claims = [
      claim({ side: 'russian-official' }),
      claim({ side: 'research', basis: 'first-hand', stance: 'context' }),
    ];
    expect(standing(claims, 'registers')).toBe('claimed-by-acting-side');
  });

  test('a contradiction: it changes no standing, and makes the measure contested', () => {
    const claims = [
      claim({ side: 'russian-official' }),
      claim({ side: 'research', basis: 'report', stance: 'contradicts' }),
    ];
    expect(standing(claims, 'passports')).toBe('claimed-by-acting-side');
    expect(contested(claims)).toBe(true);
  });

  test('without a claim that counts there is no standing', () => {
    const claims = [
      claim({ side: 'research', stance: 'context' }),
      claim({ side: 'research', restsOn: 'research' }),
    ];
    expect(() => standing(claims, 'passports')).toThrow(/expected one or more/);
  });
});

test('two voices that agree are not contested', () => {
  expect(
    contested([claim({ side: 'russian-official' }), claim({ side: 'research', stance: 'context' })]),
  ).toBe(false);
});
