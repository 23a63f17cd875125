// Knows: where reports stand in time, as parts of an axis, and in which lanes of it none hides another. Does not know: how an axis or a list is drawn.
import { KINDS } from '../catalogue/types.ts';
import type { DateSpan, KindId, Measure } from '../catalogue/types.ts';

/** From one place on the axis to another, in hundredths of its length. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface TimelineItem {
  readonly measure: Measure;
  /** Where its symbol stands: the middle of the days that are possible. */
  readonly at: number;
  /** From the first possible day to the last; null: the day is known. */
  readonly possible: Stretch | null;
  /** When the measure is said to apply, up to its deadline, as far as the axis goes; null: not stated, or just when it was reported. */
  readonly described: Stretch | null;
}

export interface TimelineYear {
  readonly year: number;
  /** Where it begins. */
  readonly at: number;
  /** Newest first; none where nothing was reported in it. */
  readonly items: readonly TimelineItem[];
}

export interface Timeline {
  /** Every year from the newest back to the oldest, without a gap. */
  readonly years: readonly TimelineYear[];
  /** Where each month begins. */
  readonly months: readonly number[];
  /** How many reports there are, and how many of them the timeline holds: the newest. */
  readonly total: number;
  readonly shown: number;
}

/** So many are still a page that a reader reads. */
const MOST = 200;
/** Fewer are told sooner by their dates alone. */
const FEWEST = 5;

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const monthOf = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const firstDayOf = (month: number) =>
  day(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);

/**
 * The newest reports on an axis from the January of the first year to the end of the last month.
 * @param measures newest first
 */
export function timelineOf(measures: readonly Measure[]): Timeline {
  const shown = measures.slice(0, MOST);
  const reported = shown.map(({ when }) => when.reported);
  if (reported.length === 0) return { years: [], months: [], total: 0, shown: 0 };
  const firstMonth = Math.min(...reported.map(({ first }) => monthOf(first)));
  const january = firstMonth - (firstMonth % 12);
  const after = Math.max(...reported.map(({ last }) => monthOf(last))) + 1;
  const [start, end] = [firstDayOf(january), firstDayOf(after)];
  const along = (value: number) =>
    Math.min(100, Math.max(0, Math.round(((value - start) / (end - start)) * 10_000) / 100));
  /** A day has a length too. */
  const stretch = (first: string, last: string): Stretch => ({
    from: along(day(first)),
    to: along(day(last) + 1),
  });

  const byYear = new Map<number, TimelineItem[]>();
  for (let month = january; month < after; month += 12) byYear.set(month / 12, []);
  for (const measure of shown) {
    const { first, last } = measure.when.reported;
    byYear.get(Number(last.slice(0, 4)))?.push({
      measure,
      at: along((day(first) + day(last) + 1) / 2),
      possible: first === last ? null : stretch(first, last),
      described: describedBy(measure, stretch),
    });
  }
  return {
    years: [...byYear].map(([year, items]) => ({ year, at: along(firstDayOf(year * 12)), items })).reverse(),
    months: Array.from({ length: after - january }, (_, n) => along(firstDayOf(january + n))),
    total: measures.length,
    shown: shown.length,
  };
}

function describedBy(
  { when: { reported, inForce, deadline } }: Measure,
  stretch: (first: string, last: string) => Stretch,
): Stretch | null {
  const stated = [inForce, deadline].filter((span): span is DateSpan => span !== null);
  const first = stated.map((span) => span.first).sort()[0];
  const last = stated
    .map((span) => span.last)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  return first >= reported.first && last <= reported.last ? null : stretch(first, last);
}

/** Widths of the page from which on the axis has so many px at least. The lanes are made for those: more room only spreads them. */
export const AXES = [
  { from: 600, px: 530 },
  { from: 1100, px: 790 },
  { from: 1280, px: 945 },
] as const;
/** A target that a finger or an unsteady hand hits, px: as wide as this, and a lane as high. */
export const TARGET = 24;
/** More lanes than these would be no axis any more. */
const MOST_LANES = 8;

export interface TimelineRow {
  readonly kind: KindId;
  /** Measures by their lane, the uppermost first. */
  readonly lanes: readonly (readonly TimelineItem[])[];
}

/**
 * One row a kind, in their order, on an axis of so many px. null: the reports are too few for an axis, or too many for its
 * lanes, and are listed by their dates alone.
 */
export function timelineRows({ years, shown }: Timeline, px: number): TimelineRow[] | null {
  if (shown < FEWEST) return null;
  const items = years.flatMap((year) => year.items);
  const rows: TimelineRow[] = [];
  for (const kind of KINDS) {
    const of = items.filter(({ measure }) => measure.kind === kind).sort((a, b) => a.at - b.at);
    const lanes = lanesOf(
      of.map((item) => takenBy(item, px)),
      of.map(({ at, described }) => described && spanning(px, at, described.from, described.to)),
    );
    if (lanes === null) return null;
    const places = fromTheMiddle(Math.max(1, ...lanes.map((lane) => lane + 1)));
    rows.push({
      kind,
      lanes: places.map((lane) => of.filter((_, n) => lanes[n] === lane)),
    });
  }
  return rows;
}

const spanning = (px: number, ...places: readonly number[]): Stretch => ({
  from: (Math.min(...places) * px) / 100,
  to: (Math.max(...places) * px) / 100,
});

/** What no other mark of its lane may touch: the target round the symbol, and the bar of the possible days. */
function takenBy({ at, possible }: TimelineItem, px: number): Stretch {
  const half = (TARGET / 2 / px) * 100;
  return spanning(px, at - half, at + half, possible?.from ?? at, possible?.to ?? at);
}

/**
 * The lane of each mark, from 0 on, so that no two in a lane overlap; in as few lanes as can be. A lane whose lines are clear of
 * the mark's own is chosen before another. null: more lanes would be needed than there may be.
 * @param taken what the marks take, px
 * @param lines the thin line beside each, which others may cross where there is no other way
 */
export function lanesOf(
  taken: readonly Stretch[],
  lines: readonly (Stretch | null)[] = [],
  most = MOST_LANES,
): number[] | null {
  const lanes = taken.map(() => 0);
  const ends: { taken: number; line: number }[] = [];
  const order = taken.map((stretch, n) => ({ ...stretch, n })).sort((a, b) => a.from - b.from || a.to - b.to);
  for (const { from, to, n } of order) {
    const line = lines[n] ?? null;
    const free = ends.filter((end) => end.taken <= from);
    const end =
      free.find((candidate) => line === null || candidate.line <= line.from) ??
      free[0] ??
      (ends.length < most ? { taken: 0, line: 0 } : undefined);
    if (end === undefined) return null;
    if (!ends.includes(end)) ends.push(end);
    end.taken = to;
    end.line = Math.max(end.line, line?.to ?? 0);
    lanes[n] = ends.indexOf(end);
  }
  return lanes;
}

/** Of so many lanes from the top: the first to be filled are those in the middle. */
function fromTheMiddle(count: number): number[] {
  const byDistance = Array.from({ length: count }, (_, place) => place).sort(
    (a, b) => Math.abs(a - (count - 1) / 2) - Math.abs(b - (count - 1) / 2) || a - b,
  );
  return Array.from({ length: count }, (_, place) => byDistance.indexOf(place));
}
