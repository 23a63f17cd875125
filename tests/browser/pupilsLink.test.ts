// Knows: that a device that is held up to the screen reads the pupils' code, as large as each projector shows it, and comes to what the step shows. Does not know: how a code is drawn.
import decodeQR from 'qr/decode.js';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject as provided, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import type { Measure, Step } from '../../src/catalogue/types.ts';
import { address } from '../../src/state/address.ts';
import { pupilsAddress } from '../../src/state/pupilsLink.ts';
import { DESKTOP, visit } from './chromium.ts';
import { catalogue } from './pages.ts';

const { dir, address: known } = provided('sitePublic');
const site = await serve(dir, { port: 0 });
afterAll(() => site.close());
const [lesson] = catalogue.lessons.filter(({ id }) => id === 'who-says-so');
if (lesson === undefined) throw new Error('got no lesson, expected "who-says-so"');

/** What is read off a picture of the whole screen. */
async function read(page: Page): Promise<string> {
  const { width, height, data } = PNG.sync.read(await page.screenshot());
  // As long as it takes: a slow machine reads the same.
  return decodeQR({ width, height, data }, { timeLimit: 60_000 });
}

test.each([
  [1920, 1080, 'en'],
  [1024, 768, 'uk'],
] as const)('every step’s code is read off a screen of %d by %d, in %s', async (width, height, lang) => {
  await visit(
    `${site.url}${address.present(lang, lesson.id)}`,
    async (page) => {
      for (const { view } of lesson.steps) {
        await page.keyboard.press('q');
        const url = await read(page);
        expect(url).toBe(known + pupilsAddress(lang, view, catalogue.measures));
        // The key that covers the slide brings it back, and only the next goes on.
        await page.keyboard.press('PageDown');
        await page.keyboard.press('PageDown');
      }
    },
    { screen: { width, height } },
  );
});

test.each([
  ['of one kind of place', 'who-says-so', ({ length }: readonly Measure[]) => length === 1],
  [
    'that no page lists side by side',
    'four-regions-one-policy',
    (measures: readonly Measure[]) => new Set(measures.map(({ regions }) => regions.join())).size > 1,
  ],
] as const)('what is read leads to the measures of the step, pointed out: %s', async (_, id, isMeant) => {
  const { steps } = catalogue.lessons.find((one) => one.id === id) ?? lesson;
  const named = (step: Step): Measure[] =>
    catalogue.measures.filter((measure) => step.view?.measures.includes(measure.id));
  const n = steps.findIndex((step) => isMeant(named(step)));
  const [step] = steps.slice(n, n + 1);
  if (step === undefined) throw new Error('got no such step, expected one');
  let url = '';
  await visit(
    `${site.url}${address.present('en', id)}?step=${n + 1}`,
    async (page) => {
      await page.keyboard.press('q');
      url = await read(page);
    },
    { screen: { width: 1024, height: 768 } },
  );
  await visit(
    url.replace(known, site.url),
    async (page) => {
      await expect.poll(() => page.locator('article[data-chosen]').count()).toBe(named(step).length);
      const chosen = await page
        .locator('article[data-chosen] h3 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
      expect(chosen.sort()).toEqual(
        named(step)
          .map((measure) => measure.id)
          .sort(),
      );
      expect(await page.locator('#notice').innerText()).toBe('');
      // The first that the step names is in sight.
      const card = page.locator(`#m-${step.view?.measures[0] ?? ''}`);
      await expect.poll(async () => (await card.boundingBox())?.y).toBeLessThan(DESKTOP.height / 2);
    },
    { screen: DESKTOP },
  );
});
