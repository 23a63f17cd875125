// Knows: what an address may say and what comes of it. Does not know: the browser.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatView, goingAlong, INITIAL_VIEW, isStep, parseView, THEMES } from '../../src/state/view.ts';
import type { View } from '../../src/state/view.ts';

const DEFAULTS: View = {
  theme: 'auto',
  keys: 'on',
  lens: 'kind',
  kind: [],
  category: [],
  side: [],
  standing: [],
  contested: false,
  target: [],
  from: '',
  to: '',
  q: '',
  sort: 'reported',
  since: '',
  measure: [],
  steps: [],
};

test('an address that says nothing says the defaults, and they are never written', () => {
  expect(parseView('')).toEqual({ view: DEFAULTS, ignored: [] });
  expect(parseView('?')).toEqual(parseView(''));
  expect(formatView(DEFAULTS)).toBe('');
});

test('what is written is read back', () => {
  for (const theme of THEMES)
    for (const measure of [[], ['fingerprint-servers'], ['a', 'b-2']]) {
      const view = { ...DEFAULTS, theme, measure };
      expect(parseView(formatView(view))).toEqual({ view, ignored: [] });
    }
  expect(formatView({ ...DEFAULTS, theme: 'dark', measure: ['a', 'b-2'] })).toBe('?theme=dark&measure=a,b-2');
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
    fc.constantFrom(
      ...Object.keys(DEFAULTS),
      '2024-02',
      'yes',
      '=',
      '&',
      '%',
      '%E0%A4',
      '?',
      '#',
      'dark',
      '+',
      'a-1',
      ',',
    ),
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
  const here: View = { ...DEFAULTS, theme: 'dark', measure: ['a'] };
  expect(goingAlong(here, INITIAL_VIEW, true)).toEqual({ ...DEFAULTS, theme: 'dark' });
  const there: View = { ...DEFAULTS, theme: 'light', measure: ['b'] };
  expect(goingAlong(here, there, false)).toEqual({ ...DEFAULTS, theme: 'dark', measure: ['b'] });
});

test('filters go along to pages that list measures, and to no other; a link’s own filter holds', () => {
  const here: View = { ...DEFAULTS, kind: ['threats'], from: '2023', q: 'passport', lens: 'side' };
  expect(goingAlong(here, INITIAL_VIEW, true)).toEqual(here);
  expect(goingAlong(here, INITIAL_VIEW, false)).toEqual(DEFAULTS);
  expect(goingAlong(here, { ...DEFAULTS, kind: ['passports'] }, true).kind).toEqual(['passports']);
});

test('of several values those that mean something hold, in the order of the table, and the others are named', () => {
  expect(parseView('?kind=threats,fear,passports&standing=sure')).toEqual({
    view: { ...DEFAULTS, kind: ['passports', 'threats'] },
    ignored: ['kind=fear', 'standing=sure'],
  });
});

test('a span is a year, a month or a day of the calendar, and “since” is a day', () => {
  for (const text of ['2024', '2024-02', '2024-02-29'])
    expect(parseView(`?from=${text}`).view.from).toBe(text);
  for (const text of ['24', '2024-13', '2023-02-29', '2024-2', '2024-02-27T10:00', 'yesterday', ''])
    expect(parseView(`?to=${text}`).view.to).toBe('');
  expect(parseView('?since=2024-02-27').view.since).toBe('2024-02-27');
  expect(parseView('?since=2024-02')).toEqual({ view: DEFAULTS, ignored: ['since=2024-02'] });
});

test('what is searched for is read without needless spaces, and no longer than anybody types', () => {
  expect(parseView('?q=++fine%20%20deport+').view.q).toBe('fine deport');
  expect(parseView(`?q=${'a'.repeat(500)}`).view.q).toHaveLength(100);
  expect(formatView({ ...DEFAULTS, q: 'штраф & «x»' })).toBe(
    '?q=%D1%88%D1%82%D1%80%D0%B0%D1%84%20%26%20%C2%ABx%C2%BB',
  );
});

test('to point out another measure is a step that Back undoes, another theme is none', () => {
  expect(isStep(DEFAULTS, { ...DEFAULTS, measure: ['a'] })).toBe(true);
  expect(isStep(DEFAULTS, { ...DEFAULTS, theme: 'dark' })).toBe(false);
  expect(isStep({ ...DEFAULTS, measure: ['a'] }, { ...DEFAULTS, measure: ['a'] })).toBe(false);
});
