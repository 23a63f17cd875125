// Knows: what every built document must hold, all 200 and more of them, read without being opened. Does not know: what a reader sees of it.
import { describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Lang } from '../../src/catalogue/types.ts';
import { fileOf } from '../../src/build/document.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { portionsOf } from '../../src/state/portions.ts';
import { pairsOf } from '../../src/state/compare.ts';
import { documentsOf, read } from './documents.ts';
import type { Document } from './documents.ts';
import { catalogue } from './pages.ts';
import { plain } from './read.ts';

const documents = await documentsOf(inject('site').dir);
const SHARED = ['index.html', '404.html'];
const own = documents.filter(({ file }) => !SHARED.includes(file));
const langOf = ({ file }: Document): string => file.split('/')[0] ?? '';

/** Every document of which this is true, by its file. */
const where = (holds: (document: Document) => boolean): string[] =>
  documents.filter(holds).map(({ file }) => file);
/** Everything found in the documents, with the file in which it stands. */
const all = (found: (document: Document) => readonly string[]): string[] =>
  documents.flatMap((document) => found(document).map((what) => `${document.file}: ${what}`));

test('there is a document at every address, and at no other', () => {
  const paths = LANGS.flatMap((lang) => [
    ...[address.home, address.all, address.matrix, address.sources].map((at) => at(lang)),
    ...portionsOf(catalogue.measures).map(({ number }) => address.measures(lang, number)),
    ...[address.method, address.corrections, address.privacy, address.embedding].map((at) => at(lang)),
    ...catalogue.regions.map(({ id }) => address.region(lang, id)),
    ...pairsOf(catalogue).map((pair) => address.compare(lang, ...pair)),
    ...catalogue.measures.map(({ id }) => address.measure(lang, id)),
    ...[address.lessons, address.own, address.ownPresent].map((at) => at(lang)),
    ...catalogue.lessons.flatMap(({ id }) => [address.lesson(lang, id), address.present(lang, id)]),
    address.handouts(lang),
    ...[...catalogue.regions, ...catalogue.lessons].flatMap(({ id }) => [
      address.handout(lang, id),
      address.handoutKey(lang, id),
    ]),
    address.practice(lang),
    ...catalogue.practice.map((id) => address.practiceCard(lang, id)),
  ]);
  expect(documents.map(({ file }) => file).sort()).toEqual(
    [address.root(), '404.html', ...paths].map(fileOf).sort(),
  );
});

test('every document says in which language it is', () => {
  expect(own.filter((document) => document.lang !== langOf(document)).map(({ file }) => file)).toEqual([]);
});

test('every document has one heading of the first rank; one that is in two languages has one in each', () => {
  for (const { file, h1, lang } of documents)
    expect(h1, file).toEqual(SHARED.includes(file) ? LANGS : [lang]);
});

test('every document has a title and a description of its own', () => {
  for (const field of ['title', 'description'] as const) {
    const seen = new Map<string, string>();
    for (const { file, [field]: words } of documents) {
      expect(words.length, file).toBeGreaterThan(10);
      expect(seen.get(words), `${field} of ${file}`).toBeUndefined();
      seen.set(words, file);
    }
  }
});

test.each(LANGS)('the title of a measure never stands without who says so, in %s', (lang) => {
  for (const { id, title, attribution } of catalogue.measures) {
    const document = documents.find(({ file }) => file === fileOf(address.measure(lang, id)));
    expect(document?.title).toContain(title[lang]);
    expect(document?.title).toContain(attribution[lang]);
  }
});

test.each(LANGS)('every quotation is marked with its own language, in %s', (lang) => {
  for (const { id, claims } of catalogue.measures) {
    const document = documents.find(({ file }) => file === fileOf(address.measure(lang, id)));
    for (const { quote } of claims) {
      // Nobody is quoted in a translation on a page in the language in which they spoke.
      if (quote === null || quote.translatedFrom === lang) continue;
      const marked = document?.quotes
        .filter(({ words }) => words === plain(quote.text))
        .map((found) => found.lang);
      expect(marked, `${id}: ${quote.text}`).toContain(quote.lang);
    }
  }
});

test('every id stands once, and whatever refers to an id finds it', () => {
  expect(all(({ ids }) => ids.filter((id, n) => ids.indexOf(id) !== n))).toEqual([]);
  expect(all(({ ids, references }) => references.filter((id) => !ids.includes(id)))).toEqual([]);
});

test('every document has one main part, and its own pages a head and a foot', () => {
  for (const { file, landmarks } of documents)
    expect(landmarks, file).toEqual(SHARED.includes(file) ? ['main'] : ['header', 'main', 'footer']);
});

