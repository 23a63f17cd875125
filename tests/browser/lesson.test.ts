// Knows: that the small maps of a lesson's steps are painted, and lead to the plan. Does not know: what a step says.
import { describe, expect, inject, test } from 'vitest';
import { COLOURS } from '../../src/design/theme.ts';
import { address } from '../../src/state/address.ts';
import { visit } from './chromium.ts';
import { colourOf, coloursAt, difference } from './pixels.ts';
import type { Point } from './pixels.ts';

const site = inject('site');
const path = address.lesson('en', 'who-says-so');

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('each step’s map has its chosen regions, hatched, on land and by the sea', async () => {
    await visit(
      site.url + path,
      async (page) => {
        await page.emulateMedia({ colorScheme: theme });
        const maps = page.locator('main svg[role=img]');
        for (let n = 0; n < (await maps.count()); n++) {
          const map = maps.nth(n);
          await map.scrollIntoViewIfNeeded();
          const { width = 0, height = 0 } = (await map.boundingBox()) ?? {};
          const points = Array.from({ length: Math.floor(width) - 2 }, (_, x) =>
            Array.from({ length: Math.floor(height) - 2 }, (_, y): Point => [x + 1, y + 1]),
          ).flat();
          const seen = await coloursAt(await map.screenshot(), points);
          const part = (role: keyof typeof COLOURS): number =>
            seen.filter((colour) => difference(colour, colourOf(COLOURS[role][theme])) <= 3).length /
            seen.length;
          expect(part('land'), `land of map ${n}`).toBeGreaterThan(0.1);
          expect(part('sea'), `sea of map ${n}`).toBeGreaterThan(0.05);
          expect(part('region') + part('focusland'), `regions of map ${n}`).toBeGreaterThan(0.04);
          // A hatch that is not found leaves its area black.
          expect(seen.filter((colour) => Math.max(...colour) < 8).length / seen.length).toBeLessThan(0.02);
        }
        expect(await maps.count()).toBeGreaterThan(5);
      },
      { scripts: false },
    );
  });
});

test('a step leads to what is said and done in it', async () => {
  await visit(site.url + path, async (page) => {
    const step = page.locator('main ol > li > a').nth(1);
    const headline = await step.locator('.headline').textContent();
    await step.click();
    await expect.poll(() => page.locator(':target h3').textContent()).toContain(headline?.trim());
    await expect.poll(() => page.locator(':target').isVisible()).toBe(true);
  });
});
