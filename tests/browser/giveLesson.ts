// Knows: how a teacher gives a whole lesson with a clicker, notes in a second window, an empty screen and a change of language. Does not know: where the pages of the lesson come from.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Lang } from '../../src/catalogue/types.ts';
import { catalogue } from './pages.ts';

const ID = 'who-says-so';
const lesson = catalogue.lessons.find(({ id }) => id === ID);
if (lesson === undefined) throw new Error(`got no lesson "${ID}", expected it in data/lessons/`);
const { title, steps } = lesson;
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Waits until this step, from 0 on, is what a window shows, and looks at its headline. */
async function comesTo(page: Page, step: number, lang: Lang): Promise<void> {
  await page.locator(`#step-${step + 1}[data-now]`).waitFor({ state: 'attached' });
  const shown = await page.locator('[data-now] h2').first().textContent();
  expect(flat(shown ?? '')).toBe(flat(steps[step]?.headline[lang] ?? ''));
}

/** Gives the lesson from its page in English to the same page in Ukrainian. */
export async function giveLesson(page: Page): Promise<void> {
  const named = async (lang: Lang): Promise<void> => {
    await page.locator('h1', { hasText: title[lang] }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
  };
  await named('en');
  await page.locator('main').getByRole('link', { name: 'Present', exact: true }).click();
  await comesTo(page, 0, 'en');
  await page.keyboard.press('PageDown');
  await comesTo(page, 1, 'en');
  await page.keyboard.press('PageUp');
  await comesTo(page, 0, 'en');
  await page.keyboard.press('Space');
  await comesTo(page, 1, 'en');

  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await comesTo(notes, 1, 'en');
  expect(await notes.locator('[data-clock=left]').innerText()).toMatch(/^\d+:\d\d$/);
  await page.keyboard.press('PageDown');
  await comesTo(notes, 2, 'en');
  await notes.keyboard.press('PageDown');
  await comesTo(page, 3, 'en');

  await page.keyboard.press('.');
  await page.locator('.blank').waitFor({ state: 'visible' });
  await notes.locator('[data-do=blank][aria-pressed=true]').waitFor();
  await page.keyboard.press('PageDown');
  await page.locator('.blank').waitFor({ state: 'hidden' });
  await comesTo(page, 3, 'en');

  await page.keyboard.press('l');
  await page.locator('html[lang=uk]').waitFor({ state: 'attached' });
  await comesTo(page, 3, 'uk');
  // The teacher reads on in the language of the notes.
  for (let step = 4; step < steps.length; step += 1) {
    await page.keyboard.press('PageDown');
    await comesTo(page, step, 'uk');
    await comesTo(notes, step, 'en');
  }
  const closed = notes.waitForEvent('close');
  await page.keyboard.press('Escape');
  await closed;
  await named('uk');
}
