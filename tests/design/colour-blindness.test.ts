import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori';
import type { Color } from 'culori';
import { describe, expect, test } from 'vitest';
import { SHAPES } from '../../src/design/symbols.ts';
import { COLOURS } from '../../src/design/theme.ts';
import type { Role, Theme } from '../../src/design/theme.ts';

const KINDS = (Object.keys(COLOURS) as Role[]).filter((role) => role.startsWith('kind-'));
const difference = differenceCiede2000();
const linear = converter('lrgb');

/**
 * The matrices of Machado, Oliveira and Fernandes (2009) hold for linear light; culori applies them to whatever
 * numbers it is given as rgb, so it is given linear ones.
 */
function seenWith(filter: ReturnType<typeof filterDeficiencyProt>, hex: string): Color {
  const light = linear(hex);
  if (light === undefined) throw new Error(`not a colour: ${hex}`);
  const seen = filter({ mode: 'rgb', r: light.r, g: light.g, b: light.b });
  return clampRgb({ mode: 'lrgb', r: seen.r, g: seen.g, b: seen.b });
}

const READERS: readonly (readonly [string, (hex: string) => Color | string])[] = [
  ['a reader with full colour vision', (hex) => hex],
  ['a reader who lacks red cones', (hex) => seenWith(filterDeficiencyProt(1), hex)],
  ['a reader who lacks green cones', (hex) => seenWith(filterDeficiencyDeuter(1), hex)],
  ['a reader who lacks blue cones', (hex) => seenWith(filterDeficiencyTrit(1), hex)],
];

const pairs = KINDS.flatMap((a, index) => KINDS.slice(index + 1).map((b) => [a, b] as const));

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(READERS)('%s can tell any two kinds apart by colour', (_, see) => {
    const close = pairs.filter(([a, b]) => difference(see(COLOURS[a][theme]), see(COLOURS[b][theme])) < 15);
    expect(close).toEqual([]);
  });
});

test('red and green of the same lightness are told apart by most readers, not by one without green cones', () => {
  const [red, green] = ['#b05a40', '#7a7440'];
  const deuteranope = (hex: string): Color => seenWith(filterDeficiencyDeuter(1), hex);
  expect(difference(red, green)).toBeGreaterThan(15);
  expect(difference(deuteranope(red), deuteranope(green))).toBeLessThan(15);
});

test('in greyscale some kinds look alike, so each has a shape of its own', () => {
  const grey = (role: Role, theme: Theme): Color => {
    const { r, g, b } = linear(COLOURS[role][theme]) ?? { r: 0, g: 0, b: 0 };
    const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    return { mode: 'lrgb', r: y, g: y, b: y };
  };
  const smallest = Math.min(...pairs.map(([a, b]) => difference(grey(a, 'light'), grey(b, 'light'))));
  expect(smallest).toBeLessThan(5);
  const { circle, ...kinds } = SHAPES;
  const outlines = Object.values(kinds).map(({ outline }) => outline);
  expect(new Set(outlines).size).toBe(KINDS.length);
  // The neutral circle is not a seventh shape: it stands for no kind, in ink.
  expect(circle.role).toBe('ink');
});
