// Knows: what a link in an embed does where its host lets no window open: its address is shown, or the host asked. Does not know: where links lead.
import type { Host } from './hostMessages.ts';

const panelOf = () => document.querySelector<HTMLElement>('[data-address]');

/** Shows an address below what holds its link, to be read and copied, and gives it the focus until it is closed. */
function showAddress(link: Element, address: string, changed: () => void): void {
  const panel = panelOf();
  const words = panel?.querySelector('code');
  if (!panel || !words) return;
  words.textContent = address;
  (link.closest('summary, figure, li, p') ?? link).after(panel);
  panel.hidden = false;
  panel.focus();
  changed();
  const close = () => {
    panel.hidden = true;
    (link as HTMLElement).focus();
    changed();
  };
  const button = panel.querySelector('button');
  if (button) button.onclick = close;
  panel.onkeydown = ({ key }) => {
    if (key === 'Escape') close();
  };
}

/**
 * From now on every link of a framed page opens a window of its own, or says where it leads. A window is asked for here, and not
 * by the browser, as only so its refusal is noticed.
 * @param changed is called when the page has changed its height
 */
export function openLinks({ secret }: Host, changed: () => void): void {
  if (parent === window) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (link === null) return;
    event.preventDefault();
    const address = new URL(link.getAttribute('href') ?? '', location.href).href;
    if (secret !== null && link.hasAttribute('data-full')) {
      // WordPress goes to an address of ours if the reader is in this frame.
      parent.postMessage({ message: 'link', value: address, secret }, '*');
      return;
    }
    const opened = open(address, '_blank');
    if (opened === null) showAddress(link, address, changed);
    else opened.opener = null;
  });
}
