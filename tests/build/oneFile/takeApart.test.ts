// Knows: that pages which share parts are the same again when they are put together. Does not know: what they say.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeApart } from '../../../src/build/oneFile/takeApart.ts';
import { putTogether } from '../../../src/state/sharedParts.ts';

const whole = (texts: readonly string[]): string[] => {
  const { shared, texts: apart } = takeApart(texts);
  return apart.map((text) => putTogether(text, shared));
};

test('whatever pages share, each is the same again', () => {
  const part = fc.constantFrom('<p>', 'words', '</p>\n', 'a{b:c}', '<svg>', '$&', '}', '<', '');
  const page = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(page, { maxLength: 6 }), (pages) => {
      expect(whole(pages)).toEqual(pages);
    }),
  );
});

test('what pages share is written once', () => {
  const map = '<svg><path d="M0 0h100v100h-100z"/></svg>'.repeat(50);
  const { shared, texts } = takeApart([`<h1>One</h1>${map}`, `<h1>Two</h1>${map}`]);
  expect(shared.join('').length).toBeLessThan(map.length / 10);
  // Every repeat is in the page’s own text; only its words are not.
  expect(texts.every((text) => text.length < map.length)).toBe(true);
});

test('a page with a sign that references are made of is refused', () => {
  expect(() => takeApart(['<p>\u0001</p>'])).toThrow('got a control sign in "<p>');
});
