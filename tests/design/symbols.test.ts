import { expect, test } from 'vitest';
import { KINDS, STANDINGS } from '../../src/catalogue/types.ts';
import { fillOf, SHAPES, symbolDefs, symbolDrawing } from '../../src/design/symbols.ts';
import { COLOURS } from '../../src/design/theme.ts';
import { onPage } from './browser.ts';

test('every kind of the evidence has a shape, and there is one more, for no kind', () => {
  expect(Object.keys(SHAPES)).toEqual([...KINDS, 'circle']);
});

test('solid is on record or corroborated, half is reported, hollow is the acting side’s word alone', () => {
  expect(STANDINGS.map((standing) => [standing, fillOf(standing)])).toEqual([
    ['on-record', 'solid'],
    ['corroborated', 'solid'],
    ['reported-independently', 'half'],
    ['reported-by-ukrainian-side', 'half'],
    ['claimed-by-acting-side', 'hollow'],
  ]);
});

test('no id occurs twice among the symbols, and none refers to another', () => {
  const ids = [...symbolDefs().matchAll(/id="([^"]+)"/g)].map((match) => match[1]);
  expect(ids).toHaveLength(7 * 4 + 1);
  expect(new Set(ids).size).toBe(ids.length);
  expect(symbolDefs()).not.toMatch(/url\(|href/);
});

test('symbols take every colour from a role of the theme', () => {
  const roles = [...symbolDefs().matchAll(/(?:fill|stroke)="([^"]+)"/g)].map((match) => match[1]);
  const known = Object.keys(COLOURS).map((role) => `var(--${role})`);
  expect(roles.filter((role) => role !== 'none' && !known.includes(role ?? ''))).toEqual([]);
});

test('the half of each shape is exactly what lies below its optical middle', async () => {
  const paths = Object.values(SHAPES)
    .flatMap(({ outline, lower }) => [`<path d="${outline}"/>`, `<path d="${lower}"/>`])
    .join('');
  const strays = await onPage(`<svg viewBox="0 0 20 20">${paths}</svg>`, (page) =>
    page.evaluate(
      (halves) =>
        halves.map((half, index) => {
          const [outline, lower] = [...document.querySelectorAll('path')].slice(index * 2, index * 2 + 2);
          let wrong = 0;
          for (let x = 0.05; x < 20; x += 0.1)
            for (let y = 0.05; y < 20; y += 0.1) {
              const point = new DOMPoint(x, y);
              const expected = outline?.isPointInFill(point) === true && y > half;
              if (lower?.isPointInFill(point) !== expected) wrong += 1;
            }
          return wrong;
        }),
      Object.values(SHAPES).map(({ half }) => half),
    ),
  );
  expect(strays).toEqual(Object.values(SHAPES).map(() => 0));
});

test('a symbol can be drawn without the page’s own, and looks the same', () => {
  for (const [, id = '', inside] of symbolDefs().matchAll(/<symbol id="([^"]+)"[^>]*>(.*?)<\/symbol>/g))
    expect(symbolDrawing(id)).toBe(inside);
  expect(() => symbolDrawing('k-passports-full')).toThrow('k-passports-full');
});
