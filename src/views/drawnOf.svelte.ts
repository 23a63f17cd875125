// Knows: how much of a long list is drawn: what fills a screen at once, more when that has been painted, and beyond a hundred only when it is wanted.
// Does not know: what is listed.
import { tellListed } from './listed.ts';

/** What fills a screen. */
const atOnce = (): number => (matchMedia('(max-width: 599.98px)').matches ? 3 : 6);
/** So many at once are still read. */
const MOST = 100;

export interface Drawn<Of> {
  readonly shown: readonly Of[];
  /** How many wait until they are wanted. */
  readonly waiting: number;
  more(): void;
}

/** A list behind an open dialog is waited for by nobody. */
const fresh = (): number => (document.querySelector('dialog[open]') === null ? atOnce() : 0);

/**
 * Draws a list little by little; to be called where effects may be made.
 * @param list what is listed now; what it had before and has still stays drawn
 * @param question whenever it is another, the list begins anew
 */
export function drawnOf<Of extends object>(list: () => readonly Of[], question: () => unknown): Drawn<Of> {
  let wanted = $state(MOST);
  /** How many that are not drawn yet may be drawn now; as many again is another room. */
  let room = $state.raw({ for: atOnce() });
  let drawn = new WeakSet<Of>();
  $effect.pre(() => {
    question();
    wanted = MOST;
    drawn = new WeakSet();
  });
  $effect.pre(() => {
    list();
    room = { for: fresh() };
  });
  const shown = $derived.by(() => {
    const all = list().slice(0, wanted);
    let left = room.for;
    const end = all.findIndex((each) => !drawn.has(each) && left-- === 0);
    return end < 0 ? all : all.slice(0, end);
  });
  $effect(() => {
    drawn = new WeakSet(shown);
    if (shown.length >= Math.min(wanted, list().length)) return;
    let task = 0;
    const painted = requestAnimationFrame(() => {
      task = window.setTimeout(() => {
        room = { for: Math.max(atOnce(), shown.length) };
      });
    });
    return () => {
      cancelAnimationFrame(painted);
      clearTimeout(task);
    };
  });
  $effect(() => {
    // Whoever looks after links and cards is told of those that have come, as of those that have gone.
    if (shown.length > 0) tellListed();
  });
  return {
    get shown() {
      return shown;
    },
    get waiting() {
      return Math.max(0, list().length - wanted);
    },
    more() {
      wanted += MOST;
    },
  };
}
