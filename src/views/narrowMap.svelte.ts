// Knows: how the trays and pins of the page's map come to hold what is found, and sides in place of kinds. Does not know: what is found, or how a tray is set.
import { mount, unmount } from 'svelte';
import type { RegionId } from '../catalogue/types.ts';
import { PIN_TRAY } from '../map/frames.ts';
import TrayCells from '../map/TrayCells.svelte';
import { setTray } from '../map/trays.ts';
import type { Entry } from '../state/entry.ts';
import type { Finding } from '../state/finding.svelte.ts';
import type { ListPage } from '../state/page.ts';
import { tellListed } from './listed.ts';
import { isRegion, measuresAt, traysOf } from './mapTrays.ts';
import type { PageTray } from './mapTrays.ts';
import { drawSides } from './sideTrays.ts';
import { regionName, restLink, symbolLink } from './symbolLinks.ts';

type Drawn = ReturnType<typeof mount>;

/** Draws the map's trays anew whenever something else is found; to be called where effects may be made. */
export function narrowMap(page: ListPage, finding: Finding, chosen: RegionId | null): void {
  const map = document.querySelector('svg[data-map]');
  if (map === null) return;
  const frames = framesOf(traysOf(map, page, chosen));
  const measureLink = (id: string) => {
    const entry = finding.entryOf(id);
    if (entry === undefined)
      throw new RangeError(`got the symbol of "${id}", expected a measure of this page`);
    return symbolLink(page, entry);
  };
  const draw = ({ tray, of, frame, name }: PageTray, found: readonly Entry[]): Drawn => {
    const measures = measuresAt(page, found, of);
    const isOwn = chosen !== null && (of === chosen || !isRegion(page, of));
    tray.replaceChildren();
    const style = isRegion(page, of) ? frame.tray : PIN_TRAY;
    return mount(TrayCells, {
      target: tray,
      props: {
        tray: setTray(measures, style),
        name,
        size: style.symbol,
        chosen: of === chosen,
        ...(isOwn ? { measureLink, restLink: (count: number) => restLink(page, count) } : {}),
      },
    });
  };
  let isFirst = true;
  const former: Drawn[] = [];
  $effect(() => {
    const { found, view } = finding;
    // As the page has it, nothing need be drawn anew.
    if (isFirst && !finding.isNarrowed && view.lens === 'kind') return;
    isFirst = false;
    const drawn: Drawn[] = [];
    const drawAll = (frame: readonly PageTray[]): void => {
      if (view.lens === 'side') drawn.push(...drawSides(page, map, frame, found, chosen));
      else for (const each of frame) drawn.push(draw(each, found));
    };
    // What is in sight first, and all of it when what a hand has chosen is on the screen: the count beside it says so sooner.
    const waiting = [...frames].sort((a, b) => Number(b.holds()) - Number(a.holds()));
    let next = 0;
    // A picture waits for the last of it.
    map.setAttribute('data-drawing', '');
    const drawNext = (): void => {
      const frame = waiting.shift();
      if (frame === undefined) {
        map.removeAttribute('data-drawing');
        tellListed();
        return;
      }
      for (const each of former.splice(0)) void unmount(each);
      drawAll(frame.of);
      next = window.setTimeout(drawNext);
    };
    const painted = requestAnimationFrame(() => (next = window.setTimeout(drawNext)));
    const at = found.flatMap(({ places }) => places.map(({ id }) => id));
    for (const pin of map.querySelectorAll<SVGGElement>('[data-pin]'))
      pin.toggleAttribute('data-empty', !at.includes(pin.dataset['pin'] ?? ''));
    for (const link of map.querySelectorAll('a.region')) nameLink(page, link, found);
    return () => {
      cancelAnimationFrame(painted);
      clearTimeout(next);
      // They stay until others take their place.
      former.push(...drawn);
    };
  });
}

/** The trays of each frame, and whether the page has the size at which it holds; asked of the page's size, not of what is laid out. */
function framesOf(trays: readonly PageTray[]): { of: readonly PageTray[]; holds: () => boolean }[] {
  const frames = [...new Set(trays.map(({ frame }) => frame))].map((frame) => ({
    of: trays.filter((tray) => tray.frame === frame),
    size: matchMedia(`(min-width: ${frame.from}px) and (min-height: ${frame.tall}px)`),
  }));
  return frames.map(({ of, size }, n) => ({
    of,
    holds: () => size.matches && !frames.slice(n + 1).some((wider) => wider.size.matches),
  }));
}

/** What a region's link says of itself is as narrow as what it shows. */
function nameLink(page: ListPage, link: Element, found: readonly Entry[]): void {
  const region = link.querySelector<SVGGElement>('[data-tray]')?.dataset['tray'] ?? '';
  if (isRegion(page, region)) link.setAttribute('aria-label', regionName(page, found, region));
}
