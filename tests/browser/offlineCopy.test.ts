// Knows: that a copy of the site is kept by a reader's act alone, whole or not at all, is renewed without interrupting a lesson, and goes when it is removed. Does not know: the lesson that is given out of it (wholeLesson.test.ts).
import type { Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject as provided, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { launch } from '../launch.ts';
import { complaints, inject } from './axe.ts';
import { control, keptIn, LESSON, MEASURE, NOTHING, remembering, saveCopy, smallSite } from './smallSite.ts';

const { dir } = provided('site');
const t = translator('en');
const browser = await launch('none');
afterAll(() => browser.close());

let site = await smallSite(dir);
/** What a test has renewed is not what the next one finds. */
let isRenewed = false;
const renew = async (): Promise<void> => {
  isRenewed = true;
  await site.renew(' (renewed)');
};
afterEach(async () => {
  if (!isRenewed) return;
  await site.close();
  site = await smallSite(dir);
  isRenewed = false;
});
afterAll(() => site.close());

const lesson = address.lesson('en', LESSON);
const present = address.present('en', LESSON);
const button = (page: Page, words: string) => page.locator('[data-copy] button', { hasText: words });
const says = (page: Page, words: string | RegExp) =>
  page.locator('[data-copy] p', { hasText: words }).waitFor();

test('a copy is kept when the button is pressed, below both languages and nowhere else', async () => {
  await remembering(browser, async (page) => {
    await page.goto(site.url + lesson);
    expect(await control(page)).toContain('pages in both languages');
    expect(await keptIn(page)).toEqual(NOTHING);
    await page.locator('[data-save-copy]').focus();
    await page.keyboard.press('Enter');
    await says(page, 'Saved on this device on');
    const { files } = (await (await page.request.get(`${site.url}offline-copy.json`)).json()) as {
      files: object;
    };
    expect(await keptIn(page)).toEqual({
      stores: 1,
      // With the list, by which it is known to be whole.
      files: Object.keys(files).length + 1,
      scopes: LANGS.map((lang) => `/${lang}/`),
    });
    expect(await page.locator('[data-save-copy]').isVisible()).toBe(false);
    // Who pressed the button that has gone hears what has become of it, and finds the next one after it.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Saved on this device');
    await inject(page);
    expect(await complaints(page)).toEqual([]);

    await page.goto(`${site.url}embed/en/kherson.html`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    for (const lang of LANGS) {
      await page.goto(site.url + address.lessons(lang));
      expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
      await says(page, translator(lang)('copy.kept', { n: 8, size: 4, date: '' }).slice(0, 12));
    }
  });
});

test('removing it leaves nothing behind, and says so', async () => {
  await remembering(browser, async (page) => {
    await page.goto(site.url + lesson);
    await saveCopy(page);
    await page.goto(site.url + address.lessons('en'));
    await button(page, t('copy.remove')).click();
    await says(page, t('copy.removed'));
    expect(await page.locator('[data-save-copy]').isVisible()).toBe(true);
    await page.goto(site.url + lesson);
    expect(await keptIn(page)).toEqual(NOTHING);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(await control(page)).toContain('pages in both languages');
  });
});

test('cancelled half-way nothing is kept, and it can be begun again', async () => {
  await remembering(browser, async (page) => {
    let letGo = (): void => {};
    const held = new Promise<void>((done) => (letGo = done));
    await page.route(`**/${address.lesson('uk', LESSON)}`, async (route) => {
      await held;
      await route.abort().catch(() => {});
    });
    await page.goto(site.url + lesson);
    await page.locator('[data-save-copy]').click();
    await says(page, /Files saved: [1-9]\d* of \d+\./);
    await button(page, t('copy.cancel')).click();
    letGo();
    await says(page, `${t('copy.cancelled')} ${t('copy.none')}`);
    expect(await keptIn(page)).toEqual(NOTHING);
    await page.unrouteAll();
    await saveCopy(page);
  });
});

test('a file that does not come, or is not as listed, is named, and nothing is kept', async () => {
  await remembering(
    browser,
    async (page) => {
      await page.goto(site.url + lesson);
      const file = address.lesson('uk', LESSON);
      const fails = async (words: string): Promise<void> => {
        await page.locator('[data-save-copy]').click();
        await says(page, `${words} ${t('copy.none')}`);
        expect(await keptIn(page)).toEqual(NOTHING);
      };
      // As a network does that asks its users to sign in.
      await page.route(`**/${file}`, (route) =>
        route.fulfill({ body: '<h1>Sign in</h1>', contentType: 'text/html' }),
      );
      await fails(t('copy.failed.changed', { file }));
      await page.unrouteAll();
      await page.route(`**/${file}`, (route) => route.fulfill({ status: 404, body: '' }));
      await fails(t('copy.failed.missing', { file }));
      await page.unrouteAll();
      await page.route('**/offline-copy.json', (route) => route.abort());
      await fails(t('copy.failed.missing', { file: 'offline-copy.json' }));
    },
    /Failed to load resource/,
  );
});

test.each([
  ['no room', 'put', 'QuotaExceededError', t('copy.failed.space')],
  ['a private window', 'open', 'SecurityError', t('copy.failed.refused')],
] as const)('where the browser has %s it is said so, and nothing is kept', async (_, method, name, words) => {
  await remembering(browser, async (page) => {
    await page.addInitScript(
      ([method, name]) => {
        const owner = method === 'put' ? Cache.prototype : CacheStorage.prototype;
        Object.defineProperty(owner, method, { value: () => Promise.reject(new DOMException('', name)) });
      },
      [method, name] as const,
    );
    await page.goto(site.url + lesson);
    await page.locator('[data-save-copy]').click();
    await says(page, `${words} ${t('copy.none')}`);
    expect(await keptIn(page).catch(() => NOTHING)).toEqual(NOTHING);
  });
});

test('a browser without workers is said to be one, and offers no button; so is a page without scripts', async () => {
  await remembering(browser, async (page) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await page.goto(site.url + lesson);
    expect(await control(page)).toBe(t('copy.unable'));
    expect(await page.locator('[data-save-copy]').isVisible()).toBe(false);
  });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url + lesson);
  expect(await control(page)).toContain(t('copy.scripts'));
  expect(await page.locator('[data-save-copy]').isVisible()).toBe(false);
  await context.close();
});

