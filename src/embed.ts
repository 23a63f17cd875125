// Knows: what the script of an embed does: obeys the address, tells its host the height, heeds it, opens links. Does not know: how any of it is done.
import { narrowTrays } from './map/narrowTrays.ts';
import { offerExplore } from './map/offerExplore.ts';
import type { TrayRows } from './map/trayRows.ts';
import { announceHeight } from './parts/announceHeight.ts';
import { heedHost } from './parts/heedHost.ts';
import { openLinks } from './parts/hostLinks.ts';
import { hostOf } from './parts/hostMessages.ts';
import { isIn, narrowList } from './parts/narrowList.ts';
import { embedOptions } from './state/embedOptions.ts';
import { VOICES } from './state/choices.ts';

const options = embedOptions(location.search);
const { kind, side, list, still } = options;

addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector<HTMLElement>('main[data-trays]');
  if (main === null) return;
  if (!list) main.querySelector('[data-list]')?.remove();
  if (still) for (const link of main.querySelectorAll('svg a')) link.removeAttribute('href');
  else
    for (const map of main.querySelectorAll<HTMLElement>(':has(> [data-explore])'))
      offerExplore(map, document.body.dataset['script'] ?? '');
  const narrows = main.hasAttribute('data-narrows');
  if (narrows && kind.length + side.length > 0) {
    const rows = JSON.parse(main.dataset['trays'] ?? '{}') as TrayRows;
    narrowTrays(
      main,
      rows,
      ([of, , , voices]) =>
        isIn(kind, [of]) &&
        isIn(
          side,
          voices.flatMap((voice) => VOICES[voice] ?? []),
        ),
    );
    narrowList(main, { kind, side });
  }
  const host = hostOf(location.href);
  const heights = announceHeight(host);
  heedHost(narrows ? options : { ...options, kind: [], side: [] }, heights.again);
  openLinks(host, heights.announce);
});
