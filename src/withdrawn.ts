// Knows: what the script of a notice does that stands in the place of a frozen copy: obeys the theme, tells its host the height, opens links. Does not know: how any of it is done, or what was withdrawn.
import { announceHeight } from './parts/announceHeight.ts';
import { openLinks } from './parts/hostLinks.ts';
import { hostOf } from './parts/hostMessages.ts';
import { wear } from './parts/wornTheme.ts';
import { embedTheme } from './state/embedTheme.ts';

// Before anything is painted.
wear(embedTheme(location.search));

addEventListener('DOMContentLoaded', () => {
  const host = hostOf(location.href);
  openLinks(host, announceHeight(host).announce);
});
