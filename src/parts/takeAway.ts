// Knows: how texts and the page's address are copied and handed on, how the page is printed, and that a browser that cannot leaves the text selected. Does not know: the
// texts, or what they are about.
import { pageForOthers } from '../state/published.ts';

/** For so long a button says that it is done, ms. */
const DONE = 2000;

/** Says it to those who do not see the button. The same words twice are said twice. */
function say(words: string | undefined): void {
  const voice = document.getElementById('voice');
  if (voice === null || words === undefined) return;
  voice.textContent = '';
  requestAnimationFrame(() => {
    voice.textContent = words;
  });
}

function showDone(button: HTMLElement): void {
  button.setAttribute('data-done', '');
  setTimeout(() => {
    button.removeAttribute('data-done');
  }, DONE);
  say(button.dataset['copied']);
}

/** As it is read: its paragraphs apart. */
const textOf = (text: Element): string =>
  text instanceof HTMLTextAreaElement
    ? text.value
    : [...text.children].map((part) => part.textContent.replaceAll('\u00a0', ' ')).join('\n');

async function take(button: HTMLElement): Promise<void> {
  const text = button.closest('[data-takes]')?.querySelector('[data-taken]');
  if (!text) return;
  try {
    await navigator.clipboard.writeText(textOf(text));
    showDone(button);
  } catch {
    // No clipboard, as on a page without https, or it is refused.
    const folded = text.closest('details');
    if (folded) folded.open = true;
    if (text instanceof HTMLTextAreaElement) text.select();
    else getSelection()?.selectAllChildren(text);
    say(button.dataset['selected']);
  }
}

/** A title never travels without who says so: the document's title holds both. */
const shared = (url: string): ShareData => ({ title: document.title, text: document.title, url });

/**
 * Wakes the buttons that copy and hand on. One that this browser can do nothing for stays unseen.
 * @param signal ends it, with the page
 */
export function takeAway(signal: AbortSignal): void {
  const wake = (selector: string, can: boolean, act: (button: HTMLElement) => Promise<void>): void => {
    if (!can) return;
    for (const button of document.querySelectorAll<HTMLElement>(selector)) {
      button.setAttribute('data-awake', '');
      button.addEventListener('click', () => void act(button), { signal });
    }
  };
  wake('[data-take=text]', true, take);
  // Without the view: what an address points to must not hang on the colours of whoever sends it.
  const address = pageForOthers() ?? '';
  wake('[data-take=link]', address !== '' && 'clipboard' in navigator, (button) =>
    navigator.clipboard.writeText(address).then(
      () => {
        showDone(button);
      },
      () => {},
    ),
  );
  wake('[data-take=print]', 'print' in window, () => {
    window.print();
    return Promise.resolve();
  });
  // Whoever closes the system's own sheet has changed their mind.
  wake('[data-take=share]', address !== '' && 'share' in navigator, () =>
    navigator.share(shared(address)).catch(() => {}),
  );
}
