// Knows: how much of a long list is drawn: what fills a screen at once, more when that has been painted, and beyond a hundred only when it is wanted.
// Does not know: what is listed.

const AT_ONCE = 8;
/** So many at once are still read. */
const MOST = 100;

export interface Drawn<Of> {
  readonly shown: readonly Of[];
  /** How many wait until they are wanted. */
  readonly waiting: number;
  more(): void;
}

/**
 * Draws a list little by little; to be called where effects may be made.
 * @param list what is listed now
 * @param question whenever it is another, the list is another, and is drawn from its beginning
 */
export function drawnOf<Of>(list: () => readonly Of[], question: () => unknown): Drawn<Of> {
  let wanted = $state(MOST);
  let drawn = $state(AT_ONCE);
  $effect.pre(() => {
    question();
    drawn = AT_ONCE;
    wanted = MOST;
  });
  const shown = $derived(list().slice(0, drawn));
  $effect(() => {
    if (drawn >= wanted || drawn >= list().length) return;
    let task = 0;
    const painted = requestAnimationFrame(() => {
      task = window.setTimeout(() => {
        drawn = Math.min(2 * drawn, wanted);
      });
    });
    return () => {
      cancelAnimationFrame(painted);
      clearTimeout(task);
    };
  });
  $effect(() => {
    // Whoever looks after links and cards is told of those that have come, as of those that have gone.
    if (shown.length > 0) document.dispatchEvent(new Event('listed'));
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
