// Knows: that a page obeys the reader's colours: dark, and forced. Does not know: whether colours go well together.
import { expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { COLOURS } from '../../src/design/theme.ts';
import { address } from '../../src/state/address.ts';
import { visit } from './chromium.ts';
import { colourOf, coloursAt, difference } from './pixels.ts';
import { isMissing, PAGES, SHARED } from './pages.ts';

const site = inject('site');
const rgb = (hex: string): string => `rgb(${colourOf(hex).join(', ')})`;

test.each([...PAGES, ...SHARED].filter(({ lang }) => lang === 'en'))(
  '$type is light, and dark for who asks for dark',
  async (of) => {
    await visit(
      site.url + of.path,
      async (page) => {
        for (const theme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: theme });
          const { ground, ink } = await page.evaluate(() => ({
            ground: getComputedStyle(document.documentElement).backgroundColor,
            ink: getComputedStyle(document.body).color,
          }));
          expect({ theme, ground, ink }).toEqual({
            theme,
            ground: rgb(COLOURS.page[theme]),
            ink: rgb(COLOURS.ink[theme]),
          });
        }
      },
      { missing: isMissing(of) },
    );
  },
);

test.each(LANGS)(
  'with forced colours the symbols on the map of home are drawn in the system’s text colour, in %s',
  async (lang) => {
    for (const theme of ['light', 'dark'] as const)
      await visit(
        site.url + address.home(lang),
        async (page) => {
          const text = colourOf(theme === 'light' ? '#000000' : '#ffffff');
          const ground = colourOf(theme === 'light' ? '#ffffff' : '#000000');
          const trays = await page
            .locator('svg[data-map] rect.ground:visible')
            .evaluateAll((grounds) =>
              grounds.map((tray) => tray.getBoundingClientRect().toJSON() as DOMRect),
            );
          expect(trays.length).toBe(4);
          const picture = await page.screenshot();
          for (const { left, top, width, height } of trays) {
            const points = Array.from(
              { length: Math.floor(width) * Math.floor(height) },
              (_, n) => [left + (n % Math.floor(width)), top + Math.floor(n / Math.floor(width))] as const,
            );
            const colours = await coloursAt(picture, points);
            const part = (of: typeof text): number =>
              colours.filter((colour) => difference(colour, of) < 40).length / colours.length;
            // A tray is not a blank plate: symbols take up more than a tenth of it and leave more than a tenth.
            expect(part(text)).toBeGreaterThan(0.1);
            expect(part(ground)).toBeGreaterThan(0.1);
          }
        },
        { forcedColours: true, theme },
      );
  },
);
