// Knows: the colours of a picture of the screen, point by point. Does not know: what is on it.
import type { Page } from 'playwright-core';
import { toolPage } from './chromium.ts';

/** Red, green, blue, 0 to 255. */
export type Colour = readonly [number, number, number];
export type Point = readonly [x: number, y: number];

/** One page for all pictures: opening it takes longer than looking at one. */
let tool: Promise<Page> | undefined;

/** The colours of a PNG at these points, in px of the picture. */
export async function coloursAt(png: Buffer, points: readonly Point[]): Promise<Colour[]> {
  tool ??= toolPage();
  return (await tool).evaluate(
    async ({ picture, points }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', {
        willReadFrequently: true,
      });
      if (canvas === null) throw new Error('the browser gave no canvas');
      canvas.drawImage(image, 0, 0);
      const { data, width } = canvas.getImageData(0, 0, image.width, image.height);
      return points.map(([x, y]): [number, number, number] => {
        const at = 4 * (Math.floor(y) * width + Math.floor(x));
        return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      });
    },
    { picture: png.toString('base64'), points },
  );
}

/** `#rrggbb` as numbers. */
export const colourOf = (hex: string): Colour => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

/** The largest difference in any channel. */
export const difference = (a: Colour, b: Colour): number =>
  Math.max(...a.map((channel, n) => Math.abs(channel - (b[n] ?? 0))));
