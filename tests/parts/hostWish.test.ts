// Knows: what a host may ask of an embed, and that nothing else that can be sent is heard, or runs, or throws. Does not know: a browser.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { wishOf } from '../../src/parts/hostWish.ts';
import { THEMES } from '../../src/state/choices.ts';
import { embedRegion } from '../../src/state/embedView.ts';

const asked = (set: unknown, more: object = {}) =>
  wishOf({ type: 'occupation-policy-map', v: 1, set, ...more });
const NOTHING = { region: undefined, lang: undefined, theme: undefined };

test('region, language and theme are heard, one by one or together', () => {
  expect(asked({ region: 'luhansk,kherson', lang: 'uk', theme: 'dark' })).toEqual({
    region: 'kherson,luhansk',
    lang: 'uk',
    theme: 'dark',
  });
  expect(asked({ theme: 'contrast' })).toEqual({ ...NOTHING, theme: 'contrast' });
});

test('a host that asks for nothing has made itself known', () => {
  expect(asked({})).toEqual(NOTHING);
});

test('what stands in no table is left out, and the rest is heard', () => {
  expect(asked({ region: 'crimea', lang: 'ru', theme: 'dark', innerHTML: '<b>' })).toEqual({
    ...NOTHING,
    theme: 'dark',
  });
});

test.each([
  undefined,
  null,
  'set',
  42,
  [],
  {},
  { type: 'occupation-policy-map' },
  { type: 'occupation-policy-map', v: 1 },
  { type: 'occupation-policy-map', v: 1, set: null },
  { type: 'occupation-policy-map', v: 1, set: 'dark' },
  { type: 'occupation-policy-map', v: 2, set: { theme: 'dark' } },
  { type: 'occupation-policy-map', v: '1', set: { theme: 'dark' } },
  { type: ['occupation-policy-map'], v: 1, set: { theme: 'dark' } },
  { type: 'other', v: 1, set: { theme: 'dark' } },
])('%j is no message of ours', (data) => {
  expect(wishOf(data)).toBeUndefined();
});

test('what a thing inherits, and what would have to be run, is not heard', () => {
  let ran = false;
  const trap = {
    get theme() {
      ran = true;
      return 'dark';
    },
    toString() {
      ran = true;
      return 'dark';
    },
  };
  expect(asked(trap)).toEqual(NOTHING);
  expect(asked({ theme: trap, lang: trap, region: trap })).toEqual(NOTHING);
  expect(asked(Object.create({ theme: 'dark' }))).toEqual(NOTHING);
  expect(wishOf(Object.create({ type: 'occupation-policy-map', v: 1, set: { theme: 'dark' } }))).toBe(
    undefined,
  );
  expect(asked(JSON.parse('{"__proto__":{"theme":"dark"}}'))).toEqual(NOTHING);
  expect(ran).toBe(false);
});

/** Words of our own among all others, so that the messages come near to what is heard. */
const word = fc.oneof(
  fc.constantFrom(
    'kherson',
    'all',
    'kherson,luhansk',
    'uk',
    'dark',
    'javascript:alert(1)',
    '../../x',
    '<img src=x>',
  ),
  fc.string(),
  fc.constant('kherson,'.repeat(100_000)),
);

test('of anything at all that can be sent a wish is made from the tables, or none', () => {
  const set = fc.record(
    {
      region: fc.oneof(word, fc.anything()),
      lang: fc.oneof(word, fc.anything()),
      theme: fc.oneof(word, fc.anything()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(set, fc.anything({ withNullPrototype: true })),
      fc.option(fc.anything()),
      (said, v) => {
        wishOf(said);
        const wish = asked(said, v === null ? {} : { v });
        if (wish === undefined) return;
        expect([...THEMES, undefined]).toContain(wish.theme);
        expect([...LANGS, undefined]).toContain(wish.lang);
        if (wish.region !== undefined) expect(embedRegion(wish.region)).toBe(wish.region);
        expect(Object.keys(wish).sort()).toEqual(['lang', 'region', 'theme']);
      },
    ),
  );
});
