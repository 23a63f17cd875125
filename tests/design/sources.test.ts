import { expect, test } from 'vitest';
import { SIZES, WEIGHTS } from '../../src/design/type.ts';
import { styledSources } from './sources.ts';

const hexColours = (text: string): string[] =>
  text.match(/#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-])/gi) ?? [];

/** Sizes in px and weights that a style names, by themselves or in `font`. */
function typeIn(text: string): { sizes: number[]; weights: number[] } {
  const numbers = (pattern: RegExp): number[] => [...text.matchAll(pattern)].map((match) => Number(match[1]));
  return {
    sizes: numbers(/font(?:-size)?:[^;{}`']*?\b(\d+(?:\.\d+)?)px/g),
    weights: [...numbers(/font-weight:\s*(\d+)/g), ...numbers(/font:\s*(?:italic )?(\d{3}) /g)],
  };
}

test('no file but the theme holds a hex colour', () => {
  const found = styledSources()
    .filter(({ path }) => path !== 'src/design/theme.ts')
    .flatMap(({ path, text }) => hexColours(text).map((hex) => `${path}: ${hex}`));
  expect(found).toEqual([]);
});

test('every size of text is one of the scale, and every weight is 400 or 600', () => {
  const odd = styledSources().flatMap(({ path, text }) => {
    const { sizes, weights } = typeIn(text);
    return [
      ...sizes.filter((size) => !SIZES.some((known) => known === size)).map((size) => `${path}: ${size}px`),
      ...weights
        .filter((weight) => !WEIGHTS.some((known) => known === weight))
        .map((weight) => `${path}: ${weight}`),
    ];
  });
  expect(odd).toEqual([]);
});

test('the two searches find what they look for', () => {
  expect(hexColours('a{color:#fff;fill:#1b1f24}<a href="#top">{#each x}<use href="#k-notch"/>')).toEqual([
    '#fff',
    '#1b1f24',
  ]);
  expect(typeIn('a{font: 700 12px/16px var(--sans)} b{font-size:11.5px;font-weight:500}')).toEqual({
    sizes: [12, 11.5],
    weights: [500, 700],
  });
});
