// Knows: that what is written on the map of an embed can be read in every column, from a telephone's to a whole page's. Does not know: where a name stands, or why.
import { describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { WIDEST_EMBED } from '../../src/state/embedSizes.ts';
import { pairsOf } from '../../src/state/compare.ts';
import { embedAddress } from '../../src/state/embedAddress.ts';
import { settle, visit } from '../browser/chromium.ts';
import { collisions, marksOf } from '../browser/labels.ts';
import { catalogue } from '../browser/pages.ts';

const site = inject('site');
const COLUMNS = [280, 300, 329, 330, 360, 399, 400, 450, 509, 510, 560, 599, 600, 660, 759, 760, 860, 960];

describe.each(LANGS)('in %s', (lang) => {
  // Of each sort one: what is chosen on a map moves no name.
  const placed = catalogue.measures.filter(({ places }) => places.length > 0).slice(0, 3);
  const views = [
    embedAddress.all(lang),
    embedAddress.region(lang, 'kherson'),
    ...pairsOf(catalogue)
      .slice(0, 1)
      .map((pair) => embedAddress.compare(lang, ...pair)),
    ...placed.map(({ id }) => embedAddress.measure(lang, id)),
  ];

  test.each(views)(
    'on the map of %s no name meets another, a tray or the key, and none leaves it',
    async (path) => {
      await visit(
        site.url + path,
        async (page) => {
          const found: string[] = [];
          for (const width of COLUMNS) {
            await page.setViewportSize({ width, height: 900 });
            await settle(page);
            const all = await marksOf(page);
            for (const collision of collisions(all)) found.push(`${width}: ${collision}`);
            // A map on which nothing is written would pass all the rest.
            expect(all.marks.filter(({ what }) => what === 'name').length).toBeGreaterThanOrEqual(4);
            expect(
              all.marks.some(({ what }) => what === 'card'),
              `${width}`,
            ).toBe(width >= 510);
          }
          expect(found).toEqual([]);
        },
        { screen: { width: WIDEST_EMBED, height: 900 } },
      );
    },
  );
});
