// Knows: how clock, time left and the bar of steps over a teacher's notes are kept. Does not know: how time is counted, or who pauses it.
import { lessonTime, minutesAndSeconds } from '../state/lessonClock.ts';
import type { LessonClock } from '../state/lessonClock.ts';

interface ClockWords {
  readonly state: string;
  readonly onTime: string;
  readonly over: string;
  readonly paused: string;
  readonly pause: string;
  readonly goOn: string;
}

function write(selector: string, words: string): void {
  const element = document.querySelector(selector);
  // Read out only when it changes.
  if (element !== null && element.textContent !== words) element.textContent = words;
}

/** What has passed is rounded down. */
const wholeSeconds = (milliseconds: number): number => Math.max(0, Math.floor(milliseconds / 1000) * 1000);

/** Gives each step of a lesson that nobody has planned a segment of the bar, all of the same width. */
export function divideBar(steps: number): void {
  const bar = document.querySelector<SVGSVGElement>('[data-minutes] svg');
  const pieces = Array.from({ length: steps }, (_, n) =>
    [...(bar?.children ?? [])].map((sample) => {
      const piece = sample.cloneNode() as Element;
      piece.setAttribute('x', String((n * 100) / steps));
      for (const name of ['width', 'data-segment'])
        if (piece.hasAttribute(name))
          piece.setAttribute(name, String(Number(piece.getAttribute(name)) / steps));
      return piece;
    }),
  );
  bar?.replaceChildren(...pieces.flat());
}

/** Draws the time of this moment; does nothing on a page without a clock. */
export function drawClock(clock: LessonClock, now: number): void {
  const bar = document.querySelector<HTMLElement>('[data-minutes]');
  if (bar === null) return;
  const minutes = JSON.parse(bar.dataset['minutes'] ?? '[]') as number[];
  const words = JSON.parse(bar.dataset['words'] ?? '{}') as ClockWords;
  const { left, spent, over, part } = lessonTime(clock, minutes, now);
  const hour = new Intl.DateTimeFormat(document.documentElement.lang, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  write('[data-clock=now]', hour.format(now));
  write('[data-clock=left]', minutesAndSeconds(left));
  // Of no minutes at all less is left the more have passed.
  write('[data-clock=passed]', minutesAndSeconds(wholeSeconds(-left)));
  const state =
    clock.since === null
      ? words.paused
      : over > 0
        ? words.over.replace('{minutes}', String(over))
        : words.onTime;
  const filled: Readonly<Record<string, string>> = {
    number: String(clock.step + 1),
    steps: String(clock.spent.length),
    spent: minutesAndSeconds(wholeSeconds(spent)),
    minutes: String(minutes[clock.step] ?? 0),
    state,
  };
  write(
    '[data-clock=state]',
    words.state.replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? ''),
  );
  write('[data-do=pause]', clock.since === null ? words.goOn : words.pause);
  for (const [n, segment] of [...bar.querySelectorAll('[data-segment]')].entries()) {
    const full = Number(segment.getAttribute('data-segment'));
    const share = n < clock.step ? 1 : n === clock.step ? part : 0;
    segment.setAttribute('width', String(full * share));
    segment.toggleAttribute('data-done', n < clock.step);
  }
}
