// Knows: when a key is a command, and that commands can be put out of use. Does not know: which keys there are, or what they press.
import type { OpenView } from '../state/openView.ts';
import { controlOf } from './keyTable.ts';

/** Where a reader types, letters are letters. */
const TYPED_IN = 'input:not([type=checkbox]), select, textarea, [contenteditable]';

function press(control: Element): void {
  if (control instanceof HTMLInputElement) control.focus();
  else control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/**
 * Hears the keys of the table, unless the view has put them out of use; `?` shows their list, which can do that.
 * @param signal ends it, with the page
 */
export function hearKeys(view: OpenView, signal: AbortSignal): void {
  const help = document.getElementById('keys');
  const use = document.querySelector('[data-keys-switch]');
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, target, ctrlKey, altKey, metaKey, defaultPrevented } = event;
      const isTyping = target instanceof Element && target.matches(TYPED_IN);
      if (ctrlKey || altKey || metaKey || defaultPrevented || isTyping) return;
      // A dialog has the keyboard for itself.
      if (view.now().keys === 'off' || document.querySelector('dialog[open]') !== null) return;
      const control = controlOf(key.toLowerCase());
      if (key === '?') help?.togglePopover();
      else if (control === null) return;
      else press(control);
      event.preventDefault();
    },
    { signal },
  );
  use?.addEventListener(
    'click',
    () => {
      view.go({ keys: view.now().keys === 'on' ? 'off' : 'on' });
    },
    { signal },
  );
  view.watch(({ keys }) => use?.setAttribute('aria-pressed', String(keys === 'on')), signal);
}
