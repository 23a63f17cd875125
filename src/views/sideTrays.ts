// Knows: how the trays of a frame come to say who says so, none over another. Does not know: when, or what is found.
import { mount } from 'svelte';
import type { RegionId } from '../catalogue/types.ts';
import { setCapsules } from '../map/capsules.ts';
import { keepApart } from '../map/keepApart.ts';
import type { Standing } from '../map/keepApart.ts';
import SideCells from '../map/SideCells.svelte';
import { placeOf, writtenIn } from '../map/written.ts';
import { byLabel } from '../parts/sideLabels.ts';
import type { Entry } from '../state/entry.ts';
import { countSides } from '../state/lens.ts';
import type { ListPage } from '../state/page.ts';
import { isRegion, measuresAt, room } from './mapTrays.ts';
import type { PageTray } from './mapTrays.ts';

/** A region's name over its tray, px. */
const NAME = 22;
/** Where the legend of sides begins over the map of all regions on a phone, px below its middle. */
const LEGEND = 100;

/** Fills all trays of one frame. */
export function drawSides(
  page: ListPage,
  map: Element,
  trays: readonly PageTray[],
  found: readonly Entry[],
  chosen: RegionId | null,
): ReturnType<typeof mount>[] {
  const [first] = trays;
  if (first === undefined) return [];
  const { id, size, cards } = first.frame;
  const filled = trays.map((tray) => {
    const counts = countSides(measuresAt(page, found, tray.of));
    const sides = byLabel(page)
      .filter((side) => counts[side] > 0)
      .map((side) => ({ side, count: counts[side], label: page.t(`side.${side}.short`) }));
    return { ...tray, sides, ...room(tray.frame, tray.of, tray.name) };
  });
  const standing = filled
    .filter(({ sides }) => sides.length > 0)
    .map(({ tray, name, sides, perRow, aside: [dx, dy] }): Standing & { tray: Element } => {
      const { width, height } = setCapsules(sides, perRow);
      const [x, y] = placeOf(tray);
      const pin = tray.closest('[data-pin]');
      const [townX, townY] = pin === null ? [0, 0] : placeOf(pin);
      const top = name === null ? -height / 2 : 0;
      return {
        tray,
        x: x + townX + dx,
        y: y + townY + dy + top,
        width,
        height,
        above: name === null ? 0 : NAME,
      };
    })
    // Regions before towns; and whoever stands nearer to an edge of the map has less room to move aside.
    .sort((a, b) => Number(b.above > 0) - Number(a.above > 0) || Math.abs(b.x) - Math.abs(a.x));
  const [right, bottom] = [size.width / 2, size.height / 2];
  const isPhone = chosen === null && size.width >= 384 && size.width < 600;
  const bounds = { left: -right, top: -bottom, right, bottom: isPhone ? LEGEND : bottom };
  const moved = keepApart(standing, [...cards, ...writtenIn(map, id)], bounds);
  const asides = new Map(standing.map(({ tray }, n) => [tray, moved[n] ?? [0, 0]]));
  return filled.map(({ tray, of, name, sides, perRow, aside }) => {
    const [dx, dy] = asides.get(tray) ?? [0, 0];
    const isOwn = chosen !== null && (of === chosen || !isRegion(page, of));
    tray.replaceChildren();
    return mount(SideCells, {
      target: tray,
      props: { sides, name, perRow, aside: [aside[0] + dx, aside[1] + dy], isLink: !isOwn },
    });
  });
}
