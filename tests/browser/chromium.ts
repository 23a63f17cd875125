// Knows: how a test opens a page in a real Chromium: one browser a file, nothing remembered from page to page, and every page
// held to the guards. Does not know: which pages there are.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { launch } from '../launch.ts';
import type { Graphics } from '../launch.ts';
import { watch } from './guards.ts';

const browsers = new Map<Graphics, Promise<Browser>>();
function browserWith(graphics: Graphics): Promise<Browser> {
  const browser = browsers.get(graphics) ?? launch(graphics);
  browsers.set(graphics, browser);
  return browser;
}
afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/** An empty page that no guard watches: a tool of a test, never its object. */
export const toolPage = async (): Promise<Page> => (await browserWith('none')).newPage();

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

export interface Reader {
  readonly screen?: { readonly width: number; readonly height: number };
  readonly theme?: 'light' | 'dark';
  readonly scripts?: boolean;
  readonly touch?: boolean;
  readonly forcedColours?: boolean;
  /** Without WebGL unless a test asks for it: the SVG is every reader's map. */
  readonly graphics?: Graphics;
  /** Motion is welcome; otherwise everything jumps, and no test waits for it. */
  readonly motion?: boolean;
  /** The address is meant to be missing. */
  readonly missing?: boolean;
}

const contextOf = ({
  screen,
  theme,
  scripts,
  touch,
  forcedColours,
  motion,
}: Reader): BrowserContextOptions => ({
  viewport: screen ?? DESKTOP,
  colorScheme: theme ?? 'light',
  javaScriptEnabled: scripts ?? true,
  hasTouch: touch ?? false,
  forcedColors: forcedColours === true ? 'active' : 'none',
  reducedMotion: motion === true ? 'no-preference' : 'reduce',
});

/** Waits until the page has its fonts and has been painted with them. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
  });
}

/** Opens `url`, does `work` on it, and tells what the guards noticed. */
export async function faultsOf(
  url: string,
  work: (page: Page) => Promise<void>,
  reader: Reader = {},
): Promise<string[]> {
  const context = await (await browserWith(reader.graphics ?? 'none')).newContext(contextOf(reader));
  try {
    const guard = await watch(context, new URL(url).origin, reader.missing ?? false);
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    if (reader.scripts !== false) await settle(page);
    await work(page);
    if (reader.scripts !== false) await settle(page);
    return await guard.faults();
  } finally {
    await context.close();
  }
}

/** Opens `url` and does `work` on it; fails when the page does anything that no page may do. */
export async function visit(
  url: string,
  work: (page: Page) => Promise<void>,
  reader: Reader = {},
): Promise<void> {
  expect(await faultsOf(url, work, reader), url).toEqual([]);
}
