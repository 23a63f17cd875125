// Knows: that the timeline keeps every report in order and at its day, and that none hides another. Does not know: how it is drawn.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/catalogue/types.ts';
import type { DateSpan, Measure } from '../../src/catalogue/types.ts';
import { AXES, lanesOf, TARGET, timelineOf, timelineRows } from '../../src/state/timeline.ts';
import type { Stretch, Timeline } from '../../src/state/timeline.ts';
import { manyOf } from '../catalogue/many.ts';
import { catalogue } from '../data/evidence.ts';

const now = timelineOf(catalogue.measures);
const itemsOf = ({ years }: Timeline) => years.flatMap(({ items }) => items);
const [example] = catalogue.measures;
if (example === undefined) throw new Error('got no measures, expected some');

const on = (first: string, last = first): DateSpan => ({ edtf: first, first, last });
const reportedOn = (id: string, reported: DateSpan, deadline: DateSpan | null = null): Measure => ({
  ...example,
  id,
  when: { reported, inForce: null, deadline, note: null },
});

describe('in time', () => {
  test('every measure stands there once, newest first, under the year of its report', () => {
    expect(itemsOf(now).map(({ measure }) => measure.id)).toEqual(catalogue.measures.map(({ id }) => id));
    for (const { year, items } of now.years)
      for (const { measure } of items) expect(measure.when.reported.last).toMatch(new RegExp(`^${year}`));
  });

  test('the axis begins with a January and ends with the month of the newest report', () => {
    const short = timelineOf([reportedOn('b', on('2023-03-31')), reportedOn('a', on('2022-05-10'))]);
    expect(short.months).toHaveLength(15);
    expect(short.months[0]).toBe(0);
    expect(short.years.map(({ year }) => year)).toEqual([2023, 2022]);
    expect(short.years[0]?.at).toBe(short.months[12]);
    expect(itemsOf(short)[0]?.at).toBeGreaterThan(99.5);
  });

  test('a symbol stands in the middle of the days that are possible, and a known day has no bar', () => {
    for (const { measure, at, possible } of itemsOf(now)) {
      const { first, last } = measure.when.reported;
      expect(possible === null, measure.id).toBe(first === last);
      if (possible !== null) {
        expect(possible.from).toBeLessThan(possible.to);
        expect(at).toBeCloseTo((possible.from + possible.to) / 2, 1);
      }
    }
  });

  test('what is said to be in effect or due is shown as far as the axis goes, unless it is the reported day itself', () => {
    const [late, same, none] = itemsOf(
      timelineOf([
        reportedOn('late', on('2022-12-20'), on('2030-01-01')),
        reportedOn('same', on('2022-12-10'), on('2022-12-10')),
        reportedOn('none', on('2022-01-01')),
      ]),
    );
    expect(late?.described).toEqual({ from: 100, to: 100 });
    expect(same?.described).toBeNull();
    expect(none?.described).toBeNull();
  });

  test('a year without reports is not left out', () => {
    const { years } = timelineOf([reportedOn('b', on('2024-02-01')), reportedOn('a', on('2022-03-01'))]);
    expect(years.map(({ year, items }) => [year, items.length])).toEqual([
      [2024, 1],
      [2023, 0],
      [2022, 1],
    ]);
  });

  test('nothing reported makes an empty timeline', () => {
    expect(timelineOf([])).toEqual({ years: [], months: [], total: 0, shown: 0 });
  });
});

describe('in lanes', () => {
  test.each(AXES)(
    'on a page from $from px on no two targets of a row overlap, and no bar is covered',
    ({ px }) => {
      const rows = timelineRows(now, px) ?? [];
      expect(rows.map(({ kind }) => kind)).toEqual([...KINDS]);
      for (const { kind, lanes } of rows) {
        for (const lane of lanes) {
          const taken = lane
            .map(({ at, possible }) => [
              Math.min((at * px) / 100 - TARGET / 2, ((possible?.from ?? at) * px) / 100),
              Math.max((at * px) / 100 + TARGET / 2, ((possible?.to ?? at) * px) / 100),
            ])
            .sort(([a = 0], [b = 0]) => a - b);
          for (const [n, [from = 0]] of taken.entries())
            expect(from, `${kind}, mark ${n}`).toBeGreaterThanOrEqual(
              (taken[n - 1]?.[1] ?? -Infinity) - 1e-6,
            );
          for (const { measure } of lane) expect(measure.kind).toBe(kind);
        }
      }
      expect(rows.flatMap(({ lanes }) => lanes.flat())).toHaveLength(catalogue.measures.length);
    },
  );

  test('marks far from each other share one lane; the middle lanes are filled first', () => {
    expect(
      lanesOf([
        { from: 0, to: 24 },
        { from: 24, to: 48 },
      ]),
    ).toEqual([0, 0]);
    const three = timelineRows(
      timelineOf(
        ['a', 'b', 'c', 'd', 'e'].map((id, n) =>
          reportedOn(id, on(n < 3 ? '2022-06-01' : `2022-0${n - 2}-01`)),
        ),
      ),
      790,
    );
    const row = three?.find(({ kind }) => kind === example.kind);
    expect(row?.lanes.map((lane) => lane.length)).toEqual([1, 3, 1]);
  });

  test('a mark goes where its thin line crosses no other, if there is such a lane', () => {
    const marks = [0, 0, 100].map((from) => ({ from, to: from + 24 }));
    expect(lanesOf(marks, [{ from: 0, to: 500 }, null, { from: 112, to: 300 }])).toEqual([0, 1, 1]);
  });

  test('fewer than five reports, or more than the lanes hold, are no axis but a list', () => {
    const same = (count: number) =>
      timelineOf(Array.from({ length: count }, (_, n) => reportedOn(`m${n}`, on('2023-01-01'))));
    expect(timelineRows(same(4), 790)).toBeNull();
    expect(timelineRows(same(8), 790)).not.toBeNull();
    expect(timelineRows(same(9), 790)).toBeNull();
  });

  test('in any lane found no two marks overlap, and no lane is used in vain', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 90 }))
      .map(([from, long]): Stretch => ({ from, to: from + long }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 80 }), (taken) => {
        const lanes = lanesOf(taken, [], 80) ?? [];
        const clash = (a: Stretch, b: Stretch) => a.from < b.to && b.from < a.to;
        for (const [n, one] of taken.entries())
          for (const [m, other] of taken.entries())
            if (m < n && lanes[n] === lanes[m]) expect(clash(one, other)).toBe(false);
        // As many lanes as there are marks over the place where they stand thickest.
        const thickest = Math.max(
          0,
          ...taken.map(({ from }) => taken.filter((one) => one.from <= from && from < one.to).length),
        );
        expect(new Set(lanes).size).toBe(thickest);
      }),
    );
  });

  test('ten thousand marks find their lanes, and ten thousand reports leave the newest and how many there are', () => {
    const taken = Array.from({ length: 10_000 }, (_, n) => ({ from: n * 6, to: n * 6 + 24 }));
    const lanes = lanesOf(taken);
    expect(new Set(lanes)).toEqual(new Set([0, 1, 2, 3]));
    const ends = new Map<number, number>();
    for (const [n, lane] of (lanes ?? []).entries()) {
      expect(taken[n]?.from).toBeGreaterThanOrEqual(ends.get(lane) ?? 0);
      ends.set(lane, taken[n]?.to ?? 0);
    }
    const many = timelineOf(manyOf(catalogue, 10_000).measures);
    expect([many.shown, many.total]).toEqual([200, 10_000]);
    expect(itemsOf(many)).toHaveLength(200);
  });
});
