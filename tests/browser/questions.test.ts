// Knows: questions that a reader comes with, and that each is answered in words, starting from home, by the keyboard alone and by a
// finger on a phone. Does not know: how any part of a page works. Every answer is computed from the evidence.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { leadClaim, speakerSentence } from '../../src/catalogue/attribution.ts';
import type { Lang, Measure } from '../../src/catalogue/types.ts';
import { dateWords } from '../../src/i18n/dates.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { DESKTOP, PHONE, visit } from './chromium.ts';
import { FINGER, KEYBOARD } from './hand.ts';
import type { Hand } from './hand.ts';
import { catalogue } from './pages.ts';
import { plain } from './read.ts';

const site = inject('site');
const { measures } = catalogue;

function measureOf(id: string): Measure {
  const measure = measures.find((each) => each.id === id);
  if (measure === undefined) throw new Error(`got no measure "${id}", expected it among ${measures.length}`);
  return measure;
}
const idsOf = (of: readonly Measure[]): string[] => of.map(({ id }) => id).sort();
const asserts = (measure: Measure, side: string): boolean =>
  measure.claims.some(({ stance, speaker }) => stance === 'asserts' && speaker.side === side);

/** What the cards of the list say, by the ids of their measures. */
const cards = async (page: Page): Promise<Map<string, string>> =>
  new Map(
    await page
      .locator('.panel article[id^="m-"]')
      .evaluateAll((articles) =>
        articles.map((card) => [card.id.slice(2), (card as HTMLElement).innerText] as const),
      ),
  );

/** Waits until the list holds these measures and no others, and tells what their cards say. */
async function listed(page: Page, expected: readonly Measure[]): Promise<Map<string, string>> {
  expect(expected.length).toBeGreaterThan(0);
  await expect.poll(async () => [...(await cards(page)).keys()].sort()).toEqual(idsOf(expected));
  return cards(page);
}

/** How a card begins to say who says so. */
function speakerWords(measure: Measure, lang: Lang): string {
  const { verb, name } = speakerSentence(leadClaim(measure.claims), measure.kind, lang);
  return `${verb} ${name}`;
}

/** All that the page says, whatever has to be scrolled to. */
const text = async (page: Page): Promise<string> => plain(await page.locator('main').innerText());

const dialog = (page: Page, selector: string) => page.locator(`dialog[open] ${selector}`);

function reader(page: Page, hand: Hand) {
  return {
    async region(id: string): Promise<void> {
      await hand.choose(page.locator(`.panel a[href*="region/${id}/"]`));
      await page.waitForURL(`**/region/${id}/**`);
    },
    async filters(...boxes: readonly (readonly [facet: string, value: string])[]): Promise<void> {
      await hand.choose(page.locator(':is([data-find=filters], [data-all-filters])'));
      await dialog(page, 'header').waitFor();
      for (const [facet, value] of boxes)
        await hand.tick(dialog(page, `input[name=${facet}][value=${value}]`));
    },
    month: (field: 'from' | 'to', month: string) => hand.pick(dialog(page, `select[id$=${field}]`), month),
    show: () => hand.choose(dialog(page, 'footer button')),
    search: (words: string) => hand.search(page, words),
    async open({ id }: Measure): Promise<string> {
      await hand.choose(page.locator(`#m-${id} h3 a`));
      await page.waitForURL(`**/measure/${id}/**`);
      return text(page);
    },
  };
}

const HANDS = [
  { hand: KEYBOARD, how: { screen: DESKTOP } },
  { hand: FINGER, how: { screen: PHONE, touch: true } },
];

