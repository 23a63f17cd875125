// Knows: THE table of keys that are commands, and which control of a page each presses. Does not know: what the control does.
import { REGION_IDS } from '../catalogue/types.ts';

/** The first of these controls that a page has is pressed; a field gets the focus. */
const PRESSES = {
  '/': ['search input', 'a[data-find]'],
  f: ['[data-all-filters]', 'a[data-find=filters]'],
  s: ['button[data-lens][aria-pressed="false"]', 'a[data-lens]:not([aria-current="true"])'],
  x: ['[data-clear]'],
  '0': ['header .name'],
  ...Object.fromEntries(
    REGION_IDS.map((id, n) => [String(n + 1), [`a[href*="region/${id}/"]:not([hreflang])`]]),
  ),
  t: ['header nav a[href*="/measures/"]', 'header nav a[href^="measures/"]'],
  c: ['header nav a[href*="matrix/"]'],
  l: ['header a[hreflang]'],
} as const satisfies Record<string, readonly string[]>;

export type CommandKey = keyof typeof PRESSES;
/** Those that are named in the list as they are. */
export const COMMAND_KEYS = ['f', 's', 'x', 't', 'c', 'l'] as const satisfies readonly CommandKey[];

export const controlOf = (key: string): Element | null =>
  ((PRESSES as Record<string, readonly string[]>)[key] ?? [])
    .map((selector) => document.querySelector(selector))
    .find((control) => control !== null) ?? null;
