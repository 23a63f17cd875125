// Knows: how the map of an embed is explored: in its own box it becomes what the site's map is, until the reader goes back. Does not know: MapLibre, or where it came from.
import type { RegionId } from '../catalogue/types.ts';
import type { HatchName } from '../design/hatch.ts';
import type { Loaded } from './detail.ts';
import { exploreButtons } from './exploreButtons.ts';
import type { ExploreWords } from './exploreButtons.ts';
import { showExploring } from './exploring.ts';
import type { LiveMap } from './live.ts';
import { liveMap } from './liveMap.ts';
import { EXPLORE } from './offerExplore.ts';

export interface Explored {
  readonly live: Omit<LiveMap, 'chosen'>;
  readonly buttons: ExploreWords;
  /** Read out when it can be moved. */
  readonly moves: string;
  readonly hatch: () => HatchName;
  readonly loaded: Loaded;
}

/** The regions that the map shows as chosen. */
const chosenOn = (root: Element): RegionId[] =>
  [...root.querySelectorAll('.layer-chosen')].map(
    (use) => (use.getAttribute('href') ?? '').replace('#region-', '') as RegionId,
  );

/** Begins at once, and again whenever it is asked for after the reader has gone back. */
export function exploreMap(root: HTMLElement, { live, buttons, moves, hatch, loaded }: Explored): void {
  function begin(): void {
    const { group, back } = exploreButtons(buttons);
    const session = new AbortController();
    const { signal } = session;
    const offer = root.querySelector<HTMLElement>('[data-explore]');
    const said = root.querySelector<HTMLElement>('[data-said]');
    const end = (now: 'offered' | 'unavailable') => {
      const hadFocus = group.contains(document.activeElement);
      reset();
      session.abort();
      group.remove();
      delete root.dataset['ground'];
      showExploring(root, now);
      if (hadFocus) (now === 'offered' ? offer : said)?.focus({ preventScroll: true });
    };
    const began = () => {
      group.hidden = false;
      if (document.activeElement === offer) group.querySelector('button')?.focus({ preventScroll: true });
      showExploring(root, 'on');
      if (said !== null) said.textContent = moves;
      const leave = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        end('offered');
      };
      root.addEventListener('keydown', leave, { signal, capture: true });
      back.addEventListener('click', () => end('offered'));
    };
    group.hidden = true;
    offer?.after(group);
    const reset = liveMap(
      root,
      { ...live, chosen: chosenOn(root) },
      {
        wanted: (act) => queueMicrotask(act),
        load: () => Promise.resolve(loaded),
        // The page around it is scrolled by one finger and by the plain wheel.
        cooperative: () => true,
        hatch,
        became: (ground) => (ground === 'gl' ? began() : end('unavailable')),
      },
      signal,
    );
  }
  root.addEventListener(EXPLORE, begin);
  begin();
}
