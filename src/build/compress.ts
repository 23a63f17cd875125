// Knows: which files of a built site are text, and how to lay a .br and a .gz beside each. Does not know: what they say, who serves them.
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { OFFLINE_DIR } from '../state/fileAddress.ts';

const TEXT = new Set(['.html', '.css', '.js', '.mjs', '.json', '.geojson', '.svg', '.xml', '.txt', '.csv']);
const HASTY = 5;
const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Bytes of all text files of a site, plain and as sent. */
export interface Weight {
  readonly files: number;
  readonly plain: number;
  readonly brotli: number;
  readonly gzip: number;
}

/**
 * Writes `x.br` and `x.gz` beside every text file below `dir`. The same text always gives the same bytes, whatever the
 * machine and the hour; times of files are those of the original, so that a server sees that they belong together.
 */
export async function compress(dir: string): Promise<Weight> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const total = { files: files.length, plain: 0, brotli: 0, gzip: 0 };

  // As many at a time as there are processors: brotli at its best quality is slow.
  const queue = files.values();
  const worker = async (): Promise<void> => {
    for (const file of queue) {
      const text = await readFile(file);
      const packed = {
        brotli: await brotli(text, qualityFor(relative(dir, file))),
        gzip: await gzipped(text),
      };
      await write(`${file}.br`, packed.brotli, file);
      await write(`${file}.gz`, packed.gzip, file);
      total.plain += text.length;
      total.brotli += packed.brotli.length;
      total.gzip += packed.gzip.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return total;
}

/** What is packed in itself already gains next to nothing by care. */
const qualityFor = (path: string): number =>
  path.startsWith(OFFLINE_DIR) ? HASTY : constants.BROTLI_MAX_QUALITY;

function brotli(text: Buffer, quality: number): Promise<Buffer> {
  return asBrotli(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

async function gzipped(text: Buffer): Promise<Buffer> {
  const packed = await asGzip(text, { level: constants.Z_BEST_COMPRESSION });
  // Byte 9 of a gzip header names the operating system (RFC 1952): 255 is "unknown", the same everywhere.
  packed[9] = 255;
  return packed;
}

async function write(file: string, bytes: Buffer, original: string): Promise<void> {
  const { atime, mtime } = await stat(original);
  await writeFile(file, bytes);
  await utimes(file, atime, mtime);
}
