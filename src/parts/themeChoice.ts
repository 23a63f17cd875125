// Knows: how the links that choose a theme do so without leaving the page. Does not know: which themes there are.
import { askingFor } from '../state/here.ts';
import type { OpenView } from '../state/openView.ts';
import { formatView, THEMES } from '../state/view.ts';
import { isPlain } from './plainClick.ts';

/**
 * The links lead to the same page in another theme; here the page only changes its clothes, and the link is marked.
 * @param signal ends it, with the links
 */
export function offerThemes(view: OpenView, signal: AbortSignal): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-theme-choice]')].map((link) => ({
    link,
    theme: THEMES.find((known) => known === link.dataset['themeChoice']) ?? 'auto',
  }));
  for (const { link, theme } of links)
    link.addEventListener('click', (event) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      view.go({ theme });
    });
  view.watch((now) => {
    for (const { link, theme } of links) {
      link.setAttribute('href', askingFor(link.getAttribute('href') ?? '', formatView({ ...now, theme })));
      if (theme === now.theme) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }, signal);
}
