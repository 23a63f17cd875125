// Knows: what of a built site belongs to the copy that a reader may keep, and how much it is. Does not know: how a copy is kept, or what the pages say of it.
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { HASH_LENGTH } from '../state/offlineCopy.ts';
import type { CopyList, CopySize } from '../state/offlineCopy.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** The pages of each language, and what they are made with; nothing that is taken away from them, or stands in pages of others. */
const BELONGS = /^(?:(?:en|uk)\/(?:.*\/)?index\.html|assets\/.*|icon\.svg)$/;
/** Packed a little less well than what is sent, which is never more then, and in a moment. */
const HASTY = 5;

const belonging = (files: Files) => [...files].filter(([path]) => BELONGS.test(path));
const isPage = (path: string): boolean => path.endsWith('.html');
const lengthOf = (content: string | Uint8Array): number => Buffer.byteLength(content);
/** As a page is asked for: by its folder. */
const asked = (path: string): string => path.replace(/index\.html$/, '');

/** How much a copy of these files is. */
export function copySize(files: Files): CopySize {
  const all = belonging(files);
  const packed = (path: string, content: string | Uint8Array): number =>
    path.endsWith('.woff2')
      ? content.length
      : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: HASTY } }).length;
  return {
    pages: all.filter(([path]) => isPage(path)).length,
    sent: all.reduce((sum, [path, content]) => sum + packed(path, content), 0),
    bytes: all.reduce((sum, [, content]) => sum + lengthOf(content), 0),
  };
}

/** The list of a copy of these files, which changes when any of them does. */
export function copyList(files: Files): CopyList {
  const all = belonging(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = (content: string | Uint8Array) =>
    createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
  const hashes = Object.fromEntries(all.map(([path, content]) => [asked(path), hash(content)]));
  return {
    version: hash(JSON.stringify(hashes)),
    pages: all.filter(([path]) => isPage(path)).length,
    bytes: all.reduce((sum, [, content]) => sum + lengthOf(content), 0),
    files: hashes,
  };
}
