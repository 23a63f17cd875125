// Knows: what each key must ask for. Does not know: a browser.
import { expect, test } from 'vitest';
import { keyReader } from '../../src/parts/presentKeys.ts';

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const pressed = (key: string, code = key) => ({ ...plain, key, code });

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['Enter', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'end'],
] as const)('"%s" asks for %s, also where characters are no commands', (key, command) => {
  for (const areOn of [true, false]) expect(keyReader(() => areOn)(pressed(key))).toBe(command);
});

test('Shift and Space go back', () => {
  expect(keyReader(() => true)({ ...pressed(' ', 'Space'), shiftKey: true })).toBe('back');
});

test('letters are heard by where they lie: on a Ukrainian keyboard they are others', () => {
  const read = keyReader(() => true);
  expect(read(pressed('b', 'KeyB'))).toBe('blank');
  expect(read(pressed('и', 'KeyB'))).toBe('blank');
  expect(read(pressed('.', 'Period'))).toBe('blank');
  expect(read(pressed('ю', 'Period'))).toBe('blank');
  expect(['KeyF', 'KeyN', 'KeyL', 'KeyQ'].map((code) => read(pressed('x', code)))).toEqual([
    'full',
    'notes',
    'lang',
    'link',
  ]);
});

test('figures and Enter lead to a step; anything else forgets the figures', () => {
  const read = keyReader(() => true);
  expect([read(pressed('1')), read(pressed('2')), read(pressed('Enter'))]).toEqual([null, null, 12]);
  expect([read(pressed('3')), read(pressed('ArrowRight')), read(pressed('Enter'))]).toEqual([
    null,
    'next',
    'next',
  ]);
});

test('where characters are put out of use, letters and figures are nothing', () => {
  const read = keyReader(() => false);
  expect(['KeyB', 'Period', 'KeyN'].map((code) => read(pressed('b', code)))).toEqual([null, null, null]);
  expect([read(pressed('3')), read(pressed('Enter'))]).toEqual([null, 'next']);
});

test('a key with Ctrl, Alt or Meta is the browser’s', () => {
  const read = keyReader(() => true);
  for (const key of ['ctrlKey', 'altKey', 'metaKey'])
    expect(read({ ...pressed('f', 'KeyF'), [key]: true })).toBeNull();
});
