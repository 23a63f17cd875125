// Knows: that a picture is drawn anew only when its content has changed, and where drawn ones are kept between builds. Does not know: what it shows, or how it
// is drawn.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pngOf } from './png.ts';
import { FONT_FILES } from './pictureType.ts';

/** A clean clone has none, and draws everything. */
const KEPT = 'node_modules/.cache/occupation-policy-map';
/** What no build has asked for so long goes, ms. */
const FORGOTTEN = 30 * 24 * 3600 * 1000;
/** To be raised when the same SVG gives other bytes: another way to write a PNG, another version of the renderer. */
const RECIPE = '1';

export interface Wanted {
  readonly path: string;
  readonly svg: string;
  /** px of the PNG to one of the SVG. */
  readonly scale: number;
}

async function fontHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of FONT_FILES) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** A file of the cache, which is asked for anew; null: it is not there. */
async function kept(file: string): Promise<Buffer | null> {
  try {
    const bytes = await readFile(file);
    const now = new Date();
    await utimes(file, now, now);
    return bytes;
  } catch {
    return null;
  }
}

/** Under its name stands a whole file or none, however many builds run side by side. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}

async function forget(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    const file = join(dir, name);
    // Another build may have been quicker.
    const age = await stat(file).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > FORGOTTEN) await rm(file, { force: true });
  }
}

/** The PNG of each by its path; those that were drawn before, for the same content, are not drawn again. */
export async function keptPng(
  wanted: readonly Wanted[],
  dir = KEPT,
  draw: typeof pngOf = pngOf,
): Promise<Map<string, Buffer>> {
  const fonts = await fontHash();
  await mkdir(dir, { recursive: true });
  const done = new Map<string, Buffer>();
  // Two builds side by side begin at different places, so that each finds what the other has drawn.
  const start = Math.floor(Math.random() * wanted.length);
  const queue = [...wanted.slice(start), ...wanted.slice(0, start)].values();
  const worker = async (): Promise<void> => {
    for (const { path, svg, scale } of queue) {
      const name = createHash('sha256').update([RECIPE, fonts, scale, svg].join('\n')).digest('hex');
      const file = join(dir, `${name}.png`);
      let bytes = await kept(file);
      if (bytes === null) {
        bytes = await draw(svg, scale);
        await keep(file, bytes);
      }
      done.set(path, bytes);
    }
  };
  // The renderer has threads of its own: one more than there are processors keeps them all at work.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
  await forget(dir);
  // By path, whichever was done first.
  return new Map([...done].sort(([a], [b]) => (a < b ? -1 : 1)));
}
