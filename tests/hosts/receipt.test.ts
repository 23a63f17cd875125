// Knows: that the receipt on the page of privacy is true: what each view in other people's pages, and each page, asks for, weighs
// and keeps. Does not know: how the receipt is set.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Lang } from '../../src/catalogue/types.ts';
import { serve } from '../../src/build/serve.ts';
import { pageTypes } from '../bench/weigh.ts';
import { filesOf } from '../browser/documents.ts';
import { visit } from '../browser/chromium.ts';
import { hold } from './desk.ts';
import { OWN } from './listeners.ts';

const { dir, url } = inject('site');
const known = inject('sitePublic');
const site = await serve(dir, { port: 0 });
afterAll(() => site.close());

interface Line {
  readonly files: readonly string[];
  readonly count: number;
  readonly bytes: number;
}
const privacyOf = (folder: string, lang: Lang): string =>
  readFileSync(join(folder, lang, 'privacy/index.html'), 'utf8');
function line(lang: Lang, asked: string): Line {
  const row = new RegExp(`<tr data-asked="${asked}" data-bytes="(\\d+)"[^>]*>([\\s\\S]*?)</tr>`).exec(
    privacyOf(dir, lang),
  );
  const [, bytes, words = ''] = row ?? expect.fail(`the receipt has no line ${asked}`);
  const count = /<td[^>]*>(\d+)/.exec(words)?.[1];
  return {
    files: [...words.matchAll(/<code[^>]*>([^<]+)/g)].map(([, name = '']) => name),
    count: Number(count),
    bytes: Number(bytes),
  };
}

function lineOf(view: string): string {
  if (view.includes('/measure/')) return 'view-measure';
  if (view.includes('/compare/')) return 'view-compare';
  return view.endsWith('/all.html') ? 'view-all' : 'view-region';
}

describe.each(LANGS)('in %s', (lang) => {
  const views = filesOf(dir).filter((file) => file.startsWith(`embed/${lang}/`) && file.endsWith('.html'));

  test('in the page of somebody else every view asks for as many files as its line says, and keeps nothing', async () => {
    expect(views.length).toBeGreaterThan(100);
    const batches = Array.from({ length: Math.ceil(views.length / 24) }, (_, n) =>
      views.slice(24 * n, 24 * n + 24),
    );
    for (const batch of batches) {
      const body = batch
        .map((view) => `<iframe title="Map" src="${site.url}${view}" height="300"></iframe>`)
        .join('');
      await hold({ body: OWN + body }, async ({ page, requests }) => {
        const ready = (): Promise<number> =>
          page.evaluate(
            () =>
              (window as unknown as { heard: { event: string }[] }).heard.filter(
                ({ event }) => event === 'ready',
              ).length,
          );
        await expect.poll(ready, { timeout: 30_000 }).toBe(batch.length);
        const asked = batch.map((view) => [`${site.url}${view}`, line(lang, lineOf(view)).count] as const);
        expect([...requests].sort()).toEqual(
          asked.flatMap(([address, count]) => Array.from({ length: count }, () => address)).sort(),
        );
      });
    }
  });

  test('no view weighs more than its line says, and the heaviest weighs as much', () => {
    const most = new Map<string, number>();
    for (const view of views) {
      const text = readFileSync(join(dir, view));
      // Only the largest of a sort can be the heaviest.
      if (text.length < 0.9 * largest(views, lineOf(view))) continue;
      const bytes = brotliCompressSync(text).length;
      most.set(lineOf(view), Math.max(most.get(lineOf(view)) ?? 0, bytes));
    }
    for (const [asked, bytes] of most)
      expect(Math.ceil(bytes / 1000), asked).toBe(Math.ceil(line(lang, asked).bytes / 1000));
    expect(most.size).toBe(4);
  });

  test('what comes only when it is asked for is weighed too, each a single file', () => {
    const inFolder = readdirSync(join(dir, 'embed')).filter((name) => name.endsWith('.js'));
    const bytesOf = (name: RegExp): number[] =>
      inFolder
        .filter((file) => name.test(file))
        .map((file) => brotliCompressSync(readFileSync(join(dir, 'embed', file))).length);
    for (const [asked, name] of [
      ['view-explore', /^explore-/],
      ['view-element', /^occupation-policy-map/],
    ] as const) {
      expect(line(lang, asked).count).toBe(1);
      expect([line(lang, asked).bytes], asked).toEqual(bytesOf(name));
    }
  });

  test.each([...pageTypes(dir, lang)])(
    'a page of type "%s" asks for itself and for files of the receipt',
    async (type, path) => {
      const requests: string[] = [];
      await visit(url + path, async (page) => {
        page.on('request', (request) => requests.push(request.url()));
        await page.reload();
        await page.evaluate(() => document.fonts.ready);
      });
      const [own, ...others] = requests;
      expect(own).toBe(url + path);
      const named = ['script', 'letters', 'icon'].flatMap((asked) => line(lang, asked).files);
      const names = others.map((address) => address.slice(address.lastIndexOf('/') + 1));
      expect(names.filter((name) => !named.includes(name))).toEqual([]);
      expect(others.filter((address) => !address.startsWith(url))).toEqual([]);
      // A lesson that is shown to a class has its script in the page.
      const scripts = type === 'present' ? [] : line(lang, 'script').files;
      expect(names).toEqual(expect.arrayContaining([...scripts]));
    },
  );

  test('the line that a content policy needs names the host of this copy, where that is known', () => {
    const policy = (folder: string) => /<code[^>]*>(frame-src [^<]+)</.exec(privacyOf(folder, lang))?.[1];
    expect(policy(known.dir)).toBe('frame-src https://example.org');
    expect(policy(dir)).toBe('frame-src https://HOST');
  });
});

function largest(views: readonly string[], asked: string): number {
  return Math.max(
    ...views.filter((view) => lineOf(view) === asked).map((view) => readFileSync(join(dir, view)).length),
  );
}

test.each([
  ['a cookie', `document.cookie = 'a=1'`],
  ['local storage', `try { localStorage.setItem('a', '1') } catch {}`],
  ['session storage', `try { sessionStorage.setItem('a', '1') } catch {}`],
  ['a database', `try { indexedDB.open('a') } catch {}`],
])('a page that kept something in %s would be caught', async (_, script) => {
  const body = `<iframe title="x" srcdoc="<script>${script}</script>"></iframe>`;
  await expect(hold({ body }, ({ page }) => page.waitForTimeout(50))).rejects.toMatchObject({
    actual: expect.arrayContaining([expect.stringContaining('keeps something')]) as string[],
  });
});
