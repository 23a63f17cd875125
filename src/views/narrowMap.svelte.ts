// Knows: how the trays and pins of the page's map come to hold what is found, and sides in place of kinds. Does not know: what is found, or how a tray is set.
import { mount, unmount } from 'svelte';
import type { RegionId } from '../catalogue/types.ts';
import { PIN_TRAY } from '../map/frames.ts';
import SideCells from '../map/SideCells.svelte';
import TrayCells from '../map/TrayCells.svelte';
import { setTray } from '../map/trays.ts';
import { byLabel } from '../parts/sideLabels.ts';
import type { Finding } from '../state/finding.svelte.ts';
import { countSides } from '../state/lens.ts';
import type { ListPage } from '../state/page.ts';
import { isRegion, measuresAt, room, traysOf } from './mapTrays.ts';
import { restLink, symbolLink } from './symbolLinks.ts';

/** Draws the map's trays anew whenever something else is found; to be called where effects may be made. */
export function narrowMap(page: ListPage, finding: Finding, chosen: RegionId | null): void {
  const map = document.querySelector('svg[data-map]');
  if (map === null) return;
  const trays = traysOf(map, page, chosen);
  const measureLink = (id: string) => {
    const entry = finding.entryOf(id);
    if (entry === undefined)
      throw new RangeError(`got the symbol of "${id}", expected a measure of this page`);
    return symbolLink(page, entry);
  };
  let isFirst = true;
  $effect(() => {
    const { found, view } = finding;
    // As the page has it, nothing need be drawn anew.
    if (isFirst && !finding.isNarrowed && view.lens === 'kind') return;
    isFirst = false;
    const drawn = trays.map(({ tray, of, frame, name }) => {
      const measures = measuresAt(page, found, of);
      const isOwn = chosen !== null && (of === chosen || !isRegion(page, of));
      tray.replaceChildren();
      if (!isRegion(page, of))
        for (const part of map.querySelectorAll(`[data-pin="${of}"]`))
          part.toggleAttribute('data-empty', measures.length === 0);
      if (view.lens === 'side')
        return mount(SideCells, {
          target: tray,
          props: {
            sides: byLabel(page).flatMap((side) => {
              const count = countSides(measures)[side];
              return count === 0 ? [] : [{ side, count, label: page.t(`side.${side}.short`) }];
            }),
            name,
            ...room(frame, of, name),
            isLink: !isOwn,
          },
        });
      return mount(TrayCells, {
        target: tray,
        props: {
          tray: setTray(measures, isRegion(page, of) ? frame.tray : PIN_TRAY),
          name,
          size: isRegion(page, of) ? frame.tray.symbol : PIN_TRAY.symbol,
          chosen: of === chosen,
          ...(isOwn ? { measureLink, restLink: (count: number) => restLink(page, count) } : {}),
        },
      });
    });
    return () => {
      for (const each of drawn) void unmount(each);
    };
  });
}
