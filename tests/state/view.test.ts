// Knows: what an address may say and what comes of it. Does not know: the browser.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatView, goingAlong, INITIAL_VIEW, isStep, parseView, THEMES } from '../../src/state/view.ts';
import type { View } from '../../src/state/view.ts';

const DEFAULTS: View = { theme: 'auto', measure: [] };

test('an address that says nothing says the defaults, and they are never written', () => {
  expect(parseView('')).toEqual({ view: DEFAULTS, ignored: [] });
  expect(parseView('?')).toEqual(parseView(''));
  expect(formatView(DEFAULTS)).toBe('');
});

test('what is written is read back', () => {
  for (const theme of THEMES)
    for (const measure of [[], ['fingerprint-servers'], ['a', 'b-2']]) {
      const view = { theme, measure };
      expect(parseView(formatView(view))).toEqual({ view, ignored: [] });
    }
  expect(formatView({ theme: 'dark', measure: ['a', 'b-2'] })).toBe('?theme=dark&measure=a,b-2');
});

test('a default that somebody wrote out is understood', () => {
  expect(parseView('?theme=auto')).toEqual({ view: DEFAULTS, ignored: [] });
});

test('an unknown value and an unknown key are named as they stand in the address, and the default holds', () => {
  expect(parseView('?theme=purple&colour=red&x')).toEqual({
    view: DEFAULTS,
    ignored: ['theme=purple', 'colour=red', 'x'],
  });
});

test('of a key that is there twice the first counts, and the second is named', () => {
  expect(parseView('?theme=dark&theme=light')).toEqual({
    view: { ...DEFAULTS, theme: 'dark' },
    ignored: ['theme=light'],
  });
  expect(parseView('?theme=purple&theme=light').view.theme).toBe('light');
});

test('keys are those of the table alone, not what every object has', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    expect(parseView(`?${key}=dark`)).toEqual({ view: DEFAULTS, ignored: [`${key}=dark`] });
});

test('what others hang on an address to follow its reader is no mistake of the reader’s', () => {
  expect(parseView('?utm_source=news&fbclid=1&theme=dark&gclid=2')).toEqual({
    view: { ...DEFAULTS, theme: 'dark' },
    ignored: [],
  });
});

test('no text at all can break the reading, and what it gives can be written and read again', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('theme', 'measure', '=', '&', '%', '%E0%A4', '?', '#', 'dark', '+', 'a-1', ','),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { view } = parseView(pieces.join(''));
      expect(THEMES).toContain(view.theme);
      expect(parseView(formatView(view))).toEqual({ view, ignored: [] });
    }),
  );
});

test('measures are named one after the other, each once; what cannot be a name of one is ignored whole', () => {
  expect(parseView('?measure=a-1,b,a-1').view.measure).toEqual(['a-1', 'b']);
  expect(parseView('?measure=a%2Cb').view.measure).toEqual(['a', 'b']);
  for (const text of ['', ',', 'a,', 'A', 'a b', '../a', 'a--b', '<script>', 'а']) {
    const { view, ignored } = parseView(`?measure=${encodeURIComponent(text)}`);
    expect(view.measure).toEqual([]);
    expect(ignored).toEqual([text === '' ? 'measure' : `measure=${text}`]);
  }
});

test('a theme goes along to other pages; a measure that is pointed out does not, but a link may point out its own', () => {
  const here: View = { theme: 'dark', measure: ['a'] };
  expect(goingAlong(here, INITIAL_VIEW)).toEqual({ theme: 'dark', measure: [] });
  expect(goingAlong(here, { theme: 'light', measure: ['b'] })).toEqual({ theme: 'dark', measure: ['b'] });
});

test('to point out another measure is a step that Back undoes, another theme is none', () => {
  expect(isStep(DEFAULTS, { ...DEFAULTS, measure: ['a'] })).toBe(true);
  expect(isStep(DEFAULTS, { ...DEFAULTS, theme: 'dark' })).toBe(false);
  expect(isStep({ ...DEFAULTS, measure: ['a'] }, { ...DEFAULTS, measure: ['a'] })).toBe(false);
});
