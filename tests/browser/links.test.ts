// Knows: that every link of every built document leads somewhere, and to no address that must not be given. Does not know: how links look.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { visit } from './chromium.ts';
import { documentsOf, filesOf } from './documents.ts';
import { catalogue, isMissing, PAGES, SHARED } from './pages.ts';

const site = inject('site');
const documents = await documentsOf(site.dir);
const files = new Set(filesOf(site.dir));
const links = documents.flatMap(({ file, links: own }) => own.map((link) => ({ file, ...link })));
const isOwn = ({ href }: { href: string }): boolean => !/^[a-z]+:/.test(href);
const idsOf = new Map(documents.map(({ file, ids }) => [file, new Set(ids)]));

/** The file below the site's root that a relative address leads to from a document, and the id in it. */
function target(file: string, href: string): { file: string; id: string } {
  const to = new URL(href, `file:///${file}`);
  const path = decodeURIComponent(to.pathname).slice(1);
  return {
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    id: decodeURIComponent(to.hash.slice(1)),
  };
}

test('every link within the site is relative, so that the site works below any path', () => {
  expect(links.filter(isOwn).length).toBeGreaterThan(1000);
  expect(links.filter((link) => isOwn(link) && link.href.startsWith('/'))).toEqual([]);
});

test('every link within the site leads to a page, and its fragment to a place on it', () => {
  const astray = links.filter(isOwn).filter((link) => {
    const { file, id } = target(link.file, link.href);
    return !files.has(file) || (id !== '' && idsOf.get(file)?.has(id) !== true);
  });
  expect(astray.map(({ file, href }) => `${file}: ${href}`)).toEqual([]);
});

test('no link climbs above the site', () => {
  const climbing = links.filter(isOwn).filter(({ file, href }) => {
    const up = href.match(/\.\.\//g)?.length ?? 0;
    return up > file.split('/').length - 1;
  });
  expect(climbing).toEqual([]);
});

test('every file that a head asks for is there', () => {
  const lacking = documents.flatMap(({ file, head }) =>
    head
      .filter((link) => isOwn(link) && !files.has(target(file, link.href).file))
      .map(({ href }) => `${file}: ${href}`),
  );
  expect(lacking).toEqual([]);
});

test('every link that leaves the site tells the other page nothing, and has words', () => {
  const leaving = links.filter((link) => !isOwn(link));
  expect(leaving.length).toBeGreaterThan(1000);
  expect(leaving.filter(({ rel }) => !rel.split(' ').includes('noopener'))).toEqual([]);
  expect(links.filter(({ words }) => words === '')).toEqual([]);
});

test('links that leave the site lead to originals, to republications, or to where an archived copy may be', () => {
  const given = new Set(catalogue.sources.flatMap(({ url }) => (url === null ? [] : [url])));
  const isArchive = (href: string): boolean => {
    const [, url = ''] = /^https:\/\/web\.archive\.org\/web\/(?:\d{8}|\*)\/(.*)$/.exec(href) ?? [];
    return given.has(url);
  };
  const others = links.filter((link) => !isOwn(link) && !given.has(link.href) && !isArchive(link.href));
  expect([...new Set(others.map(({ href }) => href))]).toEqual([]);
});

test('the address of a copy or of state media stands nowhere in the site', () => {
  interface Row {
    readonly URL: string;
    readonly custom: { readonly access: string };
  }
  const rows = JSON.parse(readFileSync('data/sources.json', 'utf8')) as Row[];
  const withheld = rows
    .filter(({ custom }) => ['copy', 'state-media'].includes(custom.access))
    .map(({ URL: url }) => url.replace(/^https?:\/\/(www\.)?|\/$/g, ''));
  expect(withheld.length).toBeGreaterThan(10);
  const texts = [...files]
    .filter((file) => !/\.(woff2|br|gz|png)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(site.dir, file), 'utf8').replaceAll('&amp;', '&') }));
  const found = texts.flatMap(({ file, text }) =>
    withheld.filter((url) => text.includes(url)).map((url) => `${file}: ${url}`),
  );
  expect(found).toEqual([]);
});

test('below a path of a host every type of page finds its files, and home leads on', async () => {
  const below = inject('siteBelow').url;
  for (const of of [...PAGES, ...SHARED].filter(({ lang }) => lang === 'en'))
    await visit(below + of.path, () => Promise.resolve(), { missing: isMissing(of) });
  await visit(`${below}en/`, async (page) => {
    await page.locator('main a[href*="luhansk"]').last().click();
    await page.waitForURL(`${below}en/region/luhansk/`);
    await page.locator('main h3 a').first().click();
    await page.waitForURL(`${below}en/measure/**`);
    await page.locator('header a[hreflang=uk]').click();
    await page.waitForURL(`${below}uk/measure/**`);
  });
});
