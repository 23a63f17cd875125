// Knows: that filters, search and the lens of who says so narrow list, map, line of time, counts and address alike, and what is said
// where nothing is left. Does not know: how any of them is worked by hand; questions.test.ts asks that. Every count is the evidence's.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { KINDS, LANGS, REGION_IDS, SIDES, STANDINGS } from '../../src/catalogue/types.ts';
import type { Lang } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { entryOf } from '../../src/state/entry.ts';
import { selectionOf } from '../../src/state/filter.ts';
import { countSides } from '../../src/state/lens.ts';
import { regionWide } from '../../src/state/select.ts';
import { reportedSince, workedOnSince } from '../../src/state/since.ts';
import { sorted } from '../../src/state/sort.ts';
import { formatView, ORDERS, parseView } from '../../src/state/view.ts';
import { DESKTOP, PHONE, visit } from './chromium.ts';
import { collisions, marksOf } from './labels.ts';
import { catalogue, MAPS } from './pages.ts';

const site = inject('site');
const { measures, regions } = catalogue;
const ENTRIES = { en: measures.map((m) => entryOf(m, 'en')), uk: measures.map((m) => entryOf(m, 'uk')) };
const KHERSON = ENTRIES.en.filter((entry) => entry.regions.includes('kherson'));
const left = (query: string, of = ENTRIES.en) => selectionOf(of, parseView(query).view);
const idsOf = (of: readonly { readonly id: string }[]): string[] => of.map(({ id }) => id).sort();

const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const cards = async (page: Page): Promise<string[]> =>
  page
    .locator('.panel article[id^="m-"]')
    .evaluateAll((articles) => articles.map((card) => card.id.slice(2)).sort());
