// Knows: how words are to be broken into even lines. Does not know: fonts, or a picture.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balancedLines, glued, hasRoom } from '../../src/parts/balancedLines.ts';
import type { Face, Measure } from '../../src/parts/pictureText.ts';

const FACE: Face = { size: 10, line: 12, weight: 400, family: 'sans' };
/** Ten px a letter. */
const measure: Measure = (text) => text.length * 10;
const lines = (text: string, width: number): string[] => balancedLines(text, FACE, width, measure);

test('no word is left alone where the lines before it are full', () => {
  expect(lines('passports for children in the occupied part', 250)).toEqual([
    'passports for children',
    'in the occupied part',
  ]);
});

test('what fits in one line stays in it', () => {
  expect(lines('one two', 100)).toEqual(['one two']);
});

test('a number, its sign and a word of one letter stay with what follows, a dash with what goes before', () => {
  expect(glued('Указ № 159: з 10 вересня')).toBe('Указ №\u00a0159: з\u00a010\u00a0вересня');
  expect(glued('a report — not a proof · 3 sources')).toBe(
    'a\u00a0report\u00a0— not a\u00a0proof\u00a0· 3\u00a0sources',
  );
  expect(glued('«Я і вони»')).toBe('«Я\u00a0і\u00a0вони»');
});

test('a line is as short as the longest word allows, and no word is cut for that', () => {
  expect(lines('a extraordinarily b c', 170)).toEqual(['a\u00a0extraordinarily', 'b\u00a0c']);
});

test('a word that is wider than its column has no room', () => {
  expect(hasRoom('extraordinarily', FACE, 140, measure)).toBe(false);
  expect(hasRoom('extraordinarily', FACE, 150, measure)).toBe(true);
});

test('there are never more lines than there must be, none is too wide, and no letter is lost', () => {
  const word = fc.stringMatching(/^[a-zA-Z]{1,12}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 160, max: 500 }),
      (all, width) => {
        const text = glued(all.join(' '));
        fc.pre(hasRoom(text, FACE, width, measure));
        const broken = lines(text, width);
        expect(broken.join(' ')).toBe(text);
        for (const line of broken) expect(line.length * 10).toBeLessThanOrEqual(width);
        let [greedy, used] = [0, Infinity];
        for (const { length } of text.split(' ')) {
          if (used + 10 + length * 10 > width) [greedy, used] = [greedy + 1, length * 10];
          else used += 10 + length * 10;
        }
        expect(broken.length).toBe(greedy);
      },
    ),
  );
});
