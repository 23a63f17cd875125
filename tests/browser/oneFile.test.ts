// Knows: that the copy of the site in one file is the site: every page, the map, search, the lessons in two windows, opened from a disk with no network. Does not know: how it is packed.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { fileAddresses, fileName } from '../../src/state/fileAddress.ts';
import { addressOf, carriedIn, fileOf, openFile } from './oneFile.ts';
import { catalogue } from './pages.ts';

const { dir } = inject('site');
const sitePublic = inject('sitePublic');
const LARGEST = 3_000_000;
const [lesson] = catalogue.lessons;
if (lesson === undefined) throw new Error('got no lesson, expected at least one');
const lessonAt = (query = ''): string => `present/${lesson.id}/${query}`;

const at = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const heading = (page: Page): Promise<string> => page.locator('h1').first().innerText();

test.each(LANGS)(
  'the file in %s is small enough to be handed on, and holds every page of its language',
  (lang) => {
    expect(statSync(fileOf(dir, lang)).size).toBeLessThan(LARGEST);
    const own = readdirSync(join(dir, lang), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('index.html'))
      .map((path) => `${lang}/${path.replace(/index\.html$/, '')}`)
      .filter((path) => path !== address.embedding(lang));
    expect([...carriedIn(dir, lang).pages.keys()].sort()).toEqual(own.sort());
  },
);

test.each([
  ['of a site whose address nobody knows', dir, null],
  ['of a published site', sitePublic.dir, sitePublic.address],
])('every link in the file %s leads to what it carries, to a source, or to the site', (_, built, site) => {
  const carried = Object.fromEntries(LANGS.map((lang) => [lang, carriedIn(built, lang)]));
  const lost = LANGS.flatMap((lang) => {
    const { leads } = fileAddresses(lang, () => true);
    return [...(carried[lang]?.pages ?? [])].flatMap(([path, html]) =>
      [...html.matchAll(/<a\b(?:[^>"]|"[^"]*")* href="([^"]*)"/g)].flatMap(([, href = '']) => {
        if (href.startsWith('#')) return html.includes(` id="${href.slice(1)}"`) ? [] : [`${path} ${href}`];
        if (/^https?:/.test(href)) return [];
        if (!/^(?:occupation-policy-map-\w\w\.html)?\?/.test(href)) return [`${path} ${href}`];
        const to = decodeURIComponent(leads(href.replaceAll('&amp;', '&')).pathname.slice(1));
        const held = LANGS.some((of) => carried[of]?.pages.has(to)) || carried[lang]?.files.includes(to);
        return held === true ? [] : [`${path} ${href}`];
      }),
    );
  });
  expect(lost).toEqual([]);
  const embeds = carried['en']?.pages.get('en/')?.includes(`${site ?? 'https:'}en/embedding/`);
  expect(embeds).toBe(site !== null);
});

test('it opens at once, is found at any page’s address, and every way on from there works as on the site', async () => {
  await openFile(addressOf(dir, 'en'), async (page) => {
    const { loadEventEnd } = await page.evaluate(
      () => performance.getEntriesByType('navigation')[0]?.toJSON() as { loadEventEnd: number },
    );
    expect(loadEventEnd).toBeLessThan(2000);
    await page.locator('main a[href="?at=region/luhansk/"]:visible').first().click();
    await page.waitForURL(/\?at=region\/luhansk\/$/);
    expect(await heading(page)).toBe('Luhansk region');
    // The map takes over when a hand is on it, from what the file carries.
    await page.mouse.move(400, 400);
    await page.locator('[data-ground=gl]').waitFor();
    await page.locator('a[data-find]:visible').first().click();
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('pension');
    await page.waitForURL(/at=region\/luhansk\/&q=pension$/);
    await page.locator('mark').first().waitFor();
    await page.goBack();
    await page.locator('h1', { hasText: translator('en')('home.title') }).waitFor();
    await page.goForward();
    await page.locator('h1', { hasText: 'Luhansk region' }).waitFor();
    // What is drawn later leads on, too.
    await page.locator('article h3 a').first().click();
    await page.waitForURL(/\?at=measure\/[a-z0-9-]+\/$/);
    await page.locator('header [hreflang=uk]').click();
    await page.waitForURL(/occupation-policy-map-uk\.html\?at=measure\//);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('uk');
    await page.goto(addressOf(dir, 'en', 'measures/&kind=inducements&theme=dark'));
    const few = catalogue.measures.filter(({ kind }) => kind === 'inducements').length;
    await expect.poll(() => page.locator('main tbody tr:visible').count()).toBe(few);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[download]').first().click(),
    ]);
    const file = saved.suggestedFilename();
    expect(file).toBe('occupation-policy-map-en.csv');
    expect(readFileSync(await saved.path()).equals(readFileSync(join(dir, 'downloads', file)))).toBe(true);
  });
});

