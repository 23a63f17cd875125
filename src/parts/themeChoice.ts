// Knows: how the links that choose a theme do so without leaving the page. Does not know: which themes there are.
import type { OpenView } from '../state/openView.ts';
import { parseView } from '../state/view.ts';
import { isPlain } from './plainClick.ts';

/**
 * The links lead to the same page in another theme; here the page only changes its clothes, and the link is marked.
 * @param signal ends it, with the links
 */
export function offerThemes(view: OpenView, signal: AbortSignal): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-theme-choice]')];
  for (const link of links)
    link.addEventListener('click', (event) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      view.go({ theme: parseView(link.search).view.theme });
    });
  view.watch(({ theme }) => {
    for (const link of links)
      if (link.dataset['themeChoice'] === theme) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  }, signal);
}