test('what a page left half-way is cleared up by the next', async () => {
  await remembering(browser, async (page) => {
    await page.goto(site.url + lesson);
    await page.evaluate(async () => {
      const store = await caches.open(`occupation-policy-map / ${new Date().toISOString()}`);
      await store.put('/en/', new Response('half'));
      await caches.open('somebody else’s');
    });
    await page.goto(site.url + address.lessons('uk'));
    await expect.poll(async () => (await keptIn(page)).files).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual(['somebody else’s']);
    expect(await page.locator('[data-save-copy]').isVisible()).toBe(true);
  });
});

test('a renewed site is offered on the pages of lessons, and told of on the others; a press brings it', async () => {
  await remembering(
    browser,
    async (page) => {
      await page.goto(site.url + lesson);
      await saveCopy(page);
      await renew();
      await page.goto(site.url + address.measure('en', MEASURE));
      await page.locator('#notice p', { hasText: t('copy.reading') }).waitFor();
      expect(await page.locator('h1').innerText()).not.toContain('(renewed)');
      await inject(page);
      expect(await complaints(page)).toEqual([]);
      await page.locator('#notice a').click();
      await page.waitForURL(`**/${address.lessons('en')}`);
      await says(page, t('copy.newer'));
      expect(await page.locator('h1').innerText()).not.toContain('(renewed)');

      // A file that does not come leaves the former copy as it was.
      const before = await keptIn(page);
      await page.route(`**/${address.lesson('uk', LESSON)}`, (route) =>
        route.fulfill({ status: 404, body: '' }),
      );
      await button(page, t('copy.update')).click();
      await says(page, t('copy.former'));
      expect(await keptIn(page)).toEqual(before);
      await page.unrouteAll();

      await button(page, t('copy.update')).click();
      await page.locator('h1', { hasText: '(renewed)' }).waitFor();
      await says(page, 'Saved on this device on');
      expect(await button(page, t('copy.update')).count()).toBe(0);
      expect((await keptIn(page)).stores).toBe(1);
    },
    /Failed to load resource/,
  );
});

test('while a lesson is shown nothing is offered, and it ends as it began, in both languages', async () => {
  await remembering(browser, async (page) => {
    await page.goto(site.url + lesson);
    await saveCopy(page);
    await renew();
    await page.reload();
    await says(page, t('copy.newer'));
    const shown = await page.context().newPage();
    await shown.goto(`${site.url}${present}?step=2`);
    expect(await shown.locator('#notice').innerText()).toBe('');
    // Offered before the lesson began, the newer copy comes, and waits.
    await button(page, t('copy.update')).click();
    await says(page, t('copy.waits'));
    expect((await keptIn(page)).stores).toBe(2);
    await page.reload();
    await says(page, t('copy.waits'));
    expect(await button(page, t('copy.update')).count()).toBe(0);
    await shown.keyboard.press('l');
    await shown.waitForURL(`**/${address.present('uk', LESSON)}?step=2`);
    expect(await shown.locator('h1').innerText()).not.toContain('(renewed)');
    await shown.close();
    await page.reload();
    expect(await page.locator('h1').innerText()).toContain('(renewed)');
    await says(page, /Saved on this device on (?!.*newer)/);
    expect((await keptIn(page)).stores).toBe(1);
  });
});

test('no newer copy is offered while a lesson is shown in another window', async () => {
  await remembering(browser, async (page) => {
    await page.goto(site.url + lesson);
    await saveCopy(page);
    await renew();
    const shown = await page.context().newPage();
    await shown.goto(site.url + present);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await says(page, 'Saved on this device on');
    // It says what is kept before it asks whether a lesson is shown: the answer has come when it is asked once more.
    await page.evaluate(
      () =>
        new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          navigator.serviceWorker.controller?.postMessage('lesson', [port2]);
        }),
    );
    expect(await button(page, t('copy.update')).count()).toBe(0);
    expect(asked.filter((url) => url.endsWith('offline-copy.json'))).toEqual([]);
    await shown.close();
    await page.reload();
    await says(page, t('copy.newer'));
  });
});
