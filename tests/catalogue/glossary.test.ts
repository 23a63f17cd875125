// Knows: which words of a text are found to be terms, and which are not. Does not know: how they look on a page.
import { describe, expect, test } from 'vitest';
import { placesOf, runsOf, runsOfQuote, type Run } from '../../src/catalogue/glossary.ts';
import type { GlossaryTerm } from '../../src/catalogue/types.ts';

const entry = (id: string, spellings: string[]): GlossaryTerm => ({
  id,
  term: { en: `“${id}”`, uk: `«${id}»` },
  spellings,
  explanation: { en: id, uk: id },
});
const glossary = [
  entry('lpr', ['LPR', 'ЛНР', 'Luhansk People’s Republic']),
  entry('dpr', ['DPR', 'ДНР']),
  entry('republics', ['republics', 'республік']),
  entry('people’s republics', ['народними республіками']),
  entry('settled', ['врегулювати']),
];
/** Terms in brackets with their id, all else as it is. */
const written = (runs: readonly Run[]) =>
  runs.map(({ text, term }) => (term === null ? text : `[${term.id}: ${text}]`)).join('');
const ours = (text: string) => written(runsOf(text, glossary));

describe('in words of ours', () => {
  test('a term in quotation marks is found, and the marks are left out', () => {
    expect(ours('Papers of the “LPR” end')).toBe('Papers of the “[lpr: LPR]” end');
    expect(ours('Документи «ЛНР» недійсні')).toBe('Документи «[lpr: ЛНР]» недійсні');
  });

  test('the same word outside them is not', () => {
    expect(ours('LPR, DPR, the republics, “DPR”')).toBe('LPR, DPR, the republics, “[dpr: DPR]”');
  });

  test('a quotation is the term as a whole, though only its first word is spelt in the glossary', () => {
    expect(ours('треба «врегулювати правове становище»')).toBe(
      'треба «[settled: врегулювати правове становище]»',
    );
  });

  test('two terms in one quotation stay two', () => {
    expect(ours('of the “DPR and LPR”')).toBe('of the “[dpr: DPR] and [lpr: LPR]”');
  });

  test('a term in inner marks is quoted too', () => {
    expect(ours('«так звана „ДНР“»')).toBe('«[dpr: так звана „ДНР“]»');
  });

  test('the name of a newspaper, which the glossary does not hold, stays plain', () => {
    expect(ours('газета «Рубрика»')).toBe('газета «Рубрика»');
  });

  test('of two entries the longer spelling says what is meant', () => {
    expect(ours('у «народних республіках»')).toBe('у «[republics: народних республіках]»');
    expect(ours('між «народними республіками»')).toBe('між «[people’s republics: народними республіками]»');
  });

  test('all stretches together are the text', () => {
    const text = '“LPR” and “DPR” and “LPR”, not LPR';
    expect(
      runsOf(text, glossary)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});

test('in another’s words, which stand in marks as a whole, a term goes to the end of its word', () => {
  expect(written(runsOfQuote('in the Luhansk People’s Republic we', glossary))).toBe(
    'in the [lpr: Luhansk People’s Republic] we',
  );
  expect(written(runsOfQuote('до республіки та ДНР', glossary))).toBe(
    'до [republics: республіки] та [dpr: ДНР]',
  );
});

test('a spelling begins a word, whatever its capitals, its ending and what parts its words', () => {
  expect(placesOf('special regime', 'Special  regimes, a special-regime')).toEqual([
    { from: 0, to: 16 },
    { from: 20, to: 34 },
  ]);
  expect(placesOf('arrived', 'newly unarrived')).toEqual([]);
});
