// Knows: what an address may say and what comes of it. Does not know: the browser.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatView, parseView, THEMES } from '../../src/state/view.ts';

test('an address that says nothing says the defaults, and they are never written', () => {
  expect(parseView('')).toEqual({ view: { theme: 'auto' }, ignored: [] });
  expect(parseView('?')).toEqual(parseView(''));
  expect(formatView({ theme: 'auto' })).toBe('');
});

test('what is written is read back', () => {
  for (const theme of THEMES)
    expect(parseView(formatView({ theme }))).toEqual({ view: { theme }, ignored: [] });
  expect(formatView({ theme: 'dark' })).toBe('?theme=dark');
});

test('a default that somebody wrote out is understood', () => {
  expect(parseView('?theme=auto')).toEqual({ view: { theme: 'auto' }, ignored: [] });
});

test('an unknown value and an unknown key are named as they stand in the address, and the default holds', () => {
  expect(parseView('?theme=purple&colour=red&x')).toEqual({
    view: { theme: 'auto' },
    ignored: ['theme=purple', 'colour=red', 'x'],
  });
});

test('of a key that is there twice the first counts, and the second is named', () => {
  expect(parseView('?theme=dark&theme=light')).toEqual({ view: { theme: 'dark' }, ignored: ['theme=light'] });
  expect(parseView('?theme=purple&theme=light').view.theme).toBe('light');
});

test('keys are those of the table alone, not what every object has', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    expect(parseView(`?${key}=dark`)).toEqual({ view: { theme: 'auto' }, ignored: [`${key}=dark`] });
});

test('what others hang on an address to follow its reader is no mistake of the reader’s', () => {
  expect(parseView('?utm_source=news&fbclid=1&theme=dark&gclid=2')).toEqual({
    view: { theme: 'dark' },
    ignored: [],
  });
});

test('no text at all can break the reading, and what it gives can be written and read again', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('theme', '=', '&', '%', '%E0%A4', '?', '#', 'dark', '+'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { view } = parseView(pieces.join(''));
      expect(THEMES).toContain(view.theme);
      expect(parseView(formatView(view))).toEqual({ view, ignored: [] });
    }),
  );
});
