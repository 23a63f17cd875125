// Knows: how long a slow phone takes to show what a filter or a search leaves, once what they need has come. Does not know: what is
// left, or how fast a phone's network is.
import type { Browser, Page } from 'playwright-core';
import { newPhone, slowDown } from './phone.ts';

/** Until nothing has happened for a while. */
const rest = (page: Page): Promise<void> => page.waitForTimeout(800);

/** For each tap the time until what it changed was on the screen (Event Timing, to 8 ms), and for each new address the same by the clock. */
const note = (): void => {
  const noted = { taps: [] as number[], letters: [] as number[] };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'click') noted.taps.push(duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  // The search waits for a typing hand to rest; then it writes what it answers into the address, and shows it.
  const replace = history.replaceState.bind(history);
  history.replaceState = (...args) => {
    const start = performance.now();
    replace(...args);
    requestAnimationFrame(() => setTimeout(() => noted.letters.push(performance.now() - start)));
  };
};

const noted = (page: Page): Promise<{ taps: number[]; letters: number[] }> =>
  page.evaluate(() => (window as unknown as { noted: { taps: number[]; letters: number[] } }).noted);

export interface Narrowing {
  /** From a tap on a value of a filter to the first frame that shows what it leaves, ms; 0: within a frame. */
  readonly filter: number;
  /** The same for a tap on the other lens, and for putting a filter away. */
  readonly lens: number;
  readonly clear: number;
  /** The same where no dialog covers the list: a tap on the legend, and on it again. */
  readonly legend: number;
  readonly legendAgain: number;
  /** From the end of the pause after a letter to the first frame that shows what it finds, ms. */
  readonly search: number;
}

/** Opens a page of the reader's on a slow phone and narrows it, once with all that takes at hand. */
export async function narrowingOf(browser: Browser, url: string): Promise<Narrowing> {
  const { page, devtools } = await newPhone(browser);
  await page.addInitScript(note);
  await page.goto(url, { waitUntil: 'load' });
  await slowDown(devtools);
  const answer = async (act: () => Promise<unknown>): Promise<number> => {
    const before = (await noted(page)).taps.length;
    await act();
    await rest(page);
    return Math.max(0, ...(await noted(page)).taps.slice(before));
  };
  await page.locator('[data-find=filters]').tap();
  await page.waitForSelector('dialog[open]');
  await rest(page);
  const filter = await answer(() => page.locator('dialog input[value=threats]').tap());
  const lens = await answer(() => page.locator('dialog [data-lens=side]').tap());
  await page.locator('dialog [data-lens=kind]').tap();
  const clear = await answer(() => page.locator('dialog header button').first().tap());
  await page.locator('dialog footer button').tap();
  const legend = await answer(() => page.locator('button[data-toggle=kind]').first().tap());
  const legendAgain = await answer(() => page.locator('button[data-toggle=kind]').first().tap());
  await page.locator('search input').tap();
  await page.keyboard.type('pas', { delay: 300 });
  // The texts have come, and have been made searchable.
  await page.waitForSelector('article[data-found]');
  await rest(page);
  await page.keyboard.type('s');
  await rest(page);
  const { letters } = await noted(page);
  await page.context().close();
  return { filter, lens, clear, legend, legendAgain, search: letters.at(-1) ?? NaN };
}
