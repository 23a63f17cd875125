// Knows: what filters leave and count. Does not know: how they are chosen.
import { describe, expect, test } from 'vitest';
import { SIDES, STANDINGS } from '../../src/catalogue/types.ts';
import { chosenIn, FACETS, inOrder, inView, selectionOf } from '../../src/state/filter.ts';
import { catalogue, entry, ENTRIES, reported, view } from './entries.ts';

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

test('without a filter everything is left, in its order, and every value is counted', () => {
  const { entries, counts, nearest } = selectionOf(ENTRIES, view({}));
  expect(entries).toEqual(ENTRIES);
  expect(nearest).toBeNull();
  for (const { id } of catalogue.kinds)
    expect(counts.kind.get(id)).toBe(catalogue.measures.filter(({ kind }) => kind === id).length);
  for (const standing of STANDINGS)
    expect(counts.standing.get(standing)).toBe(
      catalogue.measures.filter((measure) => measure.standing === standing).length,
    );
});

test('of one filter any value will do; of two both must', () => {
  const both = selectionOf(ENTRIES, view({ kind: ['threats', 'pressure'], target: ['teenagers'] })).entries;
  expect(both.length).toBeGreaterThan(0);
  for (const { kind, targets } of both) {
    expect(['threats', 'pressure']).toContain(kind);
    expect(targets).toContain('teenagers');
  }
  expect(idsOf(both)).toEqual(
    catalogue.measures
      .filter(({ kind, targets }) => ['threats', 'pressure'].includes(kind) && targets.includes('teenagers'))
      .map(({ id }) => id),
  );
});

test('a side says so when one of it asserts it; whoever contradicts it does not', () => {
  for (const side of SIDES)
    expect(idsOf(selectionOf(ENTRIES, view({ side: [side] })).entries)).toEqual(
      catalogue.measures
        .filter(({ claims }) =>
          claims.some(({ stance, speaker }) => stance === 'asserts' && speaker.side === side),
        )
        .map(({ id }) => id),
    );
});

test('witnesses are asked for apart from the side of the outlet that they speak through', () => {
  const heard = selectionOf(ENTRIES, view({ side: ['witness'] })).entries;
  expect(idsOf(heard)).toEqual(
    catalogue.measures
      .filter(({ claims }) => claims.some(({ stance, speaker }) => stance === 'asserts' && speaker.witness))
      .map(({ id }) => id),
  );
  expect(heard.length).toBeGreaterThan(0);
});

test('beside each value stands what it would leave with all other filters as they are', () => {
  const now = view({ kind: ['threats'], side: ['ukrainian-official'], from: '2023' });
  const { counts } = selectionOf(ENTRIES, now);
  for (const facet of FACETS)
    for (const [value, count] of counts[facet]) {
      const alone = { ...now, [facet]: facet === 'contested' ? true : [value] };
      expect(selectionOf(ENTRIES, alone).entries, `${facet}=${value}`).toHaveLength(count);
    }
});

describe('a span of time', () => {
  const DAYS = [
    entry({ id: 'may', ...reported('2023-05-01', '2023-05-31') }),
    entry({ id: 'june', ...reported('2023-06-10') }),
    entry({ id: 'year', ...reported('2023-01-01', '2023-12-31') }),
  ];
  test.each([
    [{ from: '2023-06' }, ['june', 'year']],
    [{ from: '2023-05-31' }, ['may', 'june', 'year']],
    [{ to: '2023-05' }, ['may', 'year']],
    [{ from: '2023-06-11', to: '2023' }, ['year']],
    [{ to: '2022' }, []],
  ] as const)('%o leaves every report that may be of it: %s', (span, left) => {
    expect(idsOf(selectionOf(DAYS, view(span)).entries)).toEqual(left);
  });
});

test('where nothing is left, the filter is named without which the least is', () => {
  const few = [
    entry({ id: 'a', kind: 'threats', standing: 'on-record', contested: false }),
    entry({ id: 'b', kind: 'threats', standing: 'on-record', contested: false }),
    entry({ id: 'c', kind: 'passports', standing: 'corroborated', contested: false }),
  ];
  const none = selectionOf(few, view({ kind: ['threats'], standing: ['corroborated'] }));
  expect(none.entries).toEqual([]);
  expect(none.nearest).toEqual({ filter: 'kind', count: 1 });
  expect(selectionOf(few, view({ kind: ['response'], contested: true })).nearest).toBeNull();
});

test('a region’s view has what names it, and what names all four', () => {
  const of = inView(ENTRIES, 'luhansk');
  expect(idsOf(of)).toEqual(
    catalogue.measures.filter(({ regions }) => regions.includes('luhansk')).map(({ id }) => id),
  );
  expect(inView(ENTRIES, null)).toEqual(ENTRIES);
});

test('chosen values are told as they stand beside their boxes', () => {
  expect(chosenIn('contested', view({ contested: true }))).toEqual(['yes']);
  expect(chosenIn('contested', view({}))).toEqual([]);
  expect(chosenIn('kind', view({ kind: ['threats'] }))).toEqual(['threats']);
});

test('entries are put in the order of ids that a search gives, without those that are not there', () => {
  expect(idsOf(inOrder([entry({ id: 'a' }), entry({ id: 'b' })], ['b', 'x', 'a']))).toEqual(['b', 'a']);
});
