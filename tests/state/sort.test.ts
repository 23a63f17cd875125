// Knows: the orders of the table. Does not know: the table.
import { expect, test } from 'vitest';
import { KINDS, STANDINGS } from '../../src/catalogue/types.ts';
import { sorted } from '../../src/state/sort.ts';
import { ORDERS } from '../../src/state/view.ts';
import { entry, ENTRIES } from './entries.ts';

test('every order has all measures, each once, and leaves the list it was given alone', () => {
  const before = [...ENTRIES];
  for (const order of ORDERS)
    expect(new Set(sorted(ENTRIES, order, 'en').map(({ id }) => id)).size).toBe(ENTRIES.length);
  expect(ENTRIES).toEqual(before);
});

test('kinds and standings stand in their own order, numbers begin with the most', () => {
  const ranks = (values: readonly number[]) => [...values].sort((a, b) => a - b);
  const kinds = sorted(ENTRIES, 'kind', 'en').map(({ kind }) => KINDS.indexOf(kind));
  expect(kinds).toEqual(ranks(kinds));
  const standings = sorted(ENTRIES, 'standing', 'en').map(({ standing }) => STANDINGS.indexOf(standing));
  expect(standings).toEqual(ranks(standings));
  const sources = sorted(ENTRIES, 'sources', 'en').map((each) => each.sources);
  expect(sources).toEqual(ranks(sources).reverse());
});

test('titles stand as a Ukrainian dictionary has them: ґ after г, і after и', () => {
  const titles = ['Їжа', 'Ґанок', 'Гора', 'Іскра', 'Жито'].map((title) => entry({ title, id: title }));
  expect(sorted(titles, 'title', 'uk').map(({ title }) => title)).toEqual([
    'Гора',
    'Ґанок',
    'Жито',
    'Іскра',
    'Їжа',
  ]);
});

test('what names all four regions stands behind what names one', () => {
  const [first, second] = [
    entry({ id: 'all', precision: 'all', regions: ['zaporizhzhia', 'kherson', 'luhansk', 'donetsk'] }),
    entry({ id: 'one', precision: 'region', regions: ['donetsk'] }),
  ];
  expect(sorted([first, second], 'region', 'en').map(({ id }) => id)).toEqual(['one', 'all']);
});
