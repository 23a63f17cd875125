// Knows: that the feeds are Atom as RFC 4287 asks for it, read by a browser's XML parser, and that a site without an address has none. Does not know: in which order news is put (tests/state/changes.test.ts).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { feed } from '../../src/build/feed.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { toolPage } from './chromium.ts';
import { documentsOf } from './documents.ts';
import { catalogue } from './pages.ts';

const { dir, address: root } = inject('sitePublic');
const ATOM = 'http://www.w3.org/2005/Atom';

interface Element {
  readonly name: string;
  readonly space: string | null;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** What a browser's XML parser makes of a text, which it refuses when a single sign of it is wrong. */
async function parse(xml: string): Promise<Element> {
  const page = await toolPage();
  const tree = await page.evaluate((source) => {
    const of = (element: globalThis.Element): Element => ({
      name: element.localName,
      space: element.namespaceURI,
      text: element.textContent,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      children: [...element.children].map(of),
    });
    const read = new DOMParser().parseFromString(source, 'application/xml');
    const fault = read.querySelector('parsererror');
    if (fault !== null) throw new Error(`not well-formed: ${fault.textContent}`);
    return of(read.documentElement);
  }, xml);
  await page.close();
  return tree;
}

const all = (of: Element, name: string) => of.children.filter((child) => child.name === name);
function one(of: Element, name: string): Element {
  const [found, ...more] = all(of, name);
  if (found === undefined || more.length > 0)
    throw new Error(`got ${all(of, name).length} of ${name}, expected 1`);
  return found;
}
const linkOf = (of: Element, rel: string) =>
  all(of, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'] ?? '';
const whole = (of: Element): Element[] => [of, ...of.children.flatMap(whole)];

/** What RFC 4287 asks of every feed and entry. */
function expectAtom(tree: Element): void {
  expect(tree.name).toBe('feed');
  expect(new Set(whole(tree).map(({ space }) => space))).toEqual(new Set([ATOM]));
  // The feed's author stands for every entry that has none.
  expect(all(tree, 'author').map((author) => one(author, 'name').text)).toHaveLength(1);
  for (const of of [tree, ...all(tree, 'entry')]) {
    expect(one(of, 'id').text).toMatch(/^https:\/\/example\.org\/map\/./);
    expect(one(of, 'title').text.length).toBeGreaterThan(5);
    expect(one(of, 'updated').text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    for (const { attributes } of all(of, 'link'))
      expect(attributes['href']?.startsWith(root), attributes['href']).toBe(true);
  }
  const ids = whole(tree).filter(({ name }) => name === 'id');
  expect(new Set(ids.map(({ text }) => text)).size).toBe(ids.length);
  const days = all(tree, 'entry').map((entry) => one(entry, 'updated').text);
  expect(days).toEqual(days.toSorted().reverse());
  expect(one(tree, 'updated').text).toBe(days[0]);
}

describe.each(LANGS)('the feed in %s', (lang) => {
  const t = translator(lang);
  const made = (change: Partial<Catalogue> = {}) => parse(feed({ ...catalogue, ...change }, lang, root));

  test('lies at its address, is valid Atom, and says where it is from', async () => {
    const tree = await parse(readFileSync(join(dir, address.feed(lang)), 'utf8'));
    expectAtom(tree);
    expect(tree.attributes['xml:lang']).toBe(lang);
    expect(linkOf(tree, 'self')).toBe(root + address.feed(lang));
    expect(one(tree, 'id').text).toBe(root + address.feed(lang));
    expect(linkOf(tree, 'alternate')).toBe(root + address.corrections(lang));
  });

  test('tells of a hundred measures, each with who says so in its title, and leads to each', async () => {
    const entries = all(await made(), 'entry');
    expect(entries).toHaveLength(100);
    for (const entry of entries) {
      const measure = catalogue.measures.find(
        ({ id }) => linkOf(entry, 'alternate') === root + address.measure(lang, id),
      );
      if (measure === undefined) throw new Error(`got ${one(entry, 'id').text}, expected a measure’s page`);
      expect(one(entry, 'title').text).toBe(`${measure.title[lang]} — ${measure.attribution[lang]}`);
      expect(one(entry, 'published').text).toBe(`${measure.added}T00:00:00Z`);
      const summary = one(entry, 'summary').text;
      expect(summary).toContain(t(`standing.${measure.standing}`));
      // What opens covered on its page is not spread out in a list of news.
      expect(summary.includes(measure.summary[lang]), measure.id).toBe(measure.care === null);
      expect(summary).toContain((measure.care ?? measure.summary)[lang]);
    }
  });

  test('tells of a correction what it is about, what was changed and why, and where it stands', async () => {
    const [measure] = catalogue.measures;
    if (measure === undefined) throw new Error('got no measure, expected at least one');
    const said = (words: string) => ({ en: words, uk: words });
    const tree = await made({
      corrections: [
        {
          date: '2027-01-16',
          about: { layer: 'contact-line' },
          changed: said('<The line> & "more"'),
          why: said('It moved.'),
        },
        {
          date: '2027-01-15',
          about: { measure: measure.id },
          changed: said('The date.'),
          why: said('A slip.'),
        },
      ],
    });
    expectAtom(tree);
    const [ofMap, ofMeasure] = all(tree, 'entry');
    if (ofMap === undefined || ofMeasure === undefined) throw new Error('got no entries, expected two');
    expect(one(ofMap, 'title').text).toBe(t('feed.correction', { what: t('corrections.map') }));
    expect(one(ofMap, 'summary').text).toBe(
      `<The line> & "more" ${t('corrections.why', { why: 'It moved.' })}`,
    );
    expect(one(ofMeasure, 'title').text).toBe(
      t('feed.correction', { what: `${measure.title[lang]} — ${measure.attribution[lang]}` }),
    );
    expect(linkOf(ofMeasure, 'alternate')).toBe(
      `${root}${address.corrections(lang)}#c-2027-01-15-${measure.id}`,
    );
  });

  test('has the site as its author while nobody has said who publishes it, and then whoever does', async () => {
    const author = async (publisher: string | null) =>
      one(one(await made({ publication: { ...catalogue.publication, publisher } }), 'author'), 'name').text;
    expect(await author(null)).toBe(t('site.name'));
    expect(await author('A Newsroom & Co')).toBe('A Newsroom & Co');
  });

  test('holds no address of a copy or of state media: none but the site’s own', () => {
    const text = feed(catalogue, lang, root);
    const addresses = [...text.matchAll(/\bhttps?:\/\/[^\s"<]+/g)].map(([found]) => found);
    expect(addresses.filter((found) => !found.startsWith(root) && found !== ATOM)).toEqual([]);
  });

  test('is one click away on the page of corrections, and each page names it to feed readers', async () => {
    const documents = (await documentsOf(dir)).filter((document) => document.file.startsWith(`${lang}/`));
    for (const { file, source } of documents)
      expect(source, file).toContain(
        `<link rel="alternate" type="application/atom+xml" hreflang="${lang}" title="${t('feed.title', { site: t('site.name') })}" href="${root}${address.feed(lang)}">`,
      );
    const links = documents.find(({ file }) => file.includes('/corrections/'))?.links ?? [];
    expect(links).toContainEqual({ href: `../../${address.feed(lang)}`, rel: '', words: t('feed.link') });
  });
});

test('a site that does not know its address has no feed, and no link to one', async () => {
  const { dir: plain } = inject('site');
  for (const lang of LANGS) expect(existsSync(join(plain, address.feed(lang)))).toBe(false);
  const linking = (await documentsOf(plain)).filter(({ source }) => /feed\.xml|atom\+xml/.test(source));
  expect(linking.map(({ file }) => file)).toEqual([]);
});

test('a feed that is not well-formed, or lacks what it must have, would be seen', async () => {
  await expect(parse('<feed><title>A & B</title></feed>')).rejects.toThrow('not well-formed');
  const bare = await parse(`<feed xmlns="${ATOM}"><title>Nothing else</title></feed>`);
  expect(() => {
    expectAtom(bare);
  }).toThrow();
});
