// Knows: how much a page moves while it arrives, piece by piece, and its fonts after it. Does not know: how fast it arrives.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';

/** Layout shift, a number without unit: 0 when nothing moves, 0.1 where it begins to be called bad. */
export interface Shift {
  /** While the page arrives, in the fonts of the machine. */
  readonly arriving: number;
  /** When its own fonts arrive after it. */
  readonly fonts: number;
  /** The beginning of the words of what moved. */
  readonly moved: readonly string[];
}

/** How many pieces a page arrives in, and the pause after each, in milliseconds: long enough to be painted. */
const PIECES = 16;
const PAUSE = 60;

/** Lets the page at `path` of the built site in `dir` arrive slowly on a screen of the given width, and watches it. */
export async function shiftOf(browser: Browser, dir: string, path: string, width: number): Promise<Shift> {
  const html = readFileSync(join(dir, path, 'index.html'), 'utf8');
  const site = await serve(dir, { port: 0 });
  let sendFonts = (): void => undefined;
  let fontsMayGo = new Promise<void>((done) => (sendFonts = done));
  const server = createServer((request, response) => {
    void (async () => {
      const name = (request.url ?? '').slice(1);
      if (name === path) {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        for (const piece of piecesOf(html)) {
          response.write(piece);
          await wait(PAUSE);
        }
        response.end();
      } else {
        // One font after another, each painted before the next: a paragraph in two scripts waits for two.
        if (name.endsWith('.woff2')) await (fontsMayGo = fontsMayGo.then(() => wait(PAUSE)));
        const answer = await fetch(site.url + name);
        response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' });
        response.end(Buffer.from(await answer.arrayBuffer()));
      }
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`, {
    waitUntil: 'domcontentloaded',
  });
  const arriving = await shiftsSoFar(page);
  sendFonts();
  await page.evaluate(() => document.fonts.ready);
  const all = await shiftsSoFar(page);
  await context.close();
  server.close();
  await site.close();
  return { arriving: arriving.sum, fonts: all.sum - arriving.sum, moved: all.moved };
}

/** The sum of all shifts until now, and what moved. */
function shiftsSoFar(page: Page): Promise<{ sum: number; moved: string[] }> {
  return page.evaluate(async () => {
    // As the Layout Instability draft words it; TypeScript does not know it yet.
    type LayoutShift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
    const shifts: LayoutShift[] = [];
    new PerformanceObserver((list) => shifts.push(...(list.getEntries() as LayoutShift[]))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    // The first frame may still draw what has just arrived, the second tells of it.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return {
      sum: shifts.reduce((sum, { value }) => sum + value, 0),
      moved: shifts.flatMap(({ sources }) =>
        sources.map(({ node }) => (node?.textContent ?? '').trim().slice(0, 60)),
      ),
    };
  });
}

/** The page cut behind tags into pieces that hold about as many tags each. */
function piecesOf(html: string): string[] {
  const tags = html.split(/(?<=>)/);
  const size = Math.ceil(tags.length / PIECES);
  return Array.from({ length: PIECES }, (_, n) => tags.slice(n * size, (n + 1) * size).join(''));
}
