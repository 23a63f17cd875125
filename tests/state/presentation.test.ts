// Knows: what each command must make of what a class sees. Does not know: keys, or a window.
import { expect, test } from 'vitest';
import { after, begin, readShowing } from '../../src/state/presentation.ts';
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
  expect(seen).toEqual({ step: 1, blank: false, link: false });
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
  ];
  for (const message of wrong) expect(readShowing(message, STEPS)).toBeNull();
});
