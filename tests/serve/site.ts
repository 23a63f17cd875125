// Knows: a very small built site, with one file in every area that has headers of its own. Does not know: the real pages.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compress } from '../../src/build/compress.ts';
import { writeHosting } from '../../src/build/hosting.ts';

const page = (words: string): string => `<!doctype html><title>${words}</title><p>${words.repeat(40)}</p>`;

export const FILES: Readonly<Record<string, string>> = {
  'index.html': page('Both languages'),
  '404.html': page('Nothing is here'),
  'offline-copy.js': '/* worker */'.repeat(40),
  'en/index.html': page('Under occupation'),
  'uk/index.html': page('Під окупацією'),
  'en/region/luhansk/index.html': page('Luhansk'),
  'assets/site-3f2a91.js': '/* script */'.repeat(40),
  'assets/site-3f2a91.css': 'p { color: inherit }'.repeat(40),
  'embed/en/luhansk.html': page('Luhansk in a frame'),
  'frozen/2026-11-24-3f2a91c04be7/en/luhansk.html': page('Luhansk as it was'),
  'oembed/en/luhansk.json': JSON.stringify({ version: '1.0', title: 'Luhansk'.repeat(40) }),
};

/** Writes the site into a new folder as the build would, compressed and with the hosts' files; returns the folder. */
export async function writeSite(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  await compress(dir);
  await writeHosting(dir);
  return dir;
}
