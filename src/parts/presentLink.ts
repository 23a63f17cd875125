// Knows: how the pupils' link of the present step is drawn: as a QR code, and as words that can be typed. Does not know: which step that is.
import { encode } from 'uqr';
import { published } from '../state/published.ts';
import { pupilsUrl, readable } from '../state/pupilsLink.ts';

/** Modules left white round the code: readers of codes ask for four. */
const QUIET = 4;

/** The dark modules of a code of this text, as a path in units of one module, and how many units a side has. */
export function qrPath(text: string): { readonly d: string; readonly side: number } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const rows = data.map((row, y) =>
    // One stroke for each run of dark modules.
    [
      ...row
        .map((isDark) => (isDark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ]
      .map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)
      .join(''),
  );
  return { d: rows.join(''), side: size };
}

/** Puts the link of this step into the page's panel; without an address that another device could open it says so. */
export function drawLink(step: HTMLElement | undefined): void {
  const panel = document.getElementById('pupils');
  const link = step?.dataset['pupils'];
  if (panel === null || link === undefined) return;
  const url = pupilsUrl(link, location.href, published());
  panel.toggleAttribute('data-unknown', url === null);
  if (url === null) return;
  const { d, side } = qrPath(url);
  const code = panel.querySelector('svg');
  code?.setAttribute('viewBox', `0 0 ${side} ${side}`);
  code?.querySelector('path')?.setAttribute('d', d);
  const address = panel.querySelector('[data-address]');
  if (address !== null) address.textContent = readable(url);
}
