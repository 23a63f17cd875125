// Knows: that an address in an article opens just what it says, whichever kind of view that is. Does not know: how a reader would get there.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Lang } from '../../src/catalogue/types.ts';
import { address } from '../../src/state/address.ts';
import { inAllRegions, inRegion } from '../../src/state/select.ts';
import { PHONE, visit } from './chromium.ts';
import { catalogue } from './pages.ts';

const site = inject('site');
const OF_ALL = inAllRegions(catalogue.measures).at(-1);
const OF_KHERSON = inRegion(catalogue.measures, 'kherson').at(-1);
if (OF_ALL === undefined || OF_KHERSON === undefined) throw new Error('the measures have gone');

/** What a reader is shown first. */
interface Shown {
  readonly theme: string;
  /** The outlined ones. */
  readonly regions: readonly (string | null)[];
  /** Those that are open and in sight. */
  readonly cards: readonly string[];
  /** What was not understood. */
  readonly notice: string;
}
const shown = (page: Page): Promise<Shown> =>
  page.evaluate(() => ({
    theme: document.documentElement.dataset['theme'] ?? 'auto',
    regions: [...document.querySelectorAll('svg[data-map] use.layer-chosen')].map((use) =>
      use.getAttribute('href'),
    ),
    cards: [...document.querySelectorAll('article:is([data-chosen], :target)')]
      .filter((card) => {
        const { top, bottom } = card.getBoundingClientRect();
        return bottom > 60 && top < innerHeight;
      })
      .map((card) => card.id),
    notice: document.getElementById('notice')?.innerText ?? '',
  }));
const NOTHING: Shown = { theme: 'auto', regions: [], cards: [], notice: '' };
const KHERSON: Shown = { ...NOTHING, regions: ['#region-kherson'] };

const VIEWS: readonly [view: string, at: (lang: Lang) => string, shows: Shown][] = [
  ['home', (lang) => address.home(lang), NOTHING],
  [
    'home in high contrast',
    (lang) => `${address.home(lang)}?theme=contrast`,
    { ...NOTHING, theme: 'contrast' },
  ],
  ['a region', (lang) => address.region(lang, 'kherson'), KHERSON],
  [
    'a region in the dark, with a measure pointed out',
    (lang) => `${address.region(lang, 'kherson')}?theme=dark&measure=${OF_KHERSON.id}`,
    { ...KHERSON, theme: 'dark', cards: [`m-${OF_KHERSON.id}`] },
  ],
  [
    'a card of a region’s list, by its fragment',
    (lang) => `${address.region(lang, 'kherson')}#m-${OF_KHERSON.id}`,
    { ...KHERSON, cards: [`m-${OF_KHERSON.id}`] },
  ],
  [
    'all four regions, with a measure pointed out, by somebody who counts readers',
    (lang) => `${address.all(lang)}?utm_source=news&measure=${OF_ALL.id}`,
    { ...NOTHING, cards: [`m-${OF_ALL.id}`] },
  ],
  [
    'a measure, with its regions on the small map',
    (lang) => `${address.measure(lang, OF_KHERSON.id)}?theme=light`,
    { ...KHERSON, regions: OF_KHERSON.regions.map((id) => `#region-${id}`), theme: 'light' },
  ],
];

describe.each(LANGS)('in %s an address opens', (lang) => {
  test.each(VIEWS)('%s', async (_, at, shows) => {
    await visit(site.url + at(lang), async (page) => {
      expect(await shown(page)).toEqual(shows);
    });
  });
});

test('a measure that is pointed out is in sight on a phone too', async () => {
  const at = `${address.region('uk', 'kherson')}?measure=${OF_KHERSON.id}`;
  await visit(
    site.url + at,
    async (page) => {
      expect((await shown(page)).cards).toEqual([`m-${OF_KHERSON.id}`]);
    },
    { screen: PHONE, touch: true },
  );
});
