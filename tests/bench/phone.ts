// Knows: the phone that measurements are made on, and how Chromium is told to be one. Does not know: what is measured.
import type { Browser, CDPSession, Page } from 'playwright-core';

/** A middling phone on a slow mobile network: 390 by 844 CSS pixels, 150 ms there and back, 1.6 Mbit/s, a quarter of this processor. */
export const PHONE = {
  screen: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  network: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  processor: { rate: 4 },
} as const;

/** A phone that has never seen the site: nothing in its cache, no open connection. Close its context after use. */
export async function newPhone(browser: Browser): Promise<{ page: Page; devtools: CDPSession }> {
  const context = await browser.newContext(PHONE.screen);
  // The bench's runner (tsx) marks functions with this helper, which a page does not have.
  await context.addInitScript('globalThis.__name = (made) => made');
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  return { page, devtools };
}

/** From now on the phone is as slow as it is. */
export async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.emulateNetworkConditions', PHONE.network);
  await devtools.send('Emulation.setCPUThrottlingRate', PHONE.processor);
}
