// Knows: how a page wears a theme. Does not know: which themes there are, or what they look like.
import type { ThemeChoice } from '../state/view.ts';

/** Puts the theme on the root element, where the page's CSS looks for it. */
export function wear(theme: ThemeChoice): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
