// Knows: which theme the address of an embed asks for. Does not know: what else it says, or how a theme looks.
import { THEMES } from './choices.ts';
import type { ThemeChoice } from './choices.ts';
import { oneOf } from './keys.ts';
import type { Key } from './keys.ts';

/** A file of its own: a script reads it before the first paint, and would carry the rest for nothing. */
export const THEME: Key<ThemeChoice> = oneOf(THEMES);

/** Reads a query; what means nothing is left alone in silence. */
export const embedTheme = (search: string): ThemeChoice =>
  THEME.parse(new URLSearchParams(search).get('theme') ?? '') ?? THEME.initial;
