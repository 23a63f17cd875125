import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../src/design/theme.ts';
import type { Role, Theme } from '../../src/design/theme.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
const contrast = (a: Role, b: Role, theme: Theme): number =>
  wcagContrast(COLOURS[a][theme], COLOURS[b][theme]);
const KINDS = (Object.keys(COLOURS) as Role[]).filter((role) => role.startsWith('kind-'));

// 7 for what is read at length, 4.5 for other text, 3 for lines and symbols that carry meaning.
const PAIRS: readonly (readonly [what: string, role: Role, grounds: readonly Role[], ratio: number])[] = [
  ['text', 'ink', ['page', 'panel', 'chip'], 7],
  ['notes beside the text', 'ink2', ['page', 'panel'], 7],
  ['links', 'accent', ['page', 'panel'], 4.5],
  ['text on a button', 'on-accent', ['accent'], 4.5],
  ['a notice', 'caution', ['caution-ground'], 4.5],
  ['a failure', 'error', ['error-ground'], 4.5],
  ['names of regions and towns', 'label', ['land', 'region', 'focusland', 'sea', 'abroad'], 4.5],
  ['other names', 'label2', ['land', 'region', 'focusland', 'sea', 'abroad'], 4.5],
  ['names of seas', 'sealabel', ['sea'], 4.5],
  ['edges of fields and trays', 'control', ['page', 'panel'], 3],
  ['the state border', 'border', ['land', 'abroad', 'sea'], 3],
  ['the outline of the four regions', 'oblast', ['region'], 3],
  ['the line of contact', 'ink', ['land', 'region', 'focusland'], 3],
  ['the outline of the chosen region', 'accent', ['focusland', 'region', 'land'], 3],
  ['the hatch', 'hatch', ['region', 'land'], 3],
];

describe.each(THEMES)('in the %s theme', (theme) => {
  test.each(
    PAIRS.flatMap(([what, role, grounds, ratio]) => grounds.map((ground) => ({ what, role, ground, ratio }))),
  )('$what ($role) on $ground reach $ratio to 1', ({ role, ground, ratio }) => {
    expect(contrast(role, ground, theme)).toBeGreaterThanOrEqual(ratio);
  });

  test.each(
    KINDS.flatMap((kind) =>
      (['panel', 'page', 'land', 'region'] as const).map((ground) => ({ kind, ground })),
    ),
  )('the symbol colour $kind on $ground reaches 3 to 1', ({ kind, ground }) => {
    expect(contrast(kind, ground, theme)).toBeGreaterThanOrEqual(3);
  });

  test('the subject stands out from the rest of Ukraine, and that from its neighbours', () => {
    expect(contrast('region', 'land', theme)).toBeGreaterThan(1.1);
    expect(contrast('focusland', 'region', theme)).toBeGreaterThan(1.1);
    expect(contrast('land', 'abroad', theme)).toBeGreaterThan(1.05);
  });
});

test('the hatch on the chosen region reaches 3 to 1 in light and falls just short of it in dark, where outlines carry the area', () => {
  expect(contrast('hatch', 'focusland', 'light')).toBeGreaterThanOrEqual(3);
  expect(contrast('hatch', 'focusland', 'dark')).toBeGreaterThanOrEqual(2.75);
});

test('a reader who asks for more contrast gets a hatch of at least 4.5 to 1 everywhere', () => {
  for (const theme of THEMES)
    for (const ground of ['region', 'focusland', 'land'] as const)
      expect(contrast('ink2', ground, theme)).toBeGreaterThanOrEqual(4.5);
});

test('black on white is 21 to 1, so the measure is the standard’s', () => {
  expect(wcagContrast('black', 'white')).toBeCloseTo(21, 5);
});
