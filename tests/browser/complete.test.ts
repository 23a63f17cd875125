// Knows: that a reader whose browser runs no scripts is told everything, in both languages. Does not know: how a page looks.
import { describe, expect, inject, test } from 'vitest';
import { LANGS, REGION_IDS } from '../../src/catalogue/types.ts';
import type { RegionId, Source, Speaker } from '../../src/catalogue/types.ts';
import { capitalised, leadClaim } from '../../src/catalogue/attribution.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { portionsOf } from '../../src/state/portions.ts';
import { inAllRegions, inRegion } from '../../src/state/select.ts';
import { visit } from './chromium.ts';
import { catalogue, isMissing, LONGEST, PAGES, SAMPLE, SHARED } from './pages.ts';
import { groundOfRegions } from './painted.ts';
import { contentOf, plain } from './read.ts';

const site = inject('site');
const NO_SCRIPTS = { scripts: false };

describe.each(LANGS)('with scripts off, in %s,', (lang) => {
  const t = translator(lang);
  /** A speaker's name by itself, within a sentence, or at the beginning of one. */
  const namesOf = ({ name, inSentence }: Speaker): string[] =>
    [name[lang], inSentence[lang], capitalised(inSentence[lang])].map(plain);
  const open = (path: string, work: Parameters<typeof visit>[1]): Promise<void> =>
    visit(site.url + path, work, NO_SCRIPTS);

  test('home names the four regions and leads to each, and to what is reported of all four', async () => {
    await open(address.home(lang), async (page) => {
      const { text, links } = await contentOf(page);
      expect(text).toContain(plain(t('home.title')));
      for (const { id, name } of catalogue.regions) {
        expect(text).toContain(plain(name[lang]));
        expect(links).toContain(address.region(lang, id));
      }
      expect(links).toContain(address.all(lang));
    });
  });

  test.each(catalogue.regions)(
    'the page of $id lists every measure reported there, and who says so',
    async ({ id }) => {
      await open(address.region(lang, id), async (page) => {
        const { text, links } = await contentOf(page);
        const measures = inRegion(catalogue.measures, id);
        expect(measures.length).toBeGreaterThan(0);
        for (const measure of measures) {
          expect(text).toContain(plain(measure.title[lang]));
          expect(
            namesOf(leadClaim(measure.claims).speaker).some((name) => text.includes(name)),
            measure.id,
          ).toBe(true);
          expect(links).toContain(address.measure(lang, measure.id));
        }
      });
    },
  );

  test('the page of all four regions lists every measure that is tied to none', async () => {
    await open(address.all(lang), async (page) => {
      const { text, links } = await contentOf(page);
      for (const measure of inAllRegions(catalogue.measures)) {
        expect(text).toContain(plain(measure.title[lang]));
        expect(links).toContain(address.measure(lang, measure.id));
      }
    });
  });

  test('the table holds every measure, each with who says so in the same link', async () => {
    const rows: string[] = [];
    for (const { number } of portionsOf(catalogue.measures))
      await open(address.measures(lang, number), async (page) => {
        rows.push(...(await page.locator('tbody a').allInnerTexts()));
      });
    expect(rows.map(plain)).toEqual(
      catalogue.measures.map(({ title, attribution }) => plain(`${title[lang]} ${attribution[lang]}`)),
    );
  });

  test('the page of sources names every source, and links those that may be linked', async () => {
    await open(address.sources(lang), async (page) => {
      const { text, links } = await contentOf(page);
      for (const source of catalogue.sources) expectCited(source, text, links);
    });
  });

  test.each(SAMPLE)('the measure $id says who says what, when and from which sources', async (measure) => {
    await open(address.measure(lang, measure.id), async (page) => {
      const { text, links } = await contentOf(page);
      expect(text).toContain(plain(measure.title[lang]));
      expect(text).toContain(plain(measure.attribution[lang]));
      expect(text).toContain(plain(measure.summary[lang]));
      expect(text).toContain(plain(t(`standing.${measure.standing}`)));
      for (const claim of measure.claims) {
        expect(
          namesOf(claim.speaker).some((name) => text.includes(name)),
          claim.speaker.id,
        ).toBe(true);
        expect(text).toContain(plain(claim.says?.[lang] ?? ''));
        if (claim.quote?.translatedFrom !== lang) expect(text).toContain(plain(claim.quote?.text ?? ''));
        for (const source of claim.sources) expectCited(source, text, links);
      }
    });
  });

  test('the method gives every sentence of the founding article and leads to the measures that carry it', async () => {
    await open(address.method(lang), async (page) => {
      const { text, links } = await contentOf(page);
      for (const { statement, word, carriedBy } of catalogue.founding) {
        expect(text).toContain(plain(statement[lang]));
        expect(text).toContain(plain(word[lang]));
        for (const { measure } of carriedBy) expect(links).toContain(address.measure(lang, measure));
      }
    });
  });

  test('every page can be reached from home by links alone', async () => {
    const found = new Set([address.home(lang)]);
    const reached = [
      address.home(lang),
      address.matrix(lang),
      address.lessons(lang),
      address.handouts(lang),
      address.lesson(lang, 'who-says-so'),
      address.practice(lang),
      ...portionsOf(catalogue.measures).map(({ number }) => address.measures(lang, number)),
    ];
    for (const path of reached)
      await open(path, async (page) => {
        for (const link of (await contentOf(page)).links) found.add(link);
      });
    const all = [
      ...PAGES.filter((page) => page.lang === lang).map(({ path }) => path),
      ...catalogue.measures.map(({ id }) => address.measure(lang, id)),
    ];
    expect(all.filter((path) => !found.has(path))).toEqual([]);
  });
});

