// Knows: how a test opens a page in a real Chromium: one browser a file, nothing remembered from page to page, and every page
// held to the guards. Does not know: which pages there are.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
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

const contextOf = ({ screen, theme, scripts, touch, forcedColours, motion }: Reader) =>
  ({
    viewport: screen ?? DESKTOP,
    colorScheme: theme ?? 'light',
    javaScriptEnabled: scripts ?? true,
    hasTouch: touch ?? false,
    forcedColors: forcedColours === true ? 'active' : 'none',
    reducedMotion: motion === true ? 'no-preference' : 'reduce',
  }) satisfies BrowserContextOptions;

/** Waits until the page has its fonts and has been painted with them. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
  });
}

/** A reader at a screen: where pages are opened one after the other, each under the same guard. */
interface Desk {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly guard: Awaited<ReturnType<typeof watch>>;
}
type Work = (page: Page) => Promise<void>;

async function newDesk(origin: string, reader: Reader): Promise<Desk> {
  const context = await (await browserWith(reader.graphics ?? 'none')).newContext(contextOf(reader));
  const guard = await watch(context, origin, reader.missing ?? false);
  return { context, guard, page: await context.newPage() };
}

async function read({ page, guard }: Desk, url: string, work: Work, { scripts }: Reader): Promise<string[]> {
  await page.goto(url, { waitUntil: 'load' });
  if (scripts !== false) await settle(page);
  await work(page);
  if (scripts !== false) await settle(page);
  return guard.faults();
}

/** Opens `url` at a desk of its own, does `work` on it, and tells what the guards noticed. */
export async function faultsOf(url: string, work: Work, reader: Reader = {}): Promise<string[]> {
  const desk = await newDesk(new URL(url).origin, reader);
  try {
    return await read(desk, url, work, reader);
  } finally {
    await desk.context.close();
  }
}

/** Desks that were left as they were found; a new one takes as long as the page it is wanted for. */
const free = new Map<string, Desk[]>();

/** Opens `url` and does `work` on it; fails when the page does anything that no page may do. */
export async function visit(url: string, work: Work, reader: Reader = {}): Promise<void> {
  const { origin } = new URL(url);
  const options = contextOf(reader);
  const kind = JSON.stringify([origin, options, reader.graphics, reader.missing]);
  const desk = free.get(kind)?.pop() ?? (await newDesk(origin, reader));
  let faults: string[];
  try {
    faults = await read(desk, url, work, reader);
  } catch (error) {
    await desk.context.close();
    throw error;
  }
  if (faults.length > 0) await desk.context.close();
  expect(faults, url).toEqual([]);

  // The next reader finds an empty page, the screen and its settings as at first, and the mouse out of the way.
  await desk.page.unrouteAll({ behavior: 'ignoreErrors' });
  await desk.page.goto('about:blank');
  await desk.page.mouse.move(0, 0);
  await desk.page.setViewportSize(options.viewport);
  await desk.page.emulateMedia({
    media: null,
    colorScheme: options.colorScheme,
    forcedColors: options.forcedColors,
    reducedMotion: options.reducedMotion,
  });
  free.set(kind, [...(free.get(kind) ?? []), desk]);
}
