// Knows: what an embed’s address may ask for, and that nothing else in it is heard. Does not know: what follows.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/catalogue/terms.ts';
import { THEMES, VOICES } from '../../src/state/choices.ts';
import { embedAddress, oembedAddress } from '../../src/state/embedAddress.ts';
import { embedOptions, formatOptions, saidOptions } from '../../src/state/embedOptions.ts';

const USUAL = { theme: 'auto', kind: [], side: [], list: true, still: false };

test('an address without a query is an embed of everything, listed, in the reader’s colours', () => {
  expect(embedOptions('')).toEqual(USUAL);
});

test('kinds, sides, colours, list and stillness are heard', () => {
  expect(embedOptions('?kind=threats,passports&side=research,witness&theme=dark&list=0&still=1')).toEqual({
    theme: 'dark',
    kind: ['passports', 'threats'],
    side: ['research', 'witness'],
    list: false,
    still: true,
  });
});

test('what the host hangs on, and what means nothing, changes nothing', () => {
  expect(
    embedOptions('?initialWidth=600&childId=a&parentUrl=x&theme=purple&kind=&list=yes&still=true'),
  ).toEqual(USUAL);
});

test('what is written is read again, and what is usual is not written', () => {
  const options = fc.record({
    theme: fc.constantFrom(...THEMES),
    kind: fc.subarray([...KINDS]),
    side: fc.subarray([...VOICES]),
    list: fc.boolean(),
    still: fc.boolean(),
  });
  fc.assert(
    fc.property(options, (some) => {
      expect(embedOptions(formatOptions(some))).toEqual(some);
      expect(Object.fromEntries(saidOptions(some))).toEqual(
        Object.fromEntries(new URLSearchParams(formatOptions(some))),
      );
    }),
  );
  expect(formatOptions(embedOptions(''))).toBe('');
});

test('of any query at all something known is made', () => {
  fc.assert(
    fc.property(fc.string(), fc.webQueryParameters(), (text, query) => {
      for (const search of [text, `?${query}`, `?kind=${text}&theme=${text}`]) {
        const { theme, kind, side } = embedOptions(search);
        expect(THEMES).toContain(theme);
        for (const one of kind) expect(KINDS).toContain(one);
        for (const one of side) expect(VOICES).toContain(one);
      }
    }),
  );
});

test('views have their addresses for ever, and the answers about them lie alike', () => {
  expect(embedAddress.all('uk')).toBe('embed/uk/all.html');
  expect(embedAddress.region('en', 'kherson')).toBe('embed/en/kherson.html');
  expect(embedAddress.measure('en', 'decree-304-may-2022')).toBe('embed/en/measure/decree-304-may-2022.html');
  expect(embedAddress.compare('en', 'kherson', 'luhansk')).toBe('embed/en/compare/kherson-luhansk.html');
  expect(oembedAddress('embed/en/kherson.html', 'json')).toBe('oembed/en/kherson.json');
  expect(oembedAddress('embed/uk/measure/a-b.html', 'xml')).toBe('oembed/uk/measure/a-b.xml');
});
