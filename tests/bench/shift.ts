// Knows: how much a page moves while it arrives, piece by piece, and its fonts after it. Does not know: how fast it arrives.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';

export interface Shift {
  /** The sum of all layout shifts, without unit; 0 when nothing ever moves. */
  readonly sum: number;
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
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((done) => (arrive = done));
  const server = createServer((request, response) => {
    void (async () => {
      const name = (request.url ?? '').slice(1);
      if (name === path) {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        for (const piece of piecesOf(html)) {
          response.write(piece);
          await wait(PAUSE);
        }
        arrive();
        response.end();
      } else {
        // Fonts come last, when all words have been painted without them.
        if (name.endsWith('.woff2')) await arrived;
        const answer = await fetch(site.url + name);
        response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' });
        response.end(Buffer.from(await answer.arrayBuffer()));
      }
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`);
  const shift = await page.evaluate(async () => {
    await document.fonts.ready;
    // As the Layout Instability draft words it; TypeScript does not know it yet.
    type LayoutShift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
    const shifts: LayoutShift[] = [];
    new PerformanceObserver((list) => shifts.push(...(list.getEntries() as LayoutShift[]))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    // The first frame may still draw the fonts, the second tells of it.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return {
      sum: shifts.reduce((sum, { value }) => sum + value, 0),
      moved: shifts.flatMap(({ sources }) =>
        sources.map(({ node }) => (node?.textContent ?? '').trim().slice(0, 60)),
      ),
    };
  });
  await context.close();
  server.close();
  await site.close();
  return shift;
}

/** The page cut behind tags into pieces that hold about as many tags each. */
function piecesOf(html: string): string[] {
  const tags = html.split(/(?<=>)/);
  const size = Math.ceil(tags.length / PIECES);
  return Array.from({ length: PIECES }, (_, n) => tags.slice(n * size, (n + 1) * size).join(''));
}