test('an address that means nothing here shows the first page, and says so once', async () => {
  await openFile(addressOf(dir, 'uk', 'nowhere/'), async (page) => {
    expect(await heading(page)).toBe(translator('uk')('home.title'));
    expect(await page.locator('#notice bdi').innerText()).toBe('at=nowhere/');
  });
});

test('what the first page says is there without scripts, with what it is a copy of', async () => {
  await openFile(
    addressOf(dir, 'en'),
    async (page) => {
      expect(await heading(page)).toBe(translator('en')('home.title'));
      expect(await page.locator('svg[data-map]').isVisible()).toBe(true);
      const foot = await page.locator('footer').innerText();
      expect(foot).toContain(fileName('uk'));
      expect(foot).toContain(translator('en')('oneFile.scripts'));
    },
    { javaScriptEnabled: false },
  );
});

test.each([true, false])(
  'a lesson is given from it in two windows, in step also when the class’s language has changed; a channel of the browser’s: %s',
  async (hasChannel) => {
    await openFile(addressOf(dir, 'en', lessonAt('&step=2')), async (page) => {
      // Some browsers take every file for a site of its own.
      if (!hasChannel) {
        await page.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
        await page.reload();
      }
      const step = (of: Page, n: number) => of.locator(`#step-${n}[data-now]`).waitFor({ state: 'attached' });
      const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
      await step(notes, 2);
      await notes.keyboard.press('PageDown');
      await step(page, 3);
      await page.keyboard.press('PageDown');
      await step(notes, 4);
      await page.keyboard.press('.');
      await notes.locator('html[data-blank]').waitFor();
      await page.keyboard.press('.');
      await notes.keyboard.press('l');
      await page.waitForURL(/occupation-policy-map-uk\.html\?at=present\/.*step=4$/);
      await page.keyboard.press('PageDown');
      // The notes ask again who has come in the place of the slides.
      await step(notes, 5);
      await expect.poll(() => at(notes)).toBe(`?at=${lessonAt('&step=5&notes=window')}`);
      await Promise.all([notes.waitForEvent('close'), page.keyboard.press('Escape')]);
      await page.waitForURL(/occupation-policy-map-uk\.html\?at=lesson\//);
    });
  },
);

test('the pupils’ link is known where the site’s address is, and is said to be unknown elsewhere', async () => {
  const address = async (built: string): Promise<string | null> => {
    let found: string | null = null;
    await openFile(addressOf(built, 'en', lessonAt()), async (page) => {
      await page.keyboard.press('q');
      const isKnown = await page.locator('#pupils:not([data-unknown])').count();
      found = isKnown === 1 ? await page.locator('#pupils [data-address]').innerText() : null;
    });
    return found;
  };
  expect(await address(dir)).toBeNull();
  expect(await address(sitePublic.dir)).toContain(
    sitePublic.address.replace('https://', '').replace(/\/$/, ''),
  );
});
