// Knows: how taps on a slide turn it, and when the buttons under it are seen. Does not know: what a step is.

/** As long as this the buttons stay in sight after a hand has moved, ms. */
const LINGER = 4000;
/** What answers to a tap by itself. */
const OWN = 'a, button, summary';

/**
 * A tap on the right half of a slide goes on, one on the left half goes back; a mouse has the buttons, which come into sight when it
 * moves.
 */
export function hearHands(go: (command: 'next' | 'back') => void): void {
  const root = document.documentElement;
  let hide: ReturnType<typeof setTimeout> | undefined;
  const conceal = (): void => {
    delete root.dataset['hands'];
  };
  const reveal = (): void => {
    root.dataset['hands'] = '';
    clearTimeout(hide);
    hide = setTimeout(conceal, LINGER);
  };
  // Whoever uses keys has no need of buttons.
  addEventListener('keydown', conceal);
  /** Where the mouse rests: a page that is shown under it hears of that, too, and nobody has moved. */
  let rest: string | null = null;
  addEventListener('pointermove', ({ clientX, clientY }) => {
    const at = `${clientX} ${clientY}`;
    if (rest !== null && rest !== at) reveal();
    rest = at;
  });
  addEventListener('pointerdown', reveal);
  document.querySelector('main')?.addEventListener('click', (event) => {
    const isFinger =
      event instanceof PointerEvent && (event.pointerType === 'touch' || event.pointerType === 'pen');
    if (!isFinger || !(event.target instanceof Element) || event.target.closest(OWN) !== null) return;
    const slide = event.target.closest('[data-now] .slide');
    if (slide === null) return;
    const { left, width } = slide.getBoundingClientRect();
    go(event.clientX > left + width / 2 ? 'next' : 'back');
  });
}
