// Knows: how symbols are set in a tray. Does not know: where trays stand.
import { expect, test } from 'vitest';
import { PHONE_TRAY, PIN_TRAY, SMALL_TRAY, WIDE_TRAY } from '../../src/map/frames.ts';
import { setTray } from '../../src/map/trays.ts';
import { catalogue } from '../data/evidence.ts';

const some = (n: number) => catalogue.measures.slice(0, n);

/** How many symbols stand in each row, from the top; "+N" counts as one. */
function rows(n: number, style = WIDE_TRAY): number[] {
  const { cells, rest } = setTray(some(n), style);
  const tops = cells.map(({ y }) => y);
  if (rest) tops.push(rest.y - style.symbol / 2);
  return [...new Set(tops)].sort((a, b) => a - b).map((top) => tops.filter((y) => y === top).length);
}

test.each([
  [1, [1]],
  [4, [4]],
  [5, [5]],
  [6, [3, 3]],
  [8, [4, 4]],
  [9, [5, 4]],
  [10, [5, 5]],
])('%i measures stand in balanced rows of %j', (n, expected) => {
  expect(rows(n)).toEqual(expected);
});

test('one symbol is one measure, up to ten; of fourteen, nine and "+5"', () => {
  expect(setTray(some(10), WIDE_TRAY)).toMatchObject({ cells: { length: 10 }, rest: null });
  expect(setTray(some(14), WIDE_TRAY)).toMatchObject({ cells: { length: 9 }, rest: { count: 5 } });
});

test('a phone’s tray is one row: three and "+N", or four when there are exactly four', () => {
  expect(setTray(some(4), PHONE_TRAY)).toMatchObject({ cells: { length: 4 }, rest: null });
  expect(setTray(some(12), PHONE_TRAY)).toMatchObject({ cells: { length: 3 }, rest: { count: 9 } });
  expect(rows(12, PHONE_TRAY)).toEqual([4]);
});

test.each([WIDE_TRAY, PHONE_TRAY, SMALL_TRAY, PIN_TRAY])(
  'no symbol leaves its tray or touches another',
  (style) => {
    for (let n = 1; n <= 30; n++) {
      const { cells, rest, width, height } = setTray(some(n), style);
      const right = rest ? [rest.x + 13] : cells.map(({ x }) => x + style.symbol);
      expect(Math.min(...cells.map(({ x }) => x))).toBeCloseTo(style.padding - width / 2);
      expect(Math.max(...right)).toBeLessThanOrEqual(width / 2 - style.padding + 0.001);
      expect(Math.max(...cells.map(({ y }) => y + style.symbol))).toBeLessThanOrEqual(height - style.padding);
      const places = new Set(cells.map(({ x, y }) => `${x} ${y}`));
      expect(places.size).toBe(cells.length);
    }
  },
);

test('"+N" in letters that are read from the last bench has their room: it touches neither the symbol before it nor the edge', () => {
  const style = { symbol: 34, gap: 9, padding: 12, perRow: 4, most: 8, cut: 7, restSize: 24 };
  const { cells, rest, width } = setTray(some(26), style);
  const half = (13 * style.restSize) / 14 - 0.001;
  expect((rest?.x ?? 0) - half).toBeGreaterThanOrEqual(
    (cells.at(-1)?.x ?? Infinity) + style.symbol + style.gap,
  );
  expect((rest?.x ?? Infinity) + half).toBeLessThanOrEqual(width / 2 - style.padding);
});

test('a tray without measures is one empty row, and no length of it is no number', () => {
  const { width, height, cells, rest } = setTray([], WIDE_TRAY);
  expect([width, height].every(Number.isFinite)).toBe(true);
  expect([cells, rest]).toEqual([[], null]);
});
