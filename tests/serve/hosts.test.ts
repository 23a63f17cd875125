// Knows: the files that tell a host what to send, and the packed twins of text files. Does not know: a running server (servers.test.ts).
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compress } from '../../src/build/compress.ts';
import { headersFor } from '../../src/build/headers.ts';
import { FILES, writeSite } from './site.ts';

let dir: string;
beforeEach(async () => {
  dir = await writeSite();
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

describe('a host that reads _headers', () => {
  /** The headers such a host sends for a path: those of every rule that matches, two values of one header joined. */
  async function sent(path: string): Promise<Record<string, string>> {
    const headers: Record<string, string> = {};
    for (const rule of (await readFile(join(dir, '_headers'), 'utf8')).trim().split('\n\n')) {
      const [pattern = '', ...lines] = rule.split('\n');
      const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
      if (!matches) continue;
      for (const line of lines) {
        const [, name = '', value = ''] =
          /^ {2}([^:]+): (.*)$/.exec(line) ?? expect.fail(`not a header: ${line}`);
        headers[name] = name in headers ? `${headers[name] ?? ''}, ${value}` : value;
      }
    }
    return headers;
  }

  test.each(Object.keys(FILES).map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`))(
    'sends for %s what every server sends',
    async (path) => {
      expect(await sent(path)).toEqual(headersFor(path));
    },
  );

  test('is given fewer rules and shorter lines than Cloudflare allows (100 rules of 2000 characters)', async () => {
    const text = await readFile(join(dir, '_headers'), 'utf8');
    expect(text.split('\n\n').length).toBeLessThan(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });
});

test.each(['_headers', 'hosting/nginx.conf', 'hosting/Caddyfile'])(
  'no rule of %s keeps what is made to stand in other pages out of them',
  async (file) => {
    const text = await readFile(join(dir, file), 'utf8');
    expect(text).not.toMatch(/x-frame-options/i);
    const framing = text.split('\n').filter((line) => line.includes('frame-ancestors'));
    // The pages are kept out of frames; if nothing were, this would find nothing.
    expect(framing.length).toBeGreaterThan(0);
    expect(framing.filter((line) => /\/(embed|frozen)\//.test(line))).toEqual([]);
    if (file === 'hosting/nginx.conf') {
      const map = /map \$uri \$opm_content_security_policy \{([^}]*)\}/.exec(text)?.[1] ?? '';
      for (const folder of ['embed', 'frozen']) expect(map).toContain(`~^/${folder}/ "";`);
    }
    if (file === 'hosting/Caddyfile')
      for (const folder of ['embed', 'frozen'])
        expect(text).toMatch(new RegExp(`@pages not path [^\\n]*/${folder}/\\*`));
    if (file === '_headers')
      for (const rule of text.split('\n\n').filter((each) => each.includes('frame-ancestors')))
        expect('/embed/en/luhansk.html'.startsWith(rule.split('\n')[0]?.replace(/\*$/, '') ?? '')).toBe(
          rule.startsWith('/\n'),
        );
  },
);

describe('packed twins', () => {
  test('stand beside every text file and hold the same text', async () => {
    for (const [path, text] of Object.entries(FILES)) {
      expect(brotliDecompressSync(await readFile(join(dir, `${path}.br`))).toString()).toBe(text);
      expect(gunzipSync(await readFile(join(dir, `${path}.gz`))).toString()).toBe(text);
    }
  });

  test('are the same bytes whenever and wherever they are made', async () => {
    const before = await Promise.all([
      readFile(join(dir, 'uk/index.html.br')),
      readFile(join(dir, 'uk/index.html.gz')),
    ]);
    await utimes(join(dir, 'uk/index.html'), new Date('2001-01-01'), new Date('2001-01-01'));
    await compress(dir);
    const after = await Promise.all([
      readFile(join(dir, 'uk/index.html.br')),
      readFile(join(dir, 'uk/index.html.gz')),
    ]);
    expect(after).toEqual(before);
    // Neither a time nor the name of an operating system (RFC 1952).
    expect([...after[1].subarray(4, 8), after[1][9]]).toEqual([0, 0, 0, 0, 255]);
  });

  test('are not made for fonts and pictures, which are packed already', async () => {
    await writeFile(join(dir, 'assets', 'serif-3f2a91.woff2'), 'wOF2');
    await writeFile(join(dir, 'assets', 'kherson-3f2a91.png'), 'PNG');
    await compress(dir);
    const packed = (await readdir(join(dir, 'assets'))).filter((name) => /\.(br|gz)$/.test(name));
    expect(packed.filter((name) => /woff2|png/.test(name))).toEqual([]);
    expect(packed).toHaveLength(4);
  });

  test('are weighed', async () => {
    const plain = Object.values(FILES).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const weight = await compress(dir);
    expect(weight).toMatchObject({ files: Object.keys(FILES).length, plain });
    expect(weight.brotli).toBeLessThan(weight.gzip);
  });
});
