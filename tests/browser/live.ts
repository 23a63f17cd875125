// Knows: how a test asks a live map for its detailed ground, and where the map is looked at from. Does not know: what should come of it.
import type { Frame, Page } from 'playwright-core';

/** The middle of what the map shows beside its cards. */
export async function middleOf(page: Page): Promise<[x: number, y: number]> {
  const box = await page.locator('[data-live]').boundingBox();
  if (box === null) throw new Error('the page has no live map');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Which of the two draws the ground now. */
export const groundIs = (page: Page | Frame, ground: 'svg' | 'gl'): Promise<unknown> =>
  page.waitForSelector(`[data-ground=${ground}]`, { state: 'attached' });

/** Puts the mouse over the map and waits until MapLibre draws its ground. */
export async function takeOver(page: Page): Promise<void> {
  await page.mouse.move(...(await middleOf(page)));
  await groundIs(page, 'gl');
}

/** How large the world is, and where Kherson region and every dot on it lie in it: the last must never change. */
export const worldOf = (page: Page | Frame) =>
  page.evaluate(() => {
    const map = document.querySelector('svg[data-map]');
    const boxes = [...(map?.querySelectorAll('.hit') ?? [])].map((hit) => hit.getBoundingClientRect());
    const [left, top] = [Math.min(...boxes.map((b) => b.left)), Math.min(...boxes.map((b) => b.top))];
    const width = Math.max(...boxes.map((b) => b.right)) - left;
    const dots = [...(map?.querySelectorAll('circle') ?? [])]
      .filter((dot) => dot.getClientRects().length > 0)
      .map((dot) => {
        const box = dot.getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2, box.width] as const;
      });
    return {
      left,
      top,
      width,
      dots: dots.map(([x, y]) => [(x - left) / width, (y - top) / width] as const),
      sizes: dots.map(([, , size]) => size),
    };
  });

/** What the page says it has done. */
export const said = (page: Page | Frame): Promise<string | null> => page.locator('[data-said]').textContent();