describe.each(HANDS)('$hand.name', ({ hand, how }) => {
  const asking =
    (lang: Lang, ask: (page: Page, does: ReturnType<typeof reader>) => Promise<void>) => (): Promise<void> =>
      visit(site.url + address.home(lang), (page) => ask(page, reader(page, hand)), how);

  describe.each(['en', 'uk'] as const)('in %s', (lang) => {
    const t = translator(lang);

    test(
      'what is reported in Luhansk about teenagers, and who says so',
      asking(lang, async (page, does) => {
        const expected = measures.filter(
          ({ regions, targets }) => regions.includes('luhansk') && targets.includes('teenagers'),
        );
        await does.region('luhansk');
        await does.filters(['target', 'teenagers']);
        await does.show();
        const found = await listed(page, expected);
        for (const measure of expected) {
          expect(found.get(measure.id)).toContain(measure.title[lang]);
          expect(plain(found.get(measure.id) ?? '')).toContain(plain(speakerWords(measure, lang)));
        }
        const own = measureOf('luhansk-teenagers-by-1-october-2023');
        expect(await does.open(own)).toContain(plain(own.summary[lang]));
      }),
    );

    test(
      'what only Russian officials claim',
      asking(lang, async (page, does) => {
        const expected = measures.filter(({ standing }) => standing === 'claimed-by-acting-side');
        await does.filters(['standing', 'claimed-by-acting-side']);
        await does.show();
        const found = await listed(page, expected);
        for (const [id, words] of found) {
          expect(words).toContain(t('standing.claimed-by-acting-side.short'));
          expect(leadClaim(measureOf(id).claims).speaker.side).toBe('russian-official');
        }
      }),
    );

    test(
      'what the UN and other bodies of states said',
      asking(lang, async (page, does) => {
        const expected = measures.filter((measure) => asserts(measure, 'intergovernmental'));
        await does.filters(['side', 'intergovernmental']);
        await does.show();
        const found = await listed(page, expected);
        const un = measureOf('un-concern-october-2023');
        expect(plain(found.get(un.id) ?? '')).toContain(plain(speakerWords(un, lang)));
      }),
    );
  });

  const t = translator('en');

  test(
    'which fines were threatened in Melitopol',
    asking('en', async (page, does) => {
      const expected = measures.filter(
        ({ category, places }) =>
          category === 'fines-and-deportation' && places.some(({ id }) => id === 'melitopol'),
      );
      await does.search('Melitopol');
      await page.locator('.panel mark').first().waitFor();
      await does.filters(['category', 'fines-and-deportation']);
      await does.show();
      await expect
        .poll(async () => [...(await cards(page)).keys()])
        .toEqual(expect.arrayContaining(idsOf(expected)));
      const [fine] = expected;
      if (fine === undefined) throw new Error('Melitopol has lost its fines');
      // What is reported of the town itself stands before what only mentions it.
      expect([...(await cards(page)).keys()][0]).toBe(fine.id);
      expect(await does.open(fine)).toContain(plain(fine.summary.en));
    }),
  );

  test(
    'what was reported in Kherson in 2023, and not in Donetsk',
    asking('en', async (page, does) => {
      const expected = measures.filter(
        ({ regions, when: { reported } }) =>
          regions.includes('kherson') && reported.last >= '2023-01-01' && reported.first <= '2023-12-31',
      );
      await does.region('kherson');
      await does.filters();
      await does.month('from', '2023-01');
      await does.month('to', '2023-12');
      await does.show();
      const found = await listed(page, expected);
      // What is reported of Donetsk too is said of all four regions, and says so.
      for (const measure of expected)
        expect(found.get(measure.id)?.includes(t('card.allRegions'))).toBe(
          measure.regions.includes('donetsk'),
        );
      expect(expected.some(({ regions }) => !regions.includes('donetsk'))).toBe(true);
    }),
  );

  test(
    'how many passports, who says so, and who says otherwise',
    asking('en', async (page, does) => {
      const passports = measureOf('rostov-two-million-passports');
      await does.search('passports million');
      await page.locator(`#m-${passports.id}`).waitFor();
      const words = await does.open(passports);
      expect(words).toContain(plain(passports.title.en));
      expect(words).toContain(t('measure.pair'));
      for (const { speaker } of passports.claims) expect(words).toContain(plain(speaker.name.en));
      const otherwise = passports.claims.filter(({ stance }) => stance === 'contradicts');
      expect(otherwise.length).toBeGreaterThan(0);
      for (const { says } of otherwise) expect(words).toContain(plain(says?.en ?? ''));
    }),
  );

  test(
    'which deadline came after July 2024',
    asking('en', async (page, does) => {
      const expected = measures.filter(
        ({ category, when }) => category === 'law-and-deadlines' && when.reported.last >= '2024-07-01',
      );
      await does.filters(['category', 'law-and-deadlines']);
      await does.month('from', '2024-07');
      await does.show();
      await listed(page, expected);
      const next = measureOf('decree-march-2025-leave-or-legalise');
      expect(expected).toContain(next);
      expect((next.when.deadline?.first ?? '') > '2024-07-31').toBe(true);
      const words = await does.open(next);
      expect(words).toContain(
        `${t('measure.deadline')}: ${plain(dateWords(next.when.deadline?.edtf ?? '', 'en', 'long'))}`,
      );
    }),
  );

  test(
    'who disagrees with Lubinets',
    asking('en', async (page, does) => {
      const advice = measureOf('lubinets-advice-april-2023');
      await does.search('Lubinets');
      await page.locator(`#m-${advice.id}`).waitFor();
      const words = await does.open(advice);
      const others = [...advice.answers, ...advice.answeredBy].map(measureOf);
      expect(others.length).toBeGreaterThan(0);
      for (const { title, attribution } of others) {
        expect(words).toContain(plain(title.en));
        expect(words).toContain(plain(attribution.en));
      }
    }),
  );

  test(
    'how the fingerprint servers are cited in APA, with their sources',
    asking('en', async (page, does) => {
      const servers = measureOf('fingerprint-servers-zaporizhzhia-kherson');
      await does.search('fingerprint servers');
      await page.locator(`#m-${servers.id}`).waitFor();
      await does.open(servers);
      const [unfold, sources] = [
        page.locator('summary', { hasText: 'APA' }),
        page.locator('section', { has: page.getByRole('heading', { name: t('cite.sources') }) }),
      ];
      await hand.choose(unfold);
      const apa = sources
        .last()
        .locator('[data-takes]')
        .filter({ has: page.locator('h4', { hasText: 'APA' }) });
      await apa.waitFor();
      const words = plain(await apa.innerText());
      for (const { publisher, title, url, issued } of leadClaim(servers.claims).sources) {
        expect(words).toContain(plain(title));
        expect(words).toContain(plain(publisher));
        expect(words).toContain(issued?.first.slice(0, 4) ?? 'n.d.');
        if (url !== null) expect(words).toContain(url);
      }
    }),
  );

  test(
    'what the map does not know about Horlivka',
    asking('en', async (page, does) => {
      // That there is no report from a place is said before anything is asked.
      expect(await text(page)).toContain(plain(t('disclaimer.short')));
      const expected = measures.filter(({ places }) => places.some(({ id }) => id === 'horlivka'));
      await does.search('Horlivka');
      await page.locator('.panel mark').first().waitFor();
      await expect
        .poll(async () => [...(await cards(page)).keys()])
        .toEqual(expect.arrayContaining(idsOf(expected)));
      const open = expected.find(({ review }) => review !== null);
      if (open === undefined) throw new Error('nothing is left to be checked of Horlivka');
      const words = await does.open(open);
      expect(words).toContain(t('measure.stillToCheck'));
      expect(words).toContain(plain(open.review?.en ?? ''));
    }),
  );
});
