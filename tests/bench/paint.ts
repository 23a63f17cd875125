// Knows: when a map is painted: the first frame of a film of the screen in which a point inside each region has its final colour.
// Does not know: which page it looks at.
import type { Browser, Page } from 'playwright-core';
import { newPhone, PHONE, slowDown } from './phone.ts';

type Point = readonly [x: number, y: number];
/** Red, green, blue, 0 to 255. */
type Colour = readonly [number, number, number];
interface Frame {
  /** Seconds since the page was asked for. */
  readonly at: number;
  /** A PNG in base64, one pixel for each CSS pixel. */
  readonly picture: string;
}
interface Film {
  readonly frames: readonly Frame[];
  /** The upper left corner of the map on the screen, in CSS pixels. */
  readonly corner: Point;
}
/** A point of a region, from the map's corner, and the colour it has in the end. */
export interface Target {
  readonly point: Point;
  readonly colour: Colour;
}

/** How far a channel may be from the final colour's, and how far it must be from the empty screen's to be told from it. */
const SAME = 8;
const TOLD_APART = 40;
const EMPTY: Colour = [255, 255, 255];

/**
 * One point inside each of the four regions: the middlemost that shows something drawn, not the ground alone (which could be
 * taken for the empty page), and no words (whose font may come later).
 * @param shape a page with the same map in a box of the same size, whose regions can be touched: it says where they are
 */
export async function targetsOf(browser: Browser, url: string, shape = url): Promise<Target[]> {
  const { page } = await newPhone(browser);
  const { frames, corner } = await film(browser, url, 'at full speed');
  await page.goto(shape);
  const own = await cornerOf(page, shape);
  const targets: Target[] = [];
  for (const inside of await insides(page)) {
    const points = inside.map(([x, y]): Point => [x - own[0] + corner[0], y - own[1] + corner[1]]);
    const colours = await coloursAt(page, frames.at(-1), points);
    const n = colours.findIndex((colour) => distance(colour, EMPTY) > TOLD_APART);
    const [point, colour] = [points[n], colours[n]];
    if (!point || !colour) throw new Error(`${url}: no point of a region can be told from the empty page`);
    targets.push({ point: [point[0] - corner[0], point[1] - corner[1]], colour });
  }
  if (targets.length !== 4) throw new Error(`${url}: got ${targets.length} regions on the map, expected 4`);
  await page.context().close();
  return targets;
}

/** Milliseconds from the request of `url`, by a slow phone that has never seen it, to the painted map. */
export async function timeOfMap(browser: Browser, url: string, targets: readonly Target[]): Promise<number> {
  const { frames, corner } = await film(browser, url, 'on the slow phone');
  const { page } = await newPhone(browser);
  const points = targets.map(({ point: [x, y] }): Point => [x + corner[0], y + corner[1]]);
  for (const frame of frames) {
    const colours = await coloursAt(page, frame, points);
    if (targets.every(({ colour }, n) => distance(colour, colours[n] ?? EMPTY) <= SAME)) {
      await page.context().close();
      return frame.at * 1000;
    }
  }
  throw new Error(`${url}: the map is not painted in any of ${frames.length} frames`);
}

async function film(
  browser: Browser,
  url: string,
  speed: 'on the slow phone' | 'at full speed',
): Promise<Film> {
  const { page, devtools } = await newPhone(browser);
  if (speed === 'on the slow phone') await slowDown(devtools);
  const frames: Frame[] = [];
  let asked = Infinity;
  devtools.on('Network.requestWillBeSent', ({ request, wallTime }) => {
    if (request.url === url) asked = wallTime;
  });
  devtools.on('Page.screencastFrame', ({ data, metadata: { timestamp = 0 }, sessionId }) => {
    if (timestamp > asked) frames.push({ at: timestamp - asked, picture: data });
    void devtools.send('Page.screencastFrameAck', { sessionId });
  });
  const { width, height } = PHONE.screen.viewport;
  await devtools.send('Page.startScreencast', { format: 'png', maxWidth: width, maxHeight: height });
  await page.goto(url, { waitUntil: 'load' });
  // What has come is drawn; on a busy machine that may be long after it has come.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  // The film ends when nothing has moved for a second: the fonts are in.
  for (let seen = -1; seen !== frames.length || seen === 0;) {
    seen = frames.length;
    await new Promise((later) => setTimeout(later, 1000));
  }
  const corner = await cornerOf(page, url);
  await page.context().close();
  return { frames, corner };
}

async function cornerOf(page: Page, url: string): Promise<Point> {
  const box = await page.locator('[data-map]').boundingBox();
  if (!box) throw new Error(`${url}: there is no map ([data-map])`);
  return [box.x, box.y];
}

/** For each region, the points of the screen at which a finger would touch it and no words stand, the middle ones first. */
function insides(page: Page): Promise<Point[][]> {
  return page.evaluate(() => {
    const words = [...document.querySelectorAll('svg[data-map] text')].map((text) =>
      text.getBoundingClientRect(),
    );
    return [...document.querySelectorAll('svg[data-map] a.region .hit')].map((region) => {
      const box = region.getBoundingClientRect();
      const [middleX, middleY] = [box.left + box.width / 2, box.top + box.height / 2];
      const points: [number, number][] = [];
      for (let x = Math.ceil(box.left); x < box.right; x++)
        for (let y = Math.ceil(box.top); y < box.bottom; y++)
          if (
            document.elementFromPoint(x, y) === region &&
            !words.some(
              (word) => x > word.left - 6 && x < word.right + 6 && y > word.top - 6 && y < word.bottom + 6,
            )
          )
            points.push([x, y]);
      const far = ([x, y]: [number, number]): number => Math.hypot(x - middleX, y - middleY);
      return points.sort((a, b) => far(a) - far(b));
    });
  });
}

/** The colours of a frame at `points`, read by a page of the same browser. */
async function coloursAt(
  reader: Page,
  frame: Frame | undefined,
  points: readonly Point[],
): Promise<Colour[]> {
  const pixels = await reader.evaluate(
    async ({ picture, points }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const data = canvas?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      return points.map(([x, y]) => [
        ...data.slice(4 * (y * image.width + x), 4 * (y * image.width + x) + 3),
      ]);
    },
    { picture: frame?.picture ?? '', points },
  );
  return pixels.map(([red = 0, green = 0, blue = 0]): Colour => [red, green, blue]);
}

function distance(a: Colour, b: Colour): number {
  return Math.max(...a.map((channel, n) => Math.abs(channel - (b[n] ?? 0))));
}