const voice = (page: Page): Promise<string | null> => page.locator('#voice').textContent();
/** The kinds of the symbols that can be seen on the map, by what they are drawn with. */
const kindsOnMap = (page: Page): Promise<string[]> =>
  page.locator('svg[data-map] [data-tray] use').evaluateAll((symbols) => [
    ...new Set(
      symbols
        .filter((symbol) => symbol.getClientRects().length > 0)
        .map((symbol) => /^#k-(\w+)-/.exec(symbol.getAttribute('href') ?? '')?.[1] ?? '')
        .filter((kind) => kind !== ''),
    ),
  ]);
const legend = (page: Page, filter: string, values: string) =>
  page.locator(`[data-legend] [data-toggle=${filter}]:is([data-values="${values}"], [href$="=${values}"])`);
/** Until the code that narrows is there, which the address or a hand has asked for. */
const alive = (page: Page): Promise<unknown> => page.waitForSelector('[data-all-filters]');

describe('a filter chosen in the legend', () => {
  test('narrows list, map, line of time, counts and address, is said aloud, and Back leads to the page before', async () => {
    await visit(site.url + address.home('en'), async (page) => {
      const t = translator('en');
      await page.locator(`.panel a[href*="region/kherson/"]`).first().click();
      await page.waitForURL('**/region/kherson/');
      const ticks = page.locator('.strip .tick:not(.faint)');
      const whole = await ticks.getAttribute('d');
      const steps = await page.evaluate(() => history.length);
      await legend(page, 'kind', 'pressure').click();
      const { entries, counts } = left('kind=pressure', KHERSON);
      await expect.poll(() => cards(page)).toEqual(idsOf(entries));
      expect(query(page)).toBe('?kind=pressure');
      expect(await page.evaluate(() => history.length)).toBe(steps);
      expect(await kindsOnMap(page)).toEqual(['pressure']);
      expect((await ticks.getAttribute('d'))?.length).toBeLessThan(whole?.length ?? 0);
      const words = t('find.shown', { n: entries.length, of: KHERSON.length });
      expect(await page.locator('.find .shown p').textContent()).toBe(words);
      // The row has been drawn anew, and keeps the focus.
      expect(await legend(page, 'kind', 'pressure').getAttribute('aria-pressed')).toBe('true');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-values'))).toBe('pressure');

      // A second filter beside it; each value says what it would leave.
      await legend(page, 'standing', 'claimed-by-acting-side').click();
      const both = left('kind=pressure&standing=claimed-by-acting-side', KHERSON);
      await expect.poll(() => cards(page)).toEqual(idsOf(both.entries));
      await expect
        .poll(() => voice(page))
        .toBe(t('find.shown', { n: both.entries.length, of: KHERSON.length }));
      await page.locator('[data-all-filters]').click();
      const shown = await page
        .locator('dialog label:has(input[name=standing])')
        .evaluateAll((rows) =>
          rows.map((row) => [row.querySelector('input')?.value, row.querySelector('.count')?.textContent]),
        );
      expect(shown).toEqual(STANDINGS.map((value) => [value, String(counts.standing.get(value) ?? 0)]));
      await page.keyboard.press('Escape');

      // Each is put away by itself, and hands the focus on.
      await page.locator('.find .pill').nth(1).click();
      await expect.poll(() => cards(page)).toEqual(idsOf(entries));
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-all-filters')))
        .toBe(true);
      await page.locator('[data-clear]').click();
      await expect.poll(() => query(page)).toBe('');
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-all-filters'))).toBe(true);
      await page.goBack();
      await page.waitForURL(site.url + address.home('en'));
    });
  });

  test('keeps its name with the region’s link: as many as its tray shows', async () => {
    const t = translator('uk');
    await visit(`${site.url}${address.home('uk')}?kind=threats`, async (page) => {
      await alive(page);
      for (const { id, name } of regions) {
        const wide = regionWide(left('kind=threats', ENTRIES.uk).entries, id).length;
        await expect
          .poll(() => page.locator(`a.region[href*="${id}/"]`).getAttribute('aria-label'))
          .toContain(`${name.uk}, ${t('region.wide', { n: wide })}`);
      }
    });
  });
});

describe('where nothing is left', () => {
  test.each(LANGS)('in %s the page says so, and offers the nearest filter to give up', async (lang) => {
    const t = translator(lang);
    const asked = 'category=response&contested=yes&side=intergovernmental';
    const { entries, nearest } = left(asked, ENTRIES[lang]);
    expect(entries).toEqual([]);
    if (nearest === null) throw new Error('no single filter helps');
    await visit(`${site.url}${address.home(lang)}?${asked}`, async (page) => {
      await alive(page);
      await expect.poll(() => page.locator('.panel').innerText()).toContain(t('find.nothing'));
      expect(await kindsOnMap(page)).toEqual([]);
      const filter = t(`find.name.${nearest.filter}`);
      await page.getByRole('button', { name: t('find.nearest', { filter, n: nearest.count }) }).click();
      await expect.poll(async () => (await cards(page)).length).toBe(nearest.count);
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    });
  });

  test('a search that finds nothing can be cleared there', async () => {
    const t = translator('en');
    await visit(`${site.url}${address.home('en')}?q=zzzzzzzz&kind=threats`, async (page) => {
      await expect.poll(() => page.locator('.panel').innerText()).toContain(t('find.nothing'));
      expect(await page.locator('.find .shown p').textContent()).toBe(
        t('find.shown', { n: 0, of: measures.length }),
      );
      await page.getByRole('button', { name: t('find.clearSearch') }).click();
      await expect.poll(() => cards(page)).toEqual(idsOf(left('kind=threats').entries));
      expect(await page.locator('search input').inputValue()).toBe('');
    });
  });
});

describe('an address says all of it', () => {
  test.each([
    ['kind=registers,threats&standing=on-record,corroborated', address.home],
    ['target=teenagers&side=ukrainian-resistance&to=2023', address.home],
    ['contested=yes&from=2023-04-27&to=2023-12', address.all],
    ['category=law-and-deadlines&side=independent-media', (lang: Lang) => address.region(lang, 'luhansk')],
  ] as const)('%s', async (asked, at) => {
    for (const lang of LANGS) {
      const path = at(lang);
      const of = ENTRIES[lang].filter(
        (entry) => !path.includes('luhansk') || entry.regions.includes('luhansk'),
      );
      await visit(`${site.url}${path}?${asked}`, async (page) => {
        await alive(page);
        await expect.poll(() => cards(page)).toEqual(idsOf(left(asked, of).entries));
        // The other language shows the same.
        expect(await page.locator('header a[hreflang]').getAttribute('href')).toContain(
          formatView(parseView(asked).view),
        );
      });
    }
  });

  test('what means nothing is left out, with one quiet notice, and the rest holds', async () => {
    await visit(`${site.url}${address.home('en')}?kind=registers,colour&lens=x`, async (page) => {
      await alive(page);
      await expect.poll(() => cards(page)).toEqual(idsOf(left('kind=registers').entries));
      const notice = page.locator('#notice');
      expect(await notice.locator('p').count()).toBe(1);
      expect(await notice.innerText()).toContain('kind=colour, lens=x');
    });
  });
});

test('the regions in the dialog keep the filters while the page turns, and so do Back and the other language', async () => {
  await visit(`${site.url}${address.home('en')}?kind=pressure&from=2023`, async (page) => {
    await alive(page);
    await page.locator('[data-all-filters]').click();
    await page.locator('dialog nav a[href*="region/donetsk/"]').click();
    await page.waitForURL('**/en/region/donetsk/?kind=pressure&from=2023');
    const own = (lang: Lang) => ENTRIES[lang].filter((entry) => entry.regions.includes('donetsk'));
    const expected = idsOf(left('kind=pressure&from=2023', own('en')).entries);
    await expect.poll(() => cards(page)).toEqual(expected);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.locator('header a[hreflang]').click();
    await page.waitForURL('**/uk/region/donetsk/?kind=pressure&from=2023');
    await expect.poll(() => cards(page)).toEqual(expected);
    await page.goBack();
    await expect.poll(() => cards(page)).toEqual(expected);
    await page.goBack();
    await page.waitForURL('**/en/?kind=pressure&from=2023');
    await expect.poll(() => cards(page)).toEqual(idsOf(left('kind=pressure&from=2023').entries));
  });
});

describe('a search', () => {
  test('finds across scripts, marks what it found, says how much filters keep away, and its counts are those of the hits', async () => {
    const t = translator('uk');
    await visit(site.url + address.home('uk'), async (page) => {
      await page.locator('[data-find=words]').click();
      await page.locator('search input').waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.type('Melitopol');
      const there = measures.filter(({ places }) => places.some(({ id }) => id === 'melitopol'));
      await expect.poll(() => cards(page)).toEqual(expect.arrayContaining(idsOf(there)));
      await expect.poll(() => query(page)).toBe('?q=Melitopol');
      const hits = await cards(page);
      const said = t('find.shown', { n: hits.length, of: measures.length });
      await expect.poll(() => voice(page)).toBe(said);
      expect(await page.locator('.find .shown p').textContent()).toBe(said);
      const count = legend(page, 'kind', 'threats').locator('.count');
      const threats = ENTRIES.uk.filter(({ id, kind }) => kind === 'threats' && hits.includes(id));
      expect(await count.innerText()).toBe(String(threats.length));

      await legend(page, 'kind', 'threats').click();
      await expect.poll(() => cards(page)).toEqual(idsOf(threats));
      const outside = t('find.outside', { n: hits.length - threats.length });
      expect(await page.locator('.panel').innerText()).toContain(outside);
    });
  });
});

describe('the lens of who says so', () => {
  test('turns trays into capsules with the evidence’s counts; legend and cards say the same', async () => {
    await visit(`${site.url}${address.region('en', 'luhansk')}?lens=side`, async (page) => {
      await alive(page);
      const t = translator('en');
      const own = ENTRIES.en.filter((entry) => entry.regions.includes('luhansk'));
      const counts = countSides(regionWide(own, 'luhansk'));
      const capsules = async (): Promise<Record<string, number>> => {
        const texts = page.locator('svg[data-map] [data-tray=luhansk]').filter({ visible: true }).first();
        const labels = await texts.locator('.label').allTextContents();
        const numbers = await texts.locator('.count').allTextContents();
        return Object.fromEntries(labels.map((label, n) => [label, Number(numbers[n])]));
      };
      const expected = SIDES.filter((side) => counts[side] > 0).map(
        (side) => [t(`side.${side}.short`), counts[side]] as const,
      );
      await expect.poll(capsules).toEqual(Object.fromEntries(expected));
      expect(await kindsOnMap(page)).toEqual([]);
      const inRegion = countSides(own.filter(({ precision }) => precision !== 'all'));
      for (const side of SIDES)
        expect(await legend(page, 'side', side).locator('.count').innerText()).toBe(String(inRegion[side]));
      const card = own.find(({ sides }) => sides.length > 1);
      expect(await page.locator(`#m-${card?.id ?? '?'} .sides > *`).count()).toBe(card?.sides.length);

      await page.locator('[data-legend] [data-lens=kind]').click();
      await expect.poll(async () => (await kindsOnMap(page)).length).toBeGreaterThan(1);
      expect(query(page)).toBe('');
    });
  });
});

test.each(MAPS.filter(({ lang }) => lang === 'en'))(
  'no capsules lie over others on the map of $type, and none leaves it',
  async ({ path }) => {
    for (const screen of [DESKTOP, { width: 800, height: 900 }, PHONE, { width: 320, height: 568 }])
      await visit(
        `${site.url}${path}?lens=side`,
        async (page) => {
          await page.locator('svg[data-map] .capsule').filter({ visible: true }).first().waitFor();
          const { marks, ...rest } = await marksOf(page);
          const trays = marks.filter(({ what }) => what === 'tray');
          expect(collisions({ ...rest, marks: trays, lines: [] }), `${screen.width} px`).toEqual([]);
        },
        { screen },
      );
  },
);

test('what is new since a day stands in two lists, and is put away as a filter is', async () => {
  const day = '2025-10-01';
  await visit(`${site.url}${address.region('en', 'luhansk')}?since=${day}`, async (page) => {
    await alive(page);
    const own = ENTRIES.en.filter((entry) => entry.regions.includes('luhansk'));
    const lists = [reportedSince(own, day), workedOnSince(own, day)];
    await expect.poll(() => page.locator('[aria-labelledby^=since]').count()).toBe(2);
    for (const [n, list] of lists.entries())
      expect(await page.locator('[aria-labelledby^=since]').nth(n).locator('article').count()).toBe(
        list.length,
      );
    await page.locator('.find .pill').click();
    await expect.poll(() => query(page)).toBe('');
    await expect.poll(() => page.locator('.find .shown').count()).toBe(0);
  });
});

describe('the table', () => {
  const titles = (page: Page): Promise<string[]> =>
    page
      .locator('tbody th a, tbody [role=rowheader] a')
      .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').split('/').at(-2) ?? ''));

  test('is sorted by each of its heads, which says so to the ear and to the address', async () => {
    await visit(site.url + address.measures('en'), async (page) => {
      // The first is how it stands.
      for (const order of [...ORDERS.slice(1), ORDERS[0]]) {
        await page.locator(`thead [data-sort=${order}]`).click();
        await expect.poll(() => query(page)).toBe(order === 'reported' ? '' : `?sort=${order}`);
        const expected = sorted(ENTRIES.en, order, 'en').map(({ id }) => id);
        await expect.poll(async () => (await titles(page)).slice(0, 10)).toEqual(expected.slice(0, 10));
        const heads = page.locator('thead [aria-sort]');
        expect(await heads.count()).toBe(1);
        expect(await heads.locator('[data-sort]').getAttribute('data-sort')).toBe(order);
        expect(await page.evaluate(() => document.activeElement?.getAttribute('data-sort')), order).toBe(
          order,
        );
      }
    });
  });

  test('stands by how well its rows fit what is searched for', async () => {
    await visit(`${site.url}${address.measures('en')}?q=horlivka`, async (page) => {
      await expect
        .poll(async () => (await titles(page)).slice(0, 2).sort())
        .toEqual(idsOf(measures.filter(({ places }) => places.some(({ id }) => id === 'horlivka'))));
    });
  });
});

describe('single keys are commands', () => {
  const isOpen = (page: Page, selector: string): Promise<number> => page.locator(selector).count();

  test('that search, filter, look otherwise, choose a region and lead to the table; typing is typing', async () => {
    await visit(site.url + address.home('en'), async (page) => {
      await page.keyboard.press('?');
      await expect.poll(() => isOpen(page, '#keys:popover-open')).toBe(1);
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.locator('search input').waitFor();
      await page.keyboard.type('s1');
      expect(await page.locator('search input').inputValue()).toBe('s1');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.locator('h1').first().click();
      await page.keyboard.press('f');
      await expect.poll(() => isOpen(page, 'dialog[open]')).toBe(1);
      // The dialog has the keyboard for itself.
      await page.keyboard.press('2');
      await page.keyboard.press('Escape');
      await page.keyboard.press('s');
      await expect.poll(() => query(page)).toBe('?lens=side');
      await page.keyboard.press('s');
      await expect.poll(() => query(page)).toBe('');
      await page.keyboard.press('3');
      await page.waitForURL('**/en/region/luhansk/');
      // Its own number leads nowhere else, least of all to the other language.
      await page.keyboard.press('3');
      await page.keyboard.press('4');
      await page.waitForURL('**/en/region/donetsk/');
      await page.keyboard.press('t');
      await page.waitForURL('**/en/measures/');
    });
  });

  test('from each region to each other one, also to those that its map does not show', async () => {
    await visit(site.url + address.region('en', 'kherson'), async (page) => {
      for (const id of ['luhansk', 'zaporizhzhia', 'donetsk', 'kherson', 'donetsk', 'luhansk'] as const) {
        await page.keyboard.press(String(REGION_IDS.indexOf(id) + 1));
        await expect.poll(() => page.url()).toBe(site.url + address.region('en', id));
        await page.waitForFunction(() => document.activeElement?.matches('main h1'));
      }
    });
  });

  test('until they are put out of use, which links carry along', async () => {
    await visit(site.url + address.home('en'), async (page) => {
      await page.keyboard.press('?');
      await page.locator('[data-keys-switch]').click();
      await expect.poll(() => query(page)).toBe('?keys=off');
      await page.keyboard.press('Escape');
      for (const key of ['?', '/', 'f', 's', 't', '1']) await page.keyboard.press(key);
      expect(await isOpen(page, '#keys:popover-open, dialog[open], search input')).toBe(0);
      expect(query(page)).toBe('?keys=off');
      await page.locator('.panel a[href*="region/kherson/"]').first().click();
      await page.waitForURL('**/en/region/kherson/?keys=off');
    });
  });
});

test('a link that is used before anything is drawn again goes along with what was just asked for', async () => {
  await visit(site.url + address.home('en'), async (page) => {
    await page.keyboard.press('s');
    await expect.poll(() => query(page)).toBe('?lens=side');
    await page.locator('button[data-lens=kind]').first().waitFor({ state: 'attached' });
    // Both in one task, as no hand could: no frame comes between them.
    const led = await page.evaluate(() => {
      document.querySelector<HTMLElement>('button[data-lens=kind]')?.click();
      const link = document.querySelector<HTMLAnchorElement>('nav a[href*="matrix"]');
      const leads = new Promise<string>((done) => {
        link?.addEventListener('click', (event) => {
          event.preventDefault();
          done(link.search);
        });
      });
      link?.click();
      return leads;
    });
    expect(led).toBe('');
  });
});

describe('without what they need', () => {
  test('the controls lead to the table of all measures, or are not there', async () => {
    await visit(
      site.url + address.home('en'),
      async (page) => {
        expect(await page.locator('.lens').first().isVisible()).toBe(false);
        expect(await page.locator('#keys, .open button').first().isVisible()).toBe(false);
        await page.locator('[data-find=filters]').click();
        await page.waitForURL('**/en/measures/');
        await page.goBack();
        await legend(page, 'kind', 'threats').click();
        await page.waitForURL('**/en/measures/?kind=threats');
      },
      { scripts: false },
    );
  });

  test('when the index does not come the links lead on, and nothing breaks', async () => {
    await visit(site.url + address.home('en'), async (page) => {
      // As a server that has lost the file may: nothing that could be read as an index.
      await page.route('**/*.json', (route) => route.fulfill({ status: 200, body: 'gone' }));
      await page.locator('[data-find=filters]').click();
      await page.waitForURL('**/en/measures/');
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
    });
  });
});

test('a narrowed page is as wide as a phone, and its list begins with what is found', async () => {
  await visit(
    `${site.url}${address.region('uk', 'kherson')}?kind=pressure&standing=reported-by-ukrainian-side&from=2023-01`,
    async (page) => {
      await alive(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(PHONE.width);
      expect(width).toBeLessThan(DESKTOP.width);
      expect(KINDS).toContain((await kindsOnMap(page))[0]);
    },
    { screen: PHONE, touch: true },
  );
});
