// Knows: where the Chromium is that prints and measures, and how to get one. Does not know: what it is wanted for.
import { existsSync } from 'node:fs';

/** The same engine without windows starts sooner; a whole one does as well. */
export const CHROMIUMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'] as const;

/** How to come by one, for whoever lacks it. */
export const GET_CHROMIUM = 'On Debian: bash .ci/setup test';

/** The first that is installed; undefined: none is. */
export const findChromium = (): string | undefined => CHROMIUMS.find((path) => existsSync(path));
