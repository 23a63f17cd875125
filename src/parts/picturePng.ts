// Knows: how a picture becomes a PNG, with its own fonts in it. Does not know: what it shows.
import type { Picture } from './picture.ts';
import type { PictureFonts } from './pictureFonts.ts';

/** px of the PNG to one of the picture. */
const SCALE = 2;
/** A sample of a font stands in so large a box below the picture, px. */
const SAMPLE = 24;
/** Fonts that an image holds come a moment after it: so often, and after so many ms, it is looked at again. */
const LOOKS = 40;
const PAUSE = 50;

/** A canvas to draw or to measure on. */
export function pen(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('got no canvas');
  return context;
}

/** The picture, and under it a letter of each of its fonts: until a font has come, its letters are not seen. */
function withSamples({ svg, width, height }: Picture, { samples }: PictureFonts): string {
  const letters = samples.map(
    ({ family, weight, letter }, n) =>
      `<text x="${n * SAMPLE + 2}" y="${height + 18}" font-size="18" font-family="'${family}'" font-weight="${weight}">${letter}</text>`,
  );
  const whole = height + SAMPLE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">` +
    `${svg}${letters.join('')}</svg>`
  );
}

/** Whether each of the letters has left its mark. */
function hasFonts(image: HTMLImageElement, height: number, { samples }: PictureFonts): boolean {
  const context = pen();
  [context.canvas.width, context.canvas.height] = [Math.max(1, samples.length) * SAMPLE, SAMPLE];
  context.drawImage(image, 0, -height);
  return samples.every((_, n) => {
    const { data } = context.getImageData(n * SAMPLE, 0, SAMPLE, SAMPLE);
    return data.some((value, at) => at % 4 === 3 && value > 0);
  });
}

/** By an image of the one kind that the page's policy lets in: `data:`, not the address of a blob. */
export async function pngOf(picture: Picture, fonts: PictureFonts): Promise<Blob> {
  const { width, height } = picture;
  const image = new Image(width, height + SAMPLE);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withSamples(picture, fonts))}`;
  await image.decode();
  for (let look = 0; look < LOOKS && !hasFonts(image, height, fonts); look += 1)
    await new Promise((done) => setTimeout(done, PAUSE));
  const context = pen();
  const { canvas } = context;
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  context.drawImage(image, 0, 0, canvas.width, (height + SAMPLE) * SCALE);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      if (blob === null) fail(new Error('the canvas gave no picture'));
      else done(blob);
    });
  });
}
