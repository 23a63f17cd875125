// Knows: which absolute addresses a site carries that knows its own, and that one that does not carries none. Does not know: relative links.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { documentsOf } from './documents.ts';
import type { Document } from './documents.ts';

const { dir, address: root } = inject('sitePublic');
const documents = await documentsOf(dir);
const indexed = documents.filter(({ file }) => file !== '404.html');
const addressOf = (file: string): string => root + file.replace(/index\.html$/, '');
const inLang = (file: string, lang: string): string => addressOf(file.replace(/^(en|uk)\//, `${lang}/`));
const headOf = ({ head }: Document, rel: string): string[] =>
  head.filter((link) => link.rel === rel).map(({ href, hreflang }) => `${hreflang} ${href}`.trim());

describe('a site that knows its address', () => {
  test('names in every document the one address of the page', () => {
    for (const document of indexed) expect(headOf(document, 'canonical')).toEqual([addressOf(document.file)]);
  });

  test('names for every page its address in each language, and one for readers of any other, and its feed', () => {
    for (const document of indexed) {
      const { file } = document;
      const isRoot = file === 'index.html';
      // Programs that frame a page find their answers beside these: tests/hosts/oembed.test.ts.
      const named = headOf(document, 'alternate').filter((link) => !link.includes(`${root}oembed/`));
      expect(named.sort(), file).toEqual(
        [
          `en ${isRoot ? `${root}en/` : inLang(file, 'en')}`,
          `uk ${isRoot ? `${root}uk/` : inLang(file, 'uk')}`,
          `x-default ${isRoot ? root : inLang(file, 'en')}`,
          ...(isRoot ? LANGS : [file.slice(0, 2)]).map((lang) => `${lang} ${root}${lang}/feed.xml`),
        ].sort(),
      );
    }
  });

  test('gives previews an absolute address, the title and the description', () => {
    for (const { file, meta, title, description } of indexed) {
      expect(meta['og:url'], file).toBe(addressOf(file));
      expect(meta['og:title'], file).toBe(title);
      expect(meta['og:description'], file).toBe(description);
      expect(meta['og:type'], file).toBe('website');
      expect(meta['og:locale'], file).toBe(file.startsWith('uk/') ? 'uk_UA' : 'en_GB');
    }
  });

  test('lists every page once in its site map, in both languages, and robots find it', () => {
    const map = readFileSync(join(dir, 'sitemap.xml'), 'utf8');
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);
    expect(listed.sort()).toEqual(indexed.map(({ file }) => addressOf(file)).sort());
    const others = [...map.matchAll(/hreflang="(\w+)" href="([^"]+)"/g)];
    expect(others.length).toBe(LANGS.length * indexed.length);
    for (const [, , href = ''] of others) expect(listed).toContain(href);
    expect(readFileSync(join(dir, 'robots.txt'), 'utf8').split('\n')).toContain(
      `Sitemap: ${root}sitemap.xml`,
    );
  });

  test('leads from a lost address back to itself, and asks that it be listed nowhere', () => {
    const lost = documents.find(({ file }) => file === '404.html');
    expect(lost?.meta['robots']).toBe('noindex');
    expect(lost && headOf(lost, 'canonical')).toEqual([]);
    for (const lang of LANGS) expect(lost?.links.map(({ href }) => href)).toContain(`${root}${lang}/`);
  });

  test('says the same as one that does not, but for its address', async () => {
    const plain = await documentsOf(inject('site').dir);
    expect(plain.map(({ file }) => file).sort()).toEqual(documents.map(({ file }) => file).sort());
    for (const { file, h1, ids, title } of plain) {
      const same = documents.find((document) => document.file === file);
      expect({ h1: same?.h1, ids: same?.ids, title: same?.title }, file).toEqual({ h1, ids, title });
    }
  });
});

describe('a site that does not know its address', () => {
  test('claims none: no canonical page, no alternates, no previews, no site map', async () => {
    const plain = inject('site').dir;
    for (const { file, head, meta, source } of await documentsOf(plain)) {
      expect(
        head.map(({ rel }) => rel),
        file,
      ).not.toContain('canonical');
      expect(
        head.map(({ rel }) => rel),
        file,
      ).not.toContain('alternate');
      expect(
        Object.keys(meta).filter((name) => name.startsWith('og:')),
        file,
      ).toEqual([]);
      expect(source, file).not.toContain('example.org');
    }
    for (const file of ['sitemap.xml', 'robots.txt']) expect(existsSync(join(plain, file))).toBe(false);
  });
});
