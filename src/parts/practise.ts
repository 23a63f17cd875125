// Knows: how one press shows what is known beside all answers of a practice card, tells it, and where the reader goes on. Does not know: any answer, what was chosen or written.

/** Where Enter is no new line and no choice, but the end of answering. */
const ANSWERED_IN = 'textarea, input';

/**
 * Wakes the button of a practice card that shows what is known; Enter in an answer presses it. Nothing that a reader chooses or
 * writes is read or kept.
 * @param signal ends it, with the page
 */
export function practise(signal: AbortSignal): void {
  const card = document.querySelector<HTMLElement>('[data-practice]');
  const button = card?.querySelector<HTMLButtonElement>('[data-check]');
  if (!card || !button) return;
  const show = (): void => {
    for (const known of card.querySelectorAll<HTMLDetailsElement>('[data-known]')) known.open = true;
    button.hidden = true;
    card.querySelector<HTMLElement>('h2')?.focus();
    const voice = document.getElementById('voice');
    if (voice !== null) voice.textContent = button.dataset['shown'] ?? '';
  };
  button.addEventListener('click', show, { signal });
  card.addEventListener(
    'keydown',
    (event) => {
      const { key, target, shiftKey, isComposing } = event;
      if (key !== 'Enter' || shiftKey || isComposing || button.hidden) return;
      if (!(target instanceof Element) || !target.matches(ANSWERED_IN)) return;
      event.preventDefault();
      show();
    },
    { signal },
  );
}
