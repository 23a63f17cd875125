// Knows: what becomes of a teacher's list of steps when it is changed. Does not know: addresses, files, or a browser.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  caption,
  countWords,
  follow,
  hasCaptions,
  idsOf,
  move,
  remove,
} from '../../src/state/ownList.ts';
import type { OwnList } from '../../src/state/ownList.ts';

const list: OwnList = ['a', 'b', 'c', 'd'].map((id) => ({ id, caption: `${id}!` }));
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
const lists = ids.map((some): OwnList => some.map((id) => ({ id, caption: `${id}!` })));

test('a step goes up, down, to the first and to the last place, and takes its caption along', () => {
  expect(idsOf(move(list, 'c', 1))).toEqual(['a', 'c', 'b', 'd']);
  expect(idsOf(move(list, 'a', 1))).toEqual(['b', 'a', 'c', 'd']);
  expect(idsOf(move(list, 'd', 0))).toEqual(['d', 'a', 'b', 'c']);
  expect(move(list, 'a', 3).at(-1)).toEqual({ id: 'a', caption: 'a!' });
});

test('whatever is moved wherever, the others keep their order and nothing is lost', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom('a', 'b', 'x'), fc.integer({ min: -3, max: 9 }), (some, id, to) => {
      const next = move(some, id, to);
      expect(remove(next, id)).toEqual(remove(some, id));
      expect(next).toHaveLength(some.length);
    }),
  );
});

test('what is in the list already is not added again', () => {
  expect(add(list, 'b')).toEqual(list);
  expect(add(list, 'e').at(-1)).toEqual({ id: 'e', caption: '' });
});

test('steps that the address names again keep their captions; others begin without', () => {
  expect(follow(list, ['d', 'x', 'a'])).toEqual([
    { id: 'd', caption: 'd!' },
    { id: 'x', caption: '' },
    { id: 'a', caption: 'a!' },
  ]);
});

test('a caption is written to its own step alone', () => {
  expect(caption(list, 'b', 'Look.').map((step) => step.caption)).toEqual(['a!', 'Look.', 'c!', 'd!']);
  expect(hasCaptions(follow([], ['a']))).toBe(false);
  expect(hasCaptions([{ id: 'a', caption: '  ' }])).toBe(false);
  expect(hasCaptions(list)).toBe(true);
});

test.each([
  ['', 0],
  ['   ', 0],
  ['One — two', 2],
  ['What changes when two sides agree?', 6],
  ['П’ять слів: хто, що, де', 5],
  ['2 million', 2],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
