// Knows: what each command must make of what a class sees. Does not know: keys, or a window.
import { describe, expect, test } from 'vitest';
import { after, begin, readShowing, together } from '../../src/state/presentation.ts';
import type { Command, Showing } from '../../src/state/presentation.ts';

const STEPS = 4;
const press = (showing: Showing, ...commands: Command[]): Showing =>
  commands.reduce((now, command) => after(now, command, STEPS, 0), showing);
const start = begin(STEPS, 1, 0);

test('steps follow each other, and stop at both ends', () => {
  expect(press(start, 'next').step).toBe(2);
  expect(press(start, 'next', 'next', 'next').step).toBe(3);
  expect(press(start, 'back', 'back').step).toBe(0);
  expect(press(start, 'last').step).toBe(3);
  expect(press(start, 'last', 'first').step).toBe(0);
});

test('a number leads to its step, and one that no step has leads nowhere', () => {
  expect(press(start, 4).step).toBe(3);
  expect(press(start, 5).step).toBe(1);
  expect(press(start, 0).step).toBe(1);
});

test.each(['next', 'back', 'blank', 'resume', 3] as const)(
  'on an empty screen %s brings back the step that was there, and no other',
  (command) => {
    const blank = press(start, 'blank');
    expect(blank).toMatchObject({ blank: true, step: 1 });
    expect(press(blank, command)).toMatchObject({ blank: false, step: 1 });
  },
);

test('the pupils’ link lies over the step until anything is pressed', () => {
  const link = press(start, 'link');
  expect(link).toMatchObject({ link: true, step: 1 });
  for (const command of ['next', 'link', 'blank', 'resume'] as const)
    expect(press(link, command)).toMatchObject({ link: false, blank: false, step: 1 });
});

test('the link can be asked for on an empty screen', () => {
  expect(press(start, 'blank', 'link')).toMatchObject({ link: true, blank: false });
});

test('a pause changes nothing that the class sees', () => {
  const { clock, ...seen } = press(start, 'pause');
  expect(clock.since).toBeNull();
  expect(seen).toEqual({ step: 1, blank: false, link: false, at: 1 });
});

test('what another window says is believed only when it can be true of this lesson', () => {
  const said: unknown = JSON.parse(JSON.stringify(press(start, 'next')));
  expect(readShowing(said, STEPS)).toEqual(press(start, 'next'));
  const wrong: unknown[] = [
    null,
    'next',
    {},
    { ...start, step: 9 },
    { ...start, step: 'two' },
    { ...start, blank: 'yes' },
    { ...start, clock: { ...start.clock, spent: [0] } },
    { ...start, clock: { ...start.clock, spent: [0, 0, 0, '<b>'] } },
    { ...start, clock: { ...start.clock, since: 'now' } },
    { ...start, clock: { ...start.clock, begun: null } },
    { ...start, at: Infinity },
  ];
  for (const message of wrong) expect(readShowing(message, STEPS)).toBeNull();
});

describe('two windows agree:', () => {
  const agreed = (one: Showing, other: Showing): Showing => {
    const both = together(one, other);
    expect(together(other, one)).toEqual(both);
    return both;
  };
  /** Minutes. */
  const at = (time: number, showing: Showing, ...commands: Command[]): Showing =>
    commands.reduce((now, command) => after(now, command, STEPS, time * 60_000), showing);
  const taught = at(5, begin(STEPS, 0, 0), 'next');

  test('what was asked last is shown, whichever was asked', () => {
    const [early, late] = [at(6, taught, 'next'), at(7, taught, 'blank')];
    expect(agreed(early, late)).toEqual(late);
  });

  test('a slide that is opened again stands where it says, and the lesson has lasted as long as it had', () => {
    const opened = begin(STEPS, 2, 9 * 60_000);
    const { step, clock } = agreed(taught, opened);
    expect(step).toBe(2);
    expect(clock).toMatchObject({ begun: 0, step: 2, spent: [5 * 60_000, 4 * 60_000, 0, 0] });
  });

  test('a press in the moment in which a slide has been opened is not undone by what the notes still believed', () => {
    const opened = begin(STEPS, 1, 9 * 60_000);
    const answered = agreed(taught, opened);
    const pressed = at(9.001, opened, 'next');
    const shown = agreed(pressed, answered);
    expect(shown.step).toBe(2);
    expect(shown.clock.begun).toBe(0);
    expect(shown.clock.spent[0]).toBe(5 * 60_000);
  });

  test('notes that have just come follow, though they came last', () => {
    const blank = at(8, taught, 'blank');
    expect(agreed(begin(STEPS, 1, 9 * 60_000, 0), blank)).toEqual(blank);
  });

  test('a system’s clock that is set back puts no command behind one that came before it', () => {
    const late = at(10, taught, 'next');
    expect(agreed(late, at(8, late, 'next')).step).toBe(3);
  });
});
