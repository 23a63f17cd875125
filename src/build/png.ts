// Knows: how an SVG becomes the bytes of a small PNG: drawn by resvg, in at most 128 colours. Does not know: what it shows, or where it goes.
import { crc32, deflate } from 'node:zlib';
import { promisify } from 'node:util';
import { renderAsync } from '@resvg/resvg-js';
import { FALLBACK_FAMILY, FONT_FILES } from './pictureType.ts';

const packed = promisify(deflate);
/** Twice as many are a tenth more bytes, and nobody sees them. */
const MOST_COLOURS = 128;

/** zlib's usual effort: its best takes eight times as long for a fifteenth less. */
const LEVEL = 6;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** One number a pixel. */
  readonly colours: Uint32Array;
}

async function draw(svg: string, scale: number): Promise<Pixels> {
  const image = await renderAsync(svg, {
    font: {
      ...{ loadSystemFonts: false, fontFiles: [...FONT_FILES] },
      ...{ defaultFontFamily: FALLBACK_FAMILY, sansSerifFamily: FALLBACK_FAMILY },
    },
    fitTo: { mode: 'zoom', value: scale },
  });
  const { width, height, pixels } = image;
  const bytes = new Uint8Array(pixels);
  return { width, height, colours: new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) };
}

/** How often each colour stands in the picture, the commonest first. */
function colourCounts(colours: Uint32Array): [colour: number, count: number][] {
  const counts = new Map<number, number>();
  for (let from = 0; from < colours.length;) {
    const colour = colours[from] ?? 0;
    let to = from + 1;
    while (colours[to] === colour) to += 1;
    counts.set(colour, (counts.get(colour) ?? 0) + to - from);
    from = to;
  }
  return [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b);
}

/** The place of the nearest colour. */
function nearestIn(palette: Uint32Array, colour: number): number {
  const [red, green, blue] = [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
  let [place, least] = [0, Infinity];
  for (let at = 0; at < palette.length; at += 1) {
    const other = palette[at] ?? 0;
    const [r, g, b] = [(other & 255) - red, ((other >> 8) & 255) - green, ((other >> 16) & 255) - blue];
    const far = r * r + g * g + b * b;
    if (far < least) [place, least] = [at, far];
  }
  return place;
}

/**
 * The commonest colours stay what they are: grounds, inks and symbols. The others, in the soft edges between them, become the nearest.
 * (Libraries that choose the colours change those of the grounds, and take ten times as long.)
 */
function inPalette(colours: Uint32Array): { palette: Uint32Array; places: Map<number, number> } {
  const counts = colourCounts(colours);
  const palette = Uint32Array.from(counts.slice(0, MOST_COLOURS), ([colour]) => colour);
  return {
    palette,
    places: new Map(counts.map(([colour], n) => [colour, n < MOST_COLOURS ? n : nearestIn(palette, colour)])),
  };
}

/** A part of a PNG: its length, its name, what it holds, and their checksum. */
function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

async function encode({ width, height, colours }: Pixels): Promise<Buffer> {
  const { palette, places } = inPalette(colours);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the place of its colour in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  // Each row begins with the way in which it is written: as it is. Most pixels look like the one before them.
  let [colour, place] = [-1, 0];
  colours.forEach((next, at) => {
    if (next !== colour) [colour, place] = [next, places.get(next) ?? 0];
    rows[at + Math.floor(at / width) + 1] = place;
  });
  const rgb = [...palette].flatMap((each) => [each & 255, (each >> 8) & 255, (each >> 16) & 255]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(rgb)),
    chunk('IDAT', await packed(rows, { level: LEVEL, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/**
 * The same SVG always gives the same bytes. It has to cover its whole ground: nothing in it is seen through.
 * @param scale px of the PNG to one of the SVG
 */
export async function pngOf(svg: string, scale: number): Promise<Buffer> {
  return encode(await draw(svg, scale));
}
