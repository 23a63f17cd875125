// Knows: which other measures a measure's page names for what they share, in which order, and how many. Does not know: how they are shown.
import { expect, test } from 'vitest';
import type { Catalogue, Measure } from '../../src/catalogue/types.ts';
import { sharingIn, type Shareable } from '../../src/state/sharing.ts';
import { catalogue, measureOf } from '../data/evidence.ts';

const sharing = sharingIn(catalogue);
const of = (measure: Measure, what: Shareable, among = sharing) =>
  among(measure).find((one) => one.what === what);
const idsOf = (measures: readonly Measure[] = []) => measures.map(({ id }) => id);

/** Measures of one place each, of a speaker of their own, about nobody in particular. */
function madeOf(places: readonly (readonly string[])[]): Pick<Catalogue, 'measures' | 'speakers'> {
  const [model] = catalogue.measures;
  const claim = model?.claims.find(({ stance, restsOn }) => stance === 'asserts' && restsOn === null);
  const place = catalogue.places[0];
  if (model === undefined || claim === undefined || place === undefined)
    throw new Error('got no measure with a claim and no place, expected one of each');
  const measures = places.map((ids, n) => {
    const speaker = { ...claim.speaker, id: `speaker-${n}`, person: null };
    const none: readonly string[] = [];
    return {
      ...model,
      id: `m${n}`,
      claims: [{ ...claim, speaker }],
      places: ids.map((id) => ({ ...place, id })),
      targets: ['all-residents'],
      answers: none,
      answeredBy: none,
      sameAct: none,
    };
  });
  return { measures, speakers: measures.flatMap(({ claims }) => claims.map(({ speaker }) => speaker)) };
}

test('the newest five of the same place are named, and the number says how many there are', () => {
  const made = madeOf(Array.from({ length: 9 }, () => ['mariupol']));
  const [first, , third] = made.measures;
  if (first === undefined || third === undefined) throw new Error('got too few measures');
  const among = sharingIn(made);
  expect(idsOf(of(third, 'place', among)?.newest)).toEqual(['m0', 'm1', 'm3', 'm4', 'm5']);
  expect(of(third, 'place', among)?.with).toEqual([{ id: 'mariupol', others: 8 }]);
  expect(idsOf(of(first, 'place', among)?.newest)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5']);
});

test('of several places the newest come first, whichever they share, and each once', () => {
  const made = madeOf([['b'], ['a', 'b'], ['a'], ['a', 'b'], ['c']]);
  const asking = made.measures[3];
  if (asking === undefined) throw new Error('got too few measures');
  expect(sharingIn(made)(asking)).toEqual([
    {
      what: 'place',
      with: [
        { id: 'a', others: 2 },
        { id: 'b', others: 2 },
      ],
      newest: made.measures.slice(0, 3),
    },
  ]);
});

test('what concerns all residents ties no measure to another', () => {
  const among = sharingIn(madeOf([['a'], ['b']]));
  for (const measure of madeOf([['a'], ['b']]).measures) expect(among(measure)).toEqual([]);
  expect(catalogue.targets.map(({ id }) => id)).toContain('all-residents');
});

test('what already stands on the page as an answer or as about the same act is not named again, nor anything twice', () => {
  for (const measure of catalogue.measures) {
    const named = idsOf(sharing(measure).flatMap(({ newest }) => newest));
    const closer = [measure.id, ...measure.answers, ...measure.answeredBy, ...measure.sameAct];
    expect(new Set([...named, ...closer]).size, measure.id).toBe(named.length + new Set(closer).size);
  }
});

test('under “same speaker” each line beside a title names one who speaks in this measure', () => {
  for (const measure of catalogue.measures) {
    const speaking = measure.claims.flatMap(({ speaker }) =>
      catalogue.speakers
        .filter(({ id, person }) => id === speaker.id || (person !== null && person === speaker.person))
        .map(({ inSentence }) => inSentence.en.toLowerCase()),
    );
    for (const { id, attribution } of of(measure, 'speaker')?.newest ?? []) {
      const line = attribution.en.toLowerCase();
      expect(
        speaking.some((name) => line.includes(name)),
        `${measure.id}: ${id}`,
      ).toBe(true);
    }
  }
});

test('one human in two offices is one speaker', () => {
  const [first, second] = catalogue.speakers.filter(
    ({ person }, _, all) => person !== null && all.filter((other) => other.person === person).length > 1,
  );
  if (first?.person === undefined || first.person !== second?.person)
    throw new Error('got nobody in two offices, expected at least one');
  const made = madeOf([['a'], ['b']]);
  const [one, other] = made.measures.map((measure, n) => ({
    ...measure,
    claims: measure.claims.map((claim) => ({ ...claim, speaker: n === 0 ? first : second })),
  }));
  if (one === undefined || other === undefined) throw new Error('got too few measures');
  const among = sharingIn({ measures: [one, other], speakers: [first, second] });
  expect(of(one, 'speaker', among)).toEqual({
    what: 'speaker',
    with: [{ id: first.id, others: 1 }],
    newest: [other],
  });
});

test('Mariupol’s measures name each other', () => {
  const measure = measureOf('mariupol-filtration-fingerprints-2022');
  const place = of(measure, 'place');
  expect(place?.with).toEqual([{ id: 'mariupol', others: 8 }]);
  for (const { places } of place?.newest ?? []) expect(places.map(({ id }) => id)).toContain('mariupol');
});

test('ten times as many measures take about ten times as long, not a hundred', () => {
  const timeOf = (copies: number) => {
    const measures = Array.from({ length: copies }, (_, n) =>
      catalogue.measures.map((measure) => ({ ...measure, id: `${measure.id}-${n}` })),
    ).flat();
    const start = performance.now();
    const all = sharingIn({ measures, speakers: catalogue.speakers });
    for (const measure of measures) all(measure);
    return performance.now() - start;
  };
  // The best of three: others may be at work on the same machine.
  const best = (copies: number) => Math.min(...[1, 2, 3].map(() => timeOf(copies)));
  const small = Math.max(1, best(10));
  expect(best(100)).toBeLessThan(40 * small);
});
