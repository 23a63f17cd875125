// Knows: that the buttons of a measure's page copy and hand on what stands beside them, tell those who do not see it, and are nowhere when
// they can do nothing. Does not know: the words that are copied.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { reportedSpeech } from '../../src/parts/reportedSpeech.ts';
import { address } from '../../src/state/address.ts';
import { PHONE, visit } from './chromium.ts';
import { LONGEST } from './pages.ts';
import { plain } from './read.ts';

const site = inject('site');
const MEASURE = site.url + address.measure('en', LONGEST.id);
const speech = (page: Page) => page.locator('[data-takes]').first();

interface Taken {
  copied?: string;
  shared?: ShareData;
}
/** A browser that keeps what it is given, instead of a clipboard or a sheet of the system. */
const withHands = (page: Page, { clipboard = true, share = true } = {}): Promise<unknown> =>
  page.addInitScript(
    (can) => {
      const taken = window as unknown as Taken;
      const writeText = (text: string) =>
        can.clipboard ? Promise.resolve(void (taken.copied = text)) : Promise.reject(new Error('refused'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      if (!can.share) return;
      const value = (data: ShareData) => Promise.resolve(void (taken.shared = data));
      Object.defineProperty(navigator, 'share', { value, configurable: true });
    },
    { clipboard, share },
  );
const taken = (page: Page): Promise<Taken> =>
  page.evaluate(() => {
    const { copied, shared } = window as unknown as Taken;
    return { ...(copied === undefined ? {} : { copied }), ...(shared === undefined ? {} : { shared }) };
  });

describe.each(LANGS)('in %s', (lang) => {
  const t = translator(lang);

  test('the sentence is copied as it is read, and it is said that it was', async () => {
    await visit(site.url + address.measure(lang, LONGEST.id), async (page) => {
      await withHands(page);
      await page.reload();
      await speech(page).getByRole('button').click();
      const { copied = '' } = await taken(page);
      expect(copied.split('\n')[0]).toBe(plain(reportedSpeech(LONGEST, t)));
      await expect.poll(() => page.locator('#voice').textContent()).toBe(t('take.copied'));
      await expect.poll(() => speech(page).getByRole('button').innerText()).toContain(t('take.copied'));
    });
  });
});

test('citations are copied whole, code with its lines, also while they are folded away', async () => {
  await visit(MEASURE, async (page) => {
    await withHands(page);
    await page.reload();
    await page.getByText('APA, Chicago, BibTeX, CSL-JSON').click();
    await page.locator('[data-takes]').filter({ hasText: 'BibTeX' }).first().getByRole('button').click();
    expect((await taken(page)).copied).toMatch(/^@misc\{[\w-]+,\n {2}year = /);
    await page.locator('[data-takes]').filter({ hasText: 'CSL-JSON' }).last().getByRole('button').click();
    const items = JSON.parse((await taken(page)).copied ?? '') as { id: string }[];
    expect(items.map(({ id }) => id)).toEqual(LONGEST.claims[0]?.sources.map(({ id }) => id));
  });
});

test('where the clipboard is refused, the text is left selected and it is said what to do', async () => {
  await visit(MEASURE, async (page) => {
    await withHands(page, { clipboard: false });
    await page.reload();
    await speech(page).getByRole('button').click();
    await expect.poll(() => page.locator('#voice').textContent()).toBe(translator('en')('take.selected'));
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(plain(selected)).toContain(plain(reportedSpeech(LONGEST, translator('en'))));
  });
});

test('the page’s link is copied without the colours of whoever copies it', async () => {
  await visit(`${MEASURE}?theme=dark`, async (page) => {
    await withHands(page);
    await page.reload();
    await page.getByRole('button', { name: translator('en')('take.copyLink') }).click();
    expect((await taken(page)).copied).toBe(MEASURE);
  });
});

test('what is shared names who says so, and the button is there only where something can be shared', async () => {
  const share = translator('en')('take.share');
  await visit(
    MEASURE,
    async (page) => {
      await withHands(page, { share: false });
      await page.reload();
      expect(await page.getByRole('button', { name: share }).count()).toBe(0);
      await withHands(page);
      await page.reload();
      await page.getByRole('button', { name: share }).click();
      const { shared } = await taken(page);
      expect(shared?.url).toBe(MEASURE);
      for (const words of [shared?.title, shared?.text]) {
        expect(words).toContain(LONGEST.title.en);
        expect(words).toContain(LONGEST.attribution.en);
      }
    },
    { screen: PHONE, touch: true },
  );
});

test('without scripts there is no button, and sentence and citations are there to be selected', async () => {
  await visit(
    MEASURE,
    async (page) => {
      expect(await page.locator('[data-take]').filter({ visible: true }).count()).toBe(0);
      expect(plain(await speech(page).innerText())).toContain(
        plain(reportedSpeech(LONGEST, translator('en'))),
      );
      await page.getByText('APA, Chicago, BibTeX, CSL-JSON').click();
      expect(await page.getByText('(2026, November 23)').isVisible()).toBe(true);
    },
    { scripts: false },
  );
});
