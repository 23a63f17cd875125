// Knows: how long a lesson has lasted, step by step, with pauses, and what is left of it. Does not know: what time it is, or who asks.

/** A plain record: it travels from window to window. Times are milliseconds, of the system's clock and of what has been spent. */
export interface LessonClock {
  /** From 0 on. */
  readonly step: number;
  /** What each step has had so far, without what runs now. */
  readonly spent: readonly number[];
  /** Since when the present step runs; null: the clock has been stopped. */
  readonly since: number | null;
  /** When it was started. */
  readonly begun: number;
}

/** A clock that runs from now on. */
export const startClock = (steps: number, step: number, now: number): LessonClock => ({
  step,
  spent: Array.from({ length: steps }, () => 0),
  since: now,
  begun: now,
});

/** What a step has had by now. A system's clock that is set back takes nothing away. */
export function spentOn({ step, spent, since }: LessonClock, of: number, now: number): number {
  const running = of === step && since !== null ? Math.max(0, now - since) : 0;
  return (spent[of] ?? 0) + running;
}

const settled = (clock: LessonClock, now: number): readonly number[] =>
  clock.spent.map((_, of) => spentOn(clock, of, now));

/** The same clock at another step. A step that is gone back to goes on where it was left. */
export const atStep = (clock: LessonClock, step: number, now: number): LessonClock =>
  step === clock.step
    ? clock
    : { ...clock, step, spent: settled(clock, now), since: clock.since === null ? null : now };

/** Stops a running clock, and lets a stopped one go on. */
export const paused = (clock: LessonClock, now: number): LessonClock => ({
  ...clock,
  spent: settled(clock, now),
  since: clock.since === null ? now : null,
});

const MINUTE = 60_000;

export interface LessonTime {
  /** Of the whole lesson, milliseconds; less than nothing when it is over. */
  readonly left: number;
  readonly spent: number;
  /** Whole minutes by which the present step is over its time; 0: it is on time. */
  readonly over: number;
  /** How much of its time the present step has had, 0 to 1. */
  readonly part: number;
}

/** @param minutes those of each step, in order */
export function lessonTime(clock: LessonClock, minutes: readonly number[], now: number): LessonTime {
  const total = minutes.reduce((sum, of) => sum + of, 0) * MINUTE;
  const all = clock.spent.reduce((sum, _, of) => sum + spentOn(clock, of, now), 0);
  const spent = spentOn(clock, clock.step, now);
  const own = (minutes[clock.step] ?? 0) * MINUTE;
  return {
    left: total - all,
    spent,
    over: Math.max(0, Math.floor((spent - own) / MINUTE)),
    part: own === 0 ? 1 : Math.min(1, spent / own),
  };
}

/** 125 000 → 2:05. What is over has a minus sign of its own width. */
export function minutesAndSeconds(milliseconds: number): string {
  // What is left ends with 0:00, not a second early.
  const seconds = milliseconds < 0 ? Math.floor(-milliseconds / 1000) : Math.ceil(milliseconds / 1000);
  const sign = milliseconds < 0 && seconds > 0 ? '−' : '';
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