test('a region on the map is called by the name that is written on it', () => {
  const regions = documents.flatMap((document) => document.regions);
  expect(regions.filter(({ written }) => written.length > 0).length).toBeGreaterThan(10);
  for (const { called, written } of regions)
    for (const name of written) expect(called.startsWith(name), `${called}: ${name}`).toBe(true);
});

test('tags are nested as they are written: the parser has nothing to mend', () => {
  expect(where(({ tags }) => tags.written !== tags.parsed)).toEqual([]);
  expect(all(({ misplaced }) => misplaced)).toEqual([]);
});

test('every page runs the same two scripts, both the site’s own; one that is shown to a class runs one that stands in it; one that stands alone runs none', () => {
  const running = ({ scripts }: Document): string =>
    scripts
      .filter(({ type }) => type !== 'application/ld+json')
      .map(({ type, src }) => `${type} ${src.replace(/^[./]+/, '')}`)
      .join();
  const [home] = documents.filter(({ file }) => file === 'en/index.html');
  expect(home && running(home)).toMatch(/^ ,module assets\/main-[\w-]+\.js$/);
  const expected = (file: string): string | undefined =>
    file === '404.html' ? '' : file.includes('/present/') ? ' ' : home && running(home);
  for (const document of documents) expect(running(document), document.file).toBe(expected(document.file));
});

test('no document holds a style or handler in an attribute, or a tie to another host', () => {
  expect(all(({ refused }) => refused)).toEqual([]);
  expect(
    all(({ head }) =>
      head
        .filter(
          ({ rel, href }) => !['icon', 'preload', 'stylesheet'].includes(rel) || /^(\w+:)?\/\//.test(href),
        )
        .map(({ rel, href }) => `${rel} ${href}`),
    ),
  ).toEqual([]);
});

describe('both languages say the same', () => {
  const counterpart = (document: Document, lang: Lang): Document | undefined =>
    documents.find(({ file }) => file === document.file.replace(/^[a-z]+/, lang));
  /** Where links lead, whatever the language. */
  const ways = ({ links, file }: Document): string[] =>
    links
      // Which words stand in quotation marks, and how often, is for each language to say.
      .filter(({ href }) => !/^#(?:term|use)-|method\/#words$/.test(href))
      .map(({ href }) =>
        href.replace(/(^|\.\.\/|\bembed\/)(en|uk)\//, '$1lang/').replace(/-(en|uk)(?=\.\w+$)/, '-lang'),
      )
      .sort()
      .concat(file.slice(3));

  test('each page has as many links, and they lead to the same places', () => {
    const english = own.filter(({ lang }) => lang === 'en');
    expect(english.length).toBe(own.length / 2);
    for (const document of english) {
      const other = counterpart(document, 'uk');
      expect(other && ways(other), document.file).toEqual(ways(document));
    }
  });

  test('each page names as many measures', () => {
    for (const { file, source } of own.filter(({ lang }) => lang === 'en')) {
      const ukrainian = own.find((document) => document.file === file.replace(/^en/, 'uk'))?.source ?? '';
      const named = (lang: Lang, text: string): string[] =>
        catalogue.measures.filter(({ id }) => text.includes(`${lang}/measure/${id}/`)).map(({ id }) => id);
      expect(named('uk', ukrainian), file).toEqual(named('en', source));
    }
  });

  test('no message stands in the other language', () => {
    for (const lang of LANGS) {
      const other = translator(lang === 'en' ? 'uk' : 'en')('disclaimer.full');
      expect(own.filter((document) => document.lang === lang && document.source.includes(other))).toEqual([]);
    }
  });
});

test('tags that cross, a block within a sentence, and a style in an attribute would be seen', async () => {
  const page = (body: string): string =>
    `<!doctype html><html lang="en"><head></head><body>${body}</body></html>`;
  const [good, crossed, blocked, styled] = await read(
    new Map([
      ['good.html', page('<p>One <b>two</b><br>three <svg><path d="M0 0"/></svg></p>')],
      ['crossed.html', page('<p>One <b>two</p></b>')],
      ['blocked.html', page('<section>One <span><div>two</div></span></section>')],
      ['styled.html', page('<p style="color:red" onclick="">One</p>')],
    ]),
  );
  expect(good?.tags.parsed).toBe(good?.tags.written);
  expect(good?.misplaced).toEqual([]);
  expect(good?.refused).toEqual([]);
  expect(crossed?.tags.parsed).not.toBe(crossed?.tags.written);
  expect(blocked?.misplaced).toEqual(['span > div: two']);
  expect(styled?.refused).toEqual(['style', 'onclick']);
});
