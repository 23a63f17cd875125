// Knows: how the address of a lesson that is shown is read and written. Does not know: a browser.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presentOptions, presentQuery } from '../../src/state/presentOptions.ts';

test('an address without a query is the first step, in light, without notes, with keys', () => {
  expect(presentOptions('', 8)).toEqual({
    options: { steps: [], step: 1, theme: 'auto', keys: 'on', notes: 'off' },
    ignored: [],
  });
});

test('every key is read, and written back the same', () => {
  const query = '?step=3&theme=dark&keys=off&notes=window';
  const { options, ignored } = presentOptions(query, 8);
  expect(options).toEqual({ steps: [], step: 3, theme: 'dark', keys: 'off', notes: 'window' });
  expect(ignored).toEqual([]);
  expect(presentQuery(options)).toBe(query);
});

test.each(['0', '9', '-1', '1.5', 'three', '1e1', '', '99999999999'])(
  'a step of "%s" is none of eight, and is named',
  (step) => {
    const { options, ignored } = presentOptions(`?step=${step}`, 8);
    expect(options.step).toBe(1);
    expect(ignored).toEqual([step === '' ? 'step' : `step=${step}`]);
  },
);

test('what the page does not know is named, and what others hang on an address is not', () => {
  expect(presentOptions('?lens=side&utm_source=mail&step=2', 8).ignored).toEqual(['lens=side']);
});

test('what a lesson shows stands in the address of a teacher’s own alone', () => {
  const query = '?steps=all,kherson,a-measure&step=2&theme=dark';
  const { options, ignored } = presentOptions(query, 3, true);
  expect(options).toMatchObject({ steps: ['all', 'kherson', 'a-measure'], step: 2 });
  expect(ignored).toEqual([]);
  expect(presentQuery(options)).toBe(query);
  expect(presentOptions('?steps=all,A!&step=9', 3, true).ignored).toEqual(['steps=A!', 'step=9']);
  expect(presentOptions('?steps=all', 8)).toMatchObject({ options: { steps: [] }, ignored: ['steps=all'] });
});

test('of a key that is there twice the first counts', () => {
  expect(presentOptions('?step=2&step=3', 8)).toMatchObject({ options: { step: 2 }, ignored: ['step=3'] });
});

test('no query makes the page fail, and what is written is read back the same', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { options } = presentOptions(text, 8);
      expect(presentOptions(presentQuery(options), 8)).toEqual({ options, ignored: [] });
    }),
  );
});
