// Knows: how the time of a lesson must be counted. Does not know: a window, or today's time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  atStep,
  lessonTime,
  minutesAndSeconds,
  paused,
  spentOn,
  startClock,
} from '../../src/state/lessonClock.ts';
import type { LessonClock } from '../../src/state/lessonClock.ts';

const MINUTE = 60_000;
const MINUTES = [5, 5, 8];

test('a lesson that has just begun has all its time before it', () => {
  expect(lessonTime(startClock(3, 0, 1000), MINUTES, 1000)).toEqual({
    left: 18 * MINUTE,
    spent: 0,
    over: 0,
    part: 0,
  });
});

test('a step that has had half its time is half done and on time', () => {
  const time = lessonTime(startClock(3, 2, 0), MINUTES, 4 * MINUTE);
  expect(time).toEqual({ left: 14 * MINUTE, spent: 4 * MINUTE, over: 0, part: 0.5 });
});

test('a step is over by whole minutes, and its part is never more than all of it', () => {
  const clock = startClock(3, 0, 0);
  expect(lessonTime(clock, MINUTES, 5 * MINUTE + 59_000)).toMatchObject({ over: 0, part: 1 });
  expect(lessonTime(clock, MINUTES, 6 * MINUTE)).toMatchObject({ over: 1, part: 1 });
});

test('a paused lesson stands still, and goes on where it was', () => {
  const stopped = paused(startClock(3, 0, 0), MINUTE);
  expect(spentOn(stopped, 0, 30 * MINUTE)).toBe(MINUTE);
  const running = paused(stopped, 30 * MINUTE);
  expect(spentOn(running, 0, 31 * MINUTE)).toBe(2 * MINUTE);
});

test('a pause goes on at the next step', () => {
  const clock = atStep(paused(startClock(3, 0, 0), MINUTE), 1, 2 * MINUTE);
  expect(spentOn(clock, 1, 9 * MINUTE)).toBe(0);
});

test('a step that is gone back to goes on with the time it has had', () => {
  const there = atStep(startClock(3, 0, 0), 1, 2 * MINUTE);
  const back = atStep(there, 0, 3 * MINUTE);
  expect(spentOn(back, 0, 4 * MINUTE)).toBe(3 * MINUTE);
  expect(spentOn(back, 1, 4 * MINUTE)).toBe(MINUTE);
});

test('whatever a teacher presses, every minute is counted once', () => {
  const act = fc.record({ wait: fc.nat(10 * MINUTE), to: fc.nat(2) });
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      let now = 0;
      let clock: LessonClock = startClock(3, 0, now);
      for (const { wait, to } of acts) {
        now += wait;
        clock = atStep(clock, to, now);
      }
      expect([0, 1, 2].reduce((sum, of) => sum + spentOn(clock, of, now), 0)).toBe(now);
    }),
  );
});

test('a system’s clock that is set back takes no time away', () => {
  expect(spentOn(startClock(3, 0, 5 * MINUTE), 0, 0)).toBe(0);
});

test('time is written in minutes and seconds, and with a minus when it is over', () => {
  expect([125_000, 0, 59_001, -1, -61_000].map(minutesAndSeconds)).toEqual([
    '2:05',
    '0:00',
    '1:00',
    '0:00',
    '−1:01',
  ]);
});
