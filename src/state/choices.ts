// Knows: the colours and the voices that an address can choose, on the site's pages and in other people's alike. Does not know: other keys, or how they are written.
import { SIDES } from '../catalogue/terms.ts';
import type { SideId } from '../catalogue/terms.ts';

/** `auto` follows the reader's system; `contrast` does too, with stronger lines and words. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Residents and other witnesses, who speak through an outlet, are asked for apart from its side. */
export const VOICES = [...SIDES, 'witness'] as const;
export type VoiceId = SideId | 'witness';
