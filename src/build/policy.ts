// Knows: which scripts run on a page, and the content policy that lets them, its style and its files in. Does not know: what a script does, or the rest of a page's head.
import { createHash } from 'node:crypto';
import type { Scripts } from './document.ts';
import type { PageRow } from './pageRow.ts';

/** How a content policy names a style or script that is written out in its page. */
export const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page runs: a script that stands in it, and one that comes later. */
export interface Running {
  readonly written: string | null;
  readonly module: string | null;
  /** The first asks for files of the site. */
  readonly asking: boolean;
}
export function running({ selfContained, projected, asking }: PageRow, scripts: Scripts): Running {
  const { early, main, present } = scripts;
  if (selfContained) return { written: null, module: null, asking: false };
  return projected
    ? { written: present, module: null, asking: asking === true }
    : { written: early, module: main, asking: false };
}

/**
 * Nothing but the site's own fonts, pictures and scripts, this page's own style and the sheet that names the fonts. What stands
 * alone runs no script and reads no sheet.
 */
export const policy = (css: string, { written, module, asking }: Running) =>
  [
    `default-src 'none'`,
    // The live map fetches its geodata and runs a worker; both are files of the site.
    ...(module === null
      ? written === null
        ? []
        : [`script-src ${hash(written)}`, ...(asking ? [`connect-src 'self'`] : [])]
      : [
          `script-src 'self' ${hash(written ?? '')}`,
          `worker-src 'self'`,
          `connect-src 'self'`,
          // An editor sees an embed before it stands in a page.
          `frame-src 'self'`,
        ]),
    `style-src ${written === null ? '' : "'self' "}${hash(css)}`,
    `font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'`,
  ].join('; ');
