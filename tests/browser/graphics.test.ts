// Knows: that a page is whole whoever draws it, the processor or a graphics processor (here SwiftShader, which does what one does). Does
// not know: what is on the page.
import { PNG } from 'pngjs';
import { expect, inject, test } from 'vitest';
import { address } from '../../src/state/address.ts';
import { DESKTOP, PHONE, visit } from './chromium.ts';
import type { Reader } from './chromium.ts';

const { url } = inject('site');
/** Squares of the screen, px; in each something is drawn or nothing. */
const SQUARE = 40;
/** How much the lightest and the darkest of a square differ, of 255: plainly, when something is drawn, and in a bare one less than. */
const PLAINLY = 60;
const AT_ALL = 20;

/** The squares of a picture, as `column,row`, within which it differs so much. */
function drawnIn(picture: Buffer, least: number): Set<string> {
  const { width, height, data } = PNG.sync.read(picture);
  const range = new Map<string, [low: number, high: number]>();
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const square = `${Math.floor(x / SQUARE)},${Math.floor(y / SQUARE)}`;
      const green = data[4 * (y * width + x) + 1] ?? 0;
      const [low, high] = range.get(square) ?? [255, 0];
      range.set(square, [Math.min(low, green), Math.max(high, green)]);
    }
  return new Set([...range].filter(([, [low, high]]) => high - low > least).map(([square]) => square));
}

const SCREENS = { 'on a desk': DESKTOP, 'on a phone': PHONE };
const PATHS = [
  address.home('en'),
  address.all('uk'),
  address.region('uk', 'donetsk'),
  address.region('en', 'zaporizhzhia'),
  address.measure('uk', 'fingerprint-servers-zaporizhzhia-kherson'),
];

test.each(PATHS.flatMap((path) => Object.entries(SCREENS).map(([on, screen]) => ({ path, on, screen }))))(
  'what the processor draws of $path $on, a graphics processor draws too',
  async ({ path, screen }) => {
    const seen: Set<string>[] = [];
    for (const [graphics, least] of [
      ['none', PLAINLY],
      ['software', AT_ALL],
    ] as const)
      await visit(
        url + path,
        async (page) => {
          seen.push(drawnIn(await page.screenshot(), least));
        },
        { screen, graphics } satisfies Reader,
      );
    const [byProcessor = new Set<string>(), byGraphics = new Set<string>()] = seen;
    expect(byProcessor.size).toBeGreaterThan(20);
    expect([...byProcessor].filter((square) => !byGraphics.has(square))).toEqual([]);
  },
);
