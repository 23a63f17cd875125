// Knows: which buttons and keys move the map, and how the page says where it went. Does not know: how the map is drawn.
import type { Camera, Point } from '../geo/projection.ts';
import type { LiveMap } from './live.ts';
import { closest, isSame, panned, zoomed } from './moves.ts';
import type { MapView } from './view.ts';

/** A press of a zoom button or key. */
const CLOSER = 2;
/** A press of an arrow, px. */
const STEP = 120;

type Side = 'north' | 'south' | 'west' | 'east';
const ARROWS: Readonly<Record<string, { side: Side; by: Point }>> = {
  ArrowUp: { side: 'north', by: [0, -STEP] },
  ArrowDown: { side: 'south', by: [0, STEP] },
  ArrowLeft: { side: 'west', by: [-STEP, 0] },
  ArrowRight: { side: 'east', by: [STEP, 0] },
};
const KEYS: Readonly<Record<string, Ask>> = {
  '+': 'closer',
  '=': 'closer',
  '-': 'further',
  _: 'further',
  '0': 'whole',
  Escape: 'whole',
};
type Ask = 'closer' | 'further' | 'whole';

interface Options {
  readonly view: MapView;
  readonly words: LiveMap['words'];
  readonly frame: () => Camera;
  readonly signal: AbortSignal;
}

/** Lets the buttons and keys of a map move it. Gives a function that marks which buttons can do anything now. */
export function controls(root: HTMLElement, { view, words, frame, signal }: Options): () => void {
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-zoom]')];
  const status = root.querySelector('[data-said]');
  const say = (text: string) => {
    if (status !== null) status.textContent = text;
  };
  const targets: Readonly<Record<Ask, () => Camera>> = {
    closer: () => zoomed(view.goal(), CLOSER),
    further: () => zoomed(view.goal(), 1 / CLOSER),
    whole: frame,
  };
  const ask = (what: Ask) => {
    view.go(targets[what]());
    const goal = view.goal();
    const percent = Math.round((100 * goal.k) / frame().k);
    say(isSame(goal, frame()) ? words.whole : words.scale.replace('{percent}', String(percent)));
  };
  /** False: the map ends there, and the key may scroll the page. */
  const pan = ({ side, by }: { side: Side; by: Point }): boolean => {
    const to = view.allowed(panned(view.goal(), by));
    if (isSame(to, view.goal())) return false;
    view.go(to);
    say(words[side]);
    return true;
  };

  for (const button of buttons)
    button.addEventListener('click', () => {
      ask(button.dataset['zoom'] as Ask);
    });
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const key = KEYS[event.key];
    if (key !== undefined) ask(key);
    if (key !== undefined || (arrow !== undefined && pan(arrow))) event.preventDefault();
  };
  root.addEventListener('keydown', press, { signal });

  return () => {
    const [now, first] = [view.goal(), frame()];
    const idle: Record<Ask, boolean> = {
      closer: now.k > closest(first) * 0.999,
      further: isSame(now, first),
      whole: isSame(now, first),
    };
    for (const button of buttons)
      button.setAttribute('aria-disabled', String(idle[button.dataset['zoom'] as Ask]));
  };
}
