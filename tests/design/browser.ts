// Knows: how a design test gets a blank page in a real browser, one for all of them, which ends with the run. Does not know: what is tested on it.
import type { Page } from 'playwright-core';
import { launch } from '../launch.ts';

const browser = await launch();

/** Runs `work` on a new page with the given content. */
export async function onPage<T>(content: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  await page.setContent(content);
  const result = await work(page);
  await page.close();
  return result;
}
