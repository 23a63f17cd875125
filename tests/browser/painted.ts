// Knows: how to look at each of the four regions on a page's map and tell which of its colours are there. Does not know: which page.
import type { Page } from 'playwright-core';
import type { RegionId } from '../../src/catalogue/types.ts';
import { COLOURS } from '../../src/design/theme.ts';
import type { Theme } from '../../src/design/theme.ts';
import { colourOf, coloursAt, difference } from './pixels.ts';
import type { Point } from './pixels.ts';

/** Screen points inside the shape of each region at which nothing but the map is seen, by the region's id. */
function insides(page: Page): Promise<Record<string, Point[]>> {
  return page.evaluate(() => {
    const map = document.querySelector('svg[data-map]');
    if (map === null) throw new Error('the page has no map');
    const found: Record<string, [number, number][]> = {};
    for (const use of map.querySelectorAll<SVGUseElement>('use.layer-region')) {
      const href = use.getAttribute('href') ?? '';
      const shape = map.querySelector<SVGPathElement>(href);
      const toShape = use.getScreenCTM()?.inverse();
      if (shape === null || toShape === undefined) throw new Error(`${href} is not drawn`);
      const { left, top, right, bottom } = use.getBoundingClientRect();
      const points: [number, number][] = [];
      // Some hundreds of points: as far apart, they cannot all fall between the lines of the hatch.
      const step = Math.max(3, Math.sqrt(((right - left) * (bottom - top)) / 900));
      for (let x = left + 1; x < right; x += step)
        for (let y = top + 1; y < bottom; y += step)
          if (
            map.contains(document.elementFromPoint(x, y)) &&
            shape.isPointInFill(new DOMPoint(x, y).matrixTransform(toShape))
          )
            points.push([x, y]);
      found[href.replace('#region-', '')] = points;
    }
    return found;
  });
}

export interface Ground {
  /** Part of the region's points that have the colour of its ground, 0 to 1. */
  readonly ground: number;
  /** Part of them in the colour of the hatch, or between it and the ground. */
  readonly hatch: number;
}

/** How much of each region on the visible map has which colour. */
export async function groundOfRegions(
  page: Page,
  theme: Theme,
  chosen: readonly RegionId[],
): Promise<ReadonlyMap<string, Ground>> {
  const map = page.locator('svg[data-map]');
  await map.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const regions = Object.entries(await insides(page));
  const picture = await page.screenshot();
  const seen = await coloursAt(
    picture,
    regions.flatMap(([, points]) => points),
  );
  const hatch = colourOf(COLOURS.hatch[theme]);
  const grounds = new Map<string, Ground>();
  for (const [region, points] of regions) {
    const ground = colourOf(COLOURS[chosen.some((id) => id === region) ? 'focusland' : 'region'][theme]);
    const colours = seen.splice(0, points.length);
    const part = (holds: (colour: (typeof colours)[number]) => boolean): number =>
      colours.filter(holds).length / colours.length;
    const span = difference(ground, hatch);
    grounds.set(region, {
      ground: part((colour) => difference(colour, ground) <= 3),
      // A thin slanted line is blended with its ground, rarely drawn pure.
      hatch: part(
        (colour) =>
          difference(colour, ground) > span / 4 &&
          colour.every((channel, n) => {
            const [from = 0, to = 0] = [ground[n], hatch[n]];
            const share = (channel - from) / (to - from);
            return share > 0.2 && share <= 1.05;
          }),
      ),
    });
  }
  return grounds;
}
