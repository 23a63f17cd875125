// Knows: how the words of a slide must choose their size. Does not know: a font, or a screen; slides.test.ts looks at both.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROOMS, slideCss, slideFill } from '../../src/design/slideFill.ts';
import type { SlideWords } from '../../src/design/slideFill.ts';

const words = (length: number): SlideWords => ({
  kinds: ['Passports and law'],
  headline: 'x'.repeat(Math.round(length / 3)),
  speakers: ['x'.repeat(length)],
  caption: 'x'.repeat(length * 2),
  standings: ['x'.repeat(length)],
  question: 'x'.repeat(Math.round(length / 2)),
});

test('few words are set in the largest size, and too many in the smallest', () => {
  expect(slideFill(words(20), ROOMS.wide)).toBe(0);
  expect(slideFill(words(2000), ROOMS.wide)).toBe(5);
});

test('more words are never set larger, and a smaller room never has larger words', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.nat(400), (some, more) => {
      expect(slideFill(words(some + more), ROOMS.wide)).toBeGreaterThanOrEqual(
        slideFill(words(some), ROOMS.wide),
      );
      expect(slideFill(words(some), ROOMS.square)).toBeGreaterThanOrEqual(slideFill(words(some), ROOMS.wide));
    }),
  );
});

test('broad letters take more room than narrow ones, Cyrillic as well as Latin, and no line begins with a dash', () => {
  const headline = (text: string): number =>
    slideFill({ ...words(150), headline: Array.from({ length: 14 }, () => text).join(' ') }, ROOMS.wide);
  expect(headline('шшшшш')).toBeGreaterThan(headline('іііїї'));
  expect(headline('wwwww')).toBeGreaterThan(headline('iiill'));
  expect(headline('xxxxx —')).toBeGreaterThanOrEqual(headline('xxxxx x'));
});

test('no size is under 24 units, which are 24 px on a screen of 1080', () => {
  const sizes = [...slideCss().matchAll(/--(?:headline|speaker|caption|question|small):(\d+)/g)].map(
    ([, size]) => Number(size),
  );
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.min(...sizes)).toBe(24);
});
