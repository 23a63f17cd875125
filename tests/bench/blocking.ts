// Knows: how long a page keeps a slow phone from answering a hand: while it arrives, and when a region is chosen. Does not know: how fast a
// phone's network is.
import type { Browser, Page } from 'playwright-core';
import { newPhone, slowDown } from './phone.ts';

/** A task longer than this keeps a hand waiting; what is beyond it blocks, ms. */
const LONG = 50;

declare global {
  interface Window {
    /** Start and length of each long task and of each answer to a hand, ms. */
    noted: { tasks: [start: number, length: number][]; answers: number[] };
  }
}

/** Notes long tasks, and for each tap the time until what it changed was on the screen (Event Timing, to 8 ms). */
const note = (): void => {
  window.noted = { tasks: [], answers: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.noted.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'click') window.noted.answers.push(duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
};

/** Until nothing has happened for a while. */
const rest = (page: Page): Promise<void> => page.waitForTimeout(1500);

/** What of the tasks since the first paint went beyond 50 ms each, together, ms. */
const blocked = (page: Page): Promise<number> =>
  page.evaluate((long) => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return window.noted.tasks
      .filter(([start]) => start >= paint)
      .reduce((sum, [, length]) => sum + Math.max(0, length - long), 0);
  }, LONG);

export interface Blocking {
  /** Total blocking time of the page until it rests, ms. */
  readonly arriving: number;
  /** From the tap on a region to the first frame that shows it was heard, ms; 0: within a frame. */
  readonly answer: number;
  /** From that tap until the region's page stood there, ms. */
  readonly change: number;
}

/** Opens home on a slow phone and chooses a region on its map. */
export async function blockingOf(browser: Browser, home: string, region: string): Promise<Blocking> {
  const { page, devtools } = await newPhone(browser);
  await page.addInitScript(note);
  await slowDown(devtools);
  await page.goto(home, { waitUntil: 'load' });
  await rest(page);
  const arriving = await blocked(page);
  const link = page.locator(`svg[data-map] a.region[href*="${region}/"] .target`).filter({ visible: true });
  const box = await link.first().boundingBox();
  const start = await page.evaluate(() => performance.now());
  await page.touchscreen.tap((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await page.waitForFunction((id) => location.pathname.includes(id), region);
  const change = await page.evaluate(
    (from) =>
      new Promise<number>((done) =>
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - from))),
      ),
    start,
  );
  await rest(page);
  const [answer = 0] = await page.evaluate(() => window.noted.answers);
  await page.context().close();
  return { arriving, answer, change };
}
