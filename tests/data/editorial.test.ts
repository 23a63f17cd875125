// Knows: the editorial rules that hold over all the evidence and that no schema can see. Does not know: what the build refuses (tests/build/compile).
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/catalogue/types.ts';
import { breaking, catalogue, claimOf, measureOf, wordsOf } from './evidence.ts';
import { WEAK } from './expected-standing.ts';

const { measures, sources } = catalogue;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

describe('What was gathered', () => {
  test('there are 88 measures of the core and 16 whose evidence is weak', () => {
    expect(measures).toHaveLength(88 + 16);
    expect(WEAK).toHaveLength(16);
  });

  test('exactly the weak ones say why, in both languages', () => {
    const explained = measures.filter((measure) => measure.weakness !== null).map((measure) => measure.id);
    expect(explained.toSorted()).toEqual(WEAK);
  });

  test('the newest source is of 10 March 2026', () => {
    expect(catalogue.dates.newestSource).toBe('2026-03-10');
  });

  test('a source without a date says that its date is not known, and only such a one', () => {
    const wrong = sources.filter((source) => (source.issued === null) !== (source.issuedBasis === 'unknown'));
    expect(wrong.map((source) => source.id)).toEqual([]);
  });

  test('no address is kept of a copy or of state media', () => {
    const linked = sources.filter((source) => source.url !== null).map((source) => source.access);
    expect(new Set(linked)).toEqual(new Set(['original', 'republication']));
  });
});

describe('Statements that differ stand beside each other', () => {
  test('the Ukrainian pieces of advice answer each other, in every direction', () => {
    const advice = [
      'lubinets-advice-april-2023',
      'vereshchuk-advice-may-2023',
      'podoliak-reconciles-advice-2023',
    ];
    for (const id of advice) {
      expect(measureOf(id).answers).toEqual(expect.arrayContaining(advice.filter((other) => other !== id)));
    }
  });

  test('totals of passports are separate claims, each with its own date and words', () => {
    const totals = measureOf('rostov-two-million-passports').claims;
    expect(totals.length).toBeGreaterThanOrEqual(10);
    expect(new Set(totals.map((claim) => claim.says?.en)).size).toBe(totals.length);
    expect(new Set(totals.map((claim) => claim.said.edtf)).size).toBe(totals.length);
  });

  test('decree 307 shows what Russian officials say of expulsion and what Human Rights Watch and the UK warned of', () => {
    const decree = measureOf('decree-april-2023-foreigners-deadline');
    expect(claimOf(decree, 'russian-interior-ministry').stance).toBe('contradicts');
    expect(claimOf(decree, 'human-rights-watch').says?.en).toMatch(/risk of being deported/);
    expect(claimOf(decree, 'uk-defence-intelligence').says?.en).toMatch(/deportation or detention/);
  });

  test('the removals from Luhansk region in 2025 are 88 decisions, of which four by force', () => {
    const { numbers, summary } = measureOf('luhansk-88-expulsions-2025');
    expect(numbers.map((number) => number.value)).toEqual([88, 4]);
    expect(summary.en).toMatch(/88 decisions .* four people were removed by force/);
  });
});

describe('No more than the sources hold', () => {
  test('every figure stands in the words of its measure', () => {
    const small = new Map([
      [4, 'four'],
      [10, 'ten'],
    ]);
    const written = (value: number) =>
      value >= 1_000_000 ? /million/ : new RegExp(small.get(value) ?? value.toLocaleString('en-GB'));
    const holds = (measure: Measure) =>
      measure.numbers.every(({ value }) => written(value).test(wordsOf(measure, 'en')));
    expect(breaking(holds)).toEqual([]);
  });

  test('every date set for residents stands in the words of its measure', () => {
    const named = (edtf: string) => {
      const [, month, day] = edtf.split('-').map(Number);
      const name = MONTHS[(month ?? 1) - 1] ?? '';
      return day === undefined ? name : `${String(day)} ${name}`;
    };
    const holds = (measure: Measure) =>
      measure.when.deadline === null ||
      // "A year to prepare papers" from 1 March is a month that nobody wrote down.
      measure.id === 'pensions-russian-passport-march-2023' ||
      wordsOf(measure, 'en').includes(named(measure.when.deadline.edtf));
    expect(breaking(holds)).toEqual([]);
  });

  test('Blahovishchenka is on no map: several villages bear the name', () => {
    const measure = measureOf('pensioner-money-offers-2023');
    expect(measure.summary.en).toContain('Blahovishchenka');
    expect(measure.places).toEqual([]);
    expect(catalogue.places.map((place) => place.name.en)).not.toContain('Blahovishchenka');
  });

  test('no school, street or house is named', () => {
    const finer = /\b(?:school|kindergarten) no|(?:шк|ліце)\S* №|\bstreet \d|вул\. /i;
    expect(breaking((measure) => !finer.test(wordsOf(measure, 'en') + wordsOf(measure, 'uk')))).toEqual([]);
  });

  test('a plan is called a plan: Luhansk teenagers, payments for children, a law in preparation', () => {
    const plans = {
      'luhansk-teenagers-by-1-october-2023': /planned to/,
      'child-passport-payments-november-2023': /plans to pay/,
      'renunciation-law-planned-2023': /considering, and then drafting/,
    };
    for (const [id, plan] of Object.entries(plans)) {
      expect(measureOf(id).summary.en).toMatch(plan);
      expect(measureOf(id).claims.every((claim) => claim.basis !== 'first-hand')).toBe(true);
    }
  });

  test('what is about newborn children, and families driven out, opens covered', () => {
    for (const id of [
      'kherson-newborns-2022',
      'luhansk-maternity-may-2024',
      'age-14-passports-may-2023',
      'melitopol-children-fingerprints-2023',
      'balitsky-expulsions-2024',
      'lazurne-insulin-august-2023',
    ]) {
      expect(measureOf(id).care).not.toBeNull();
    }
  });
});
