// Knows: what a class sees of a lesson at a moment, and what each command makes of that. Does not know: keys, windows, or how any of it is shown.
import { atStep, paused, startClock } from './lessonClock.ts';
import type { LessonClock } from './lessonClock.ts';

/** A plain record: it travels from window to window. */
export interface Showing {
  /** From 0 on. */
  readonly step: number;
  /** The screen is empty, and the class looks at who speaks. */
  readonly blank: boolean;
  /** The pupils' link covers the slide. */
  readonly link: boolean;
  readonly clock: LessonClock;
  /** When it was asked for, milliseconds of the system's clock, which all windows share; 0: nobody has asked here. */
  readonly at: number;
}

export const COMMANDS = ['next', 'back', 'first', 'last', 'blank', 'link', 'resume', 'pause'] as const;
/** A word of the table, or the number of a step, from 1 on. */
export type Command = (typeof COMMANDS)[number] | number;

/**
 * A lesson that begins at this step, from 0 on.
 * @param at 0 for a window that only follows others
 */
export const begin = (steps: number, step: number, now: number, at = now): Showing => ({
  step,
  blank: false,
  link: false,
  clock: startClock(steps, step, now),
  at,
});

/** Something lies over the slide, which the next command takes away before it does anything else. */
export const isCovered = ({ blank, link }: Showing): boolean => blank || link;

function stepAfter(step: number, command: Command, steps: number): number {
  const last = steps - 1;
  if (typeof command === 'number') return command >= 1 && command <= steps ? command - 1 : step;
  const to: Partial<Record<typeof command, number>> = { next: step + 1, back: step - 1, first: 0, last };
  return Math.min(last, Math.max(0, to[command] ?? step));
}

/**
 * What is shown after a command. On an empty screen, or over the pupils' link, a command brings the slide back and does nothing
 * more: who presses a clicker to go on sees where the lesson stands.
 */
export function after(before: Showing, command: Command, steps: number, now: number): Showing {
  // Of a system's clock that is set back nobody is to notice.
  const showing = { ...before, at: Math.max(now, before.at + 1) };
  if (command === 'pause') return { ...showing, clock: paused(showing.clock, now) };
  const uncovered = { ...showing, blank: false, link: false };
  if (command === 'link') return { ...uncovered, link: !showing.link };
  if (isCovered(showing) || command === 'resume') return uncovered;
  if (command === 'blank') return { ...showing, blank: true };
  const step = stepAfter(showing.step, command, steps);
  return { ...showing, step, clock: atStep(showing.clock, step, now) };
}

/**
 * What two windows show of which each has been asked for something: what was asked last, by the clock of the one that has been there
 * longer. Both come to the same.
 */
export function together(one: Showing, other: Showing): Showing {
  const [last, former] = one.at >= other.at ? [one, other] : [other, one];
  const clock = former.clock.begun < last.clock.begun ? former.clock : last.clock;
  return { ...last, clock: atStep(clock, last.step, last.at) };
}

/** What another window says is shown, if that can be true of this lesson. */
export function readShowing(message: unknown, steps: number): Showing | null {
  const { step, blank, link, clock, at } = (message ?? {}) as Partial<Showing>;
  const { spent, since, begun, step: timed } = clock ?? {};
  const isStep = (n: unknown): n is number => Number.isInteger(n) && Number(n) >= 0 && Number(n) < steps;
  if (!isStep(step) || !isStep(timed) || typeof blank !== 'boolean' || typeof link !== 'boolean') return null;
  if (!Array.isArray(spent) || spent.length !== steps || !spent.every(Number.isFinite)) return null;
  if (since !== null && !Number.isFinite(since)) return null;
  const isTime = (time: unknown): time is number => Number.isFinite(time);
  if (!isTime(at) || !isTime(begun)) return null;
  return { step, blank, link, at, clock: { step: timed, spent, since: since as number | null, begun } };
}
