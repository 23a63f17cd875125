// Knows: that every sentence of the founding article is carried by a claim and stands in its measure. Does not know: how the method page shows the table.
import { describe, expect, test } from 'vitest';
import { catalogue, claimOf, measureOf, wordsOf } from './evidence.ts';
import { SENTENCES } from './founding-sentences.ts';

test('the table of the founding article has exactly these sentences, in order', () => {
  expect(catalogue.founding.map(({ id, statement }) => [id, statement.en])).toEqual(
    SENTENCES.map(({ id, says }) => [id, says]),
  );
});

describe.each(SENTENCES)('$id $says', (sentence) => {
  const { id, regions, figure, deadline, places, words } = sentence;
  const measure = measureOf(sentence.measure);

  test('is carried by its measure, on the word of the speaker named', () => {
    const carriers = catalogue.founding
      .find((row) => row.id === id)
      ?.carriedBy.map((by) => [by.measure, measureOf(by.measure).claims[by.claim]?.speaker.id]);
    expect(carriers).toContainEqual([sentence.measure, sentence.speaker]);
  });

  test('rests on a claim that asserts it on the day given', () => {
    const claim = claimOf(measure, sentence.speaker);
    expect(claim).toMatchObject({ stance: 'asserts', restsOn: null, said: { edtf: sentence.said } });
  });

  test('stands in the words, the regions and the figures of the measure', () => {
    expect(wordsOf(measure, 'en')).toMatch(words[0]);
    expect(wordsOf(measure, 'uk')).toMatch(words[1]);
    expect(measure.regions).toEqual(regions);
    if (figure !== undefined) {
      expect(measure.numbers).toContainEqual(
        expect.objectContaining({ qualifier: figure[0], value: figure[1] }),
      );
    }
    if (deadline !== undefined) expect(measure.when.deadline?.last).toBe(deadline);
    if (places !== undefined) expect(measure.places.map((place) => place.id)).toEqual(places);
  });
});

test('every measure of the table cites the article itself', () => {
  const cites = (id: string) =>
    measureOf(id).claims.some((claim) => claim.sources.some((source) => source.id === 'rubryka-2024-02-27'));
  expect(SENTENCES.filter(({ measure }) => !cites(measure))).toEqual([]);
});
