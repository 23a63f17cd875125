import { expect, test } from 'vitest';
import { nearestOpposed, oldestFirst, quoted } from '../../src/parts/statements.ts';
import { catalogue, measureOf } from '../data/evidence.ts';

const pairOf = (id: string) => {
  const pair = nearestOpposed(measureOf(id).claims);
  return pair && [pair.says.speaker.id, pair.otherwise.speaker.id];
};

test('the Rostov total stands beside the count of the same month', () => {
  expect(pairOf('rostov-two-million-passports')).toEqual(['oleg-agarkov', 'eastern-human-rights-group']);
});

test('a statement dated only to the year is no nearer than one whose day is known', () => {
  const { claims } = measureOf('kherson-medical-policy-2023');
  const pair = nearestOpposed(claims);
  expect([pair?.says.said.edtf, pair?.otherwise.said.edtf]).toEqual(['2023-03-20', '2023-08']);
  expect(claims.some(({ said, stance }) => said.edtf === '2023' && stance === 'asserts')).toBe(true);
});

test('of two statements of one day the one that the file names first stands in front', () => {
  expect(pairOf('putin-passports-completed-march-2025')).toEqual(['vladimir-putin', 'artem-lysohor']);
});

test('every contested measure has a pair, and no other', () => {
  const paired = catalogue.measures.filter(({ claims }) => nearestOpposed(claims) !== null);
  expect(paired.map(({ id }) => id)).toEqual(
    catalogue.measures.filter(({ contested }) => contested).map(({ id }) => id),
  );
  expect(paired.length).toBeGreaterThan(0);
});

test('statements are told from the oldest to the newest', () => {
  const { claims } = measureOf('rostov-two-million-passports');
  const days = oldestFirst(claims).map(({ said }) => said.first);
  expect(days).toEqual(days.toSorted());
  expect(days).not.toEqual(claims.map(({ said }) => said.first));
});

test('what was said in Ukrainian is not quoted in English on a Ukrainian page', () => {
  const { claims } = measureOf('lubinets-advice-april-2023');
  expect(quoted(claims, 'en').map(({ quote }) => quote.text)).toEqual(['make a decision to survive']);
  expect(quoted(claims, 'uk')).toEqual([]);
});

test('a translation from Russian may be quoted on both pages', () => {
  const { claims } = measureOf('rostov-two-million-passports');
  expect(quoted(claims, 'uk').map(({ quote }) => quote.text)).toEqual(['One of the priority tasks']);
});