/** The regions that a page's map shows as chosen. */
function chosenOn(path: string): readonly RegionId[] {
  if (path === address.measure('en', LONGEST.id)) return LONGEST.regions;
  if (path.includes('/compare/')) return REGION_IDS.filter((id) => path.includes(id));
  return REGION_IDS.filter((id) => path === address.region('en', id));
}

/** A source's publisher stands in the text; its address only where it may be linked. */
function expectCited(source: Source, text: string, links: readonly string[]): void {
  expect(text).toContain(plain(source.publisher));
  if (source.url !== null) expect(links).toContain(source.url);
}

test('with scripts off the root offers both languages as equals', async () => {
  await visit(
    site.url,
    async (page) => {
      const { text, links } = await contentOf(page);
      for (const lang of LANGS) {
        expect(text).toContain(plain(translator(lang)('site.name')));
        expect(links).toContain(address.home(lang));
      }
    },
    NO_SCRIPTS,
  );
});

test('an address that leads to nothing says so in both languages, at any depth', async () => {
  for (const path of ['nothing', 'en/region/atlantis/', 'uk/measure/a/b/c/'])
    await visit(
      site.url + path,
      async (page) => {
        const { text } = await contentOf(page);
        for (const lang of LANGS) expect(text).toContain(plain(translator(lang)('notFound.title')));
      },
      { ...NO_SCRIPTS, missing: true },
    );
});

/** The maps of a lesson and of practice cards are small pictures of their own; a lesson of one’s own has none yet, those on paper have no colours. */
const SMALL_MAPS = [
  'a lesson',
  'a lesson of one’s own',
  'a handout',
  'the practice cards',
  'a practice card',
];

describe('with scripts off the map is painted: the four regions and the hatch in each,', () => {
  test.each(
    [...PAGES, ...SHARED]
      .filter((page) => page.lang === 'en' && !isMissing(page) && !SMALL_MAPS.includes(page.type))
      .map(({ type, path }) => ({ type, path })),
  )('on $type', async ({ path }) => {
    await visit(
      site.url + path,
      async (page) => {
        for (const theme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: theme });
          const chosen = chosenOn(path);
          const grounds = await groundOfRegions(page, theme, chosen);
          // A region's own view shows little of the others.
          const ownView = chosen.find((id) => path === address.region('en', id));
          for (const region of ownView === undefined ? REGION_IDS : [ownView]) {
            const { ground, hatch } = grounds.get(region) ?? expect.fail(`${region} is not drawn`);
            expect(ground, `${region}, ground, ${theme}`).toBeGreaterThan(0.3);
            expect(hatch, `${region}, hatch, ${theme}`).toBeGreaterThan(0.05);
          }
        }
      },
      NO_SCRIPTS,
    );
  });
});
