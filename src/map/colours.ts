// Knows: which colours the page's theme has now, and when that changes. Does not know: what is drawn in them.
import { COLOURS } from '../design/theme.ts';
import type { Role } from '../design/theme.ts';
import type { Colours } from './glStyle.ts';

const ROLES = Object.keys(COLOURS) as Role[];

/** The theme's colours as `#rrggbb`; a canvas knows the system's colours by name too. */
export function presentColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const pen = document.createElement('canvas').getContext('2d');
  const read = (role: Role) => {
    const value = style.getPropertyValue(`--${role}`).trim();
    if (pen === null) return value;
    pen.fillStyle = value;
    return pen.fillStyle;
  };
  return Object.fromEntries(ROLES.map((role) => [role, read(role)])) as Record<Role, string>;
}

/** Calls `wear` whenever the reader or the system has changed the theme, until the returned function is called. */
export function watchTheme(wear: () => void): () => void {
  const media = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map(
    (query) => matchMedia(query),
  );
  const observer = new MutationObserver(wear);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const query of media) query.addEventListener('change', wear);
  return () => {
    observer.disconnect();
    for (const query of media) query.removeEventListener('change', wear);
  };
}
