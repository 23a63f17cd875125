// Knows: that what is written on the large maps can be read at every width. Does not know: where a name stands, or why.
import { describe, expect, inject, test } from 'vitest';
import { settle, visit } from './chromium.ts';
import { collisions, marksOf } from './labels.ts';
import type { Mark } from './labels.ts';
import { MAPS } from './pages.ts';

const site = inject('site');

/** Phones, tablets, laptops, screens; each as high as such a device is, the widest also lower. */
const SCREENS = [
  [320, 568],
  [360, 740],
  [390, 844],
  [480, 800],
  [600, 960],
  [768, 1024],
  [1024, 768],
  [1200, 800],
  [1280, 800],
  [1440, 900],
  [1600, 900],
  [1920, 1080],
  [1920, 900],
] as const;

describe.each(MAPS)('on the map of $type in $lang', ({ path, type }) => {
  test('no name meets another, a tray, a symbol or a card, and none leaves the map', async () => {
    await visit(
      site.url + path,
      async (page) => {
        const found: string[] = [];
        for (const [width, height] of SCREENS) {
          await page.setViewportSize({ width, height });
          await settle(page);
          const all = await marksOf(page);
          for (const collision of collisions(all)) found.push(`${width} x ${height}: ${collision}`);
          // A map on which nothing is written would pass all the rest.
          const { marks } = all;
          const written = marks.filter(({ what }) => what === 'name').length;
          expect(written, `${width} x ${height}`).toBeGreaterThanOrEqual(type === 'home' ? 4 : 2);
          expect(marks.filter(({ what }) => what === 'tray').length).toBeGreaterThanOrEqual(
            type === 'home' ? 4 : 1,
          );
        }
        expect(found).toEqual([]);
      },
      { screen: { width: 320, height: 568 } },
    );
  });
});

test('two marks that meet, a line through a name, and a mark that leaves the map would be seen', () => {
  const map = { left: 0, top: 0, right: 100, bottom: 100 };
  const mark = (what: Mark['what'], words: string, left: number, top: number): Mark => ({
    ...{ what, words, left, top, right: left + 20, bottom: top + 10 },
  });
  const marks = [
    mark('name', 'Luhansk', 10, 10),
    mark('name', 'Donetsk', 25, 12),
    mark('name', 'Kherson', 50, 19),
    mark('tray', 'of Kherson', 50, 28),
    mark('dot', 'Oleshky', 48, 25),
    mark('dot', 'Kakhovka', 60, 34),
    mark('name', 'Melitopol', 10, 70),
    mark('card', 'Key', 85, 60),
  ];
  const lines = [{ x1: 15, y1: 60, x2: 25, y2: 95 }];
  expect(collisions({ marks, lines, map })).toEqual([
    'name "Luhansk" and name "Donetsk" by 5.0 px',
    'name "Kherson" and dot "Oleshky" by 4.0 px',
    'tray "of Kherson" and dot "Oleshky" by 7.0 px',
    'tray "of Kherson" and dot "Kakhovka" by 4.0 px',
    'a line runs through name "Melitopol"',
    'card "Key" leaves the map',
  ]);
});
