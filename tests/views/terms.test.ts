// Knows: that on every measure's page the terms in quotation marks, and no other words, are marked and explained. Does not know: how a term is found in a text (tests/catalogue/glossary.test.ts).
import { expect, test } from 'vitest';
import { measure as measurePages } from '../../src/build/pages/measure.ts';
import { placesOf, spellingsOf } from '../../src/catalogue/glossary.ts';
import { takeApart } from '../../src/catalogue/quotation.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import type { GlossaryTerm } from '../../src/catalogue/types.ts';
import { htmlOf, markup, pageIn, textOf } from '../parts/html.ts';
import Quotation from '../../src/parts/Quotation.svelte';
import { claims } from '../data/evidence.ts';
import { bodyOf, inside, material, valuesOf } from './rows.ts';

const { glossary, measures } = material.catalogue;
const pages = LANGS.flatMap((lang) =>
  measurePages(material, lang).map((row, n) => ({ lang, row, measure: measures[n] })),
).map((page) => ({ ...page, html: inside(markup(page.row.render().body), 'main') }));

/**
 * A page without the explanations, without links other than marks, without what the reader opens a control with, and without what is there
 * to be taken to another page, where a mark would lead nowhere.
 */
const textsOf = (html: string) =>
  html
    .replace(/<section aria-labelledby="terms".*<\/section>/s, '')
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<div data-taken.*?<\/div>/gs, '')
    .replace(/<cite.*?<\/cite>/gs, '')
    .replace(/<p class="summary[ "].*?<\/p>/gs, '')
    .replace(/<a (?![^>]*glossref)[^>]*>.*?<\/a>/gs, '');
const MARK = /<a class="term[^>]* href="#term-([\w-]+)"[^>]*>(.*?)<\/a>/gs;
/** Blocks of text; each begins and ends with a tag that is none of those within sentences. */
const blocksOf = (html: string) =>
  textsOf(html)
    .split(/<\/?(?!a\b|b\b|\/|span\b)[a-z][^>]*>|<\/(?!a>|b>|span>)[a-z\d]+>/)
    .filter((block) => block.trim() !== '');
const explains = (term: GlossaryTerm, quoted: string) =>
  spellingsOf(term).some((spelling) => placesOf(spelling, quoted).length > 0);

test('every quoted word that the glossary explains is marked, once in each text', () => {
  const missing: string[] = [];
  let found = 0;
  for (const { row, html } of pages)
    for (const block of blocksOf(html)) {
      const marked = new Set([...block.matchAll(MARK)].map(([, id]) => id));
      for (const quoted of takeApart(textOf(block))?.quoted ?? []) {
        const terms = glossary.filter((term) => explains(term, quoted));
        if (terms.length === 0) continue;
        found++;
        if (!terms.some(({ id }) => marked.has(id))) missing.push(`${row.path}: ${quoted}`);
      }
    }
  expect(missing).toEqual([]);
  expect(found).toBeGreaterThan(80);
});

test('no word outside quotation marks is marked', () => {
  const stray = pages.flatMap(({ row, html }) =>
    blocksOf(html).flatMap((block) => {
      const outside = takeApart(textOf(block.replace(MARK, '\u0001$2\u0001')))?.outside;
      return outside?.includes('\u0001') === false ? [] : [`${row.path}: ${textOf(block)}`];
    }),
  );
  expect(stray).toEqual([]);
});

test('a page explains the terms that it marks, and no others', () => {
  for (const { row, html } of pages) {
    const marked = new Set([...html.matchAll(MARK)].map(([, id]) => `term-${id}`));
    const explained = valuesOf(html, 'id').filter((id) => id.startsWith('term-'));
    expect(explained.sort(), row.path).toEqual([...marked].sort());
  }
});

test.each(LANGS)('an explanation leads back to the first mark of its term, in %s', (lang) => {
  const page = pages.find(({ row }) => row.path === `${lang}/measure/special-regime-ends-2025/`);
  const html = page?.html ?? '';
  const back = valuesOf(html, 'href').filter((href) => href.startsWith('#use-'));
  expect(back.length).toBeGreaterThanOrEqual(4);
  for (const href of back) {
    const id = href.slice('#use-'.length);
    const first = [...html.matchAll(MARK)].find(([, term]) => term === id);
    expect(first?.[0]).toContain(`id="use-${id}"`);
    expect(html.match(new RegExp(`id="use-${id}"`, 'g'))).toHaveLength(1);
  }
});

test.each(LANGS)('a reader learns who calls the title’s words so, on the page itself, in %s', (lang) => {
  const page = pages.find(({ row }) => row.path === `${lang}/measure/ldnr-passports-void-december-2024/`);
  const html = page?.html ?? '';
  expect(inside(html, 'h1')).toContain('href="#term-dpr"');
  const dpr = glossary.find(({ id }) => id === 'dpr');
  expect(textOf(html)).toContain(dpr?.explanation[lang]);
});

test('a page without such words has no list of them', () => {
  const plain = pages.filter(({ html }) => !html.includes('glossref'));
  expect(plain.length).toBeGreaterThan(50);
  expect(plain.filter(({ html }) => html.includes('id="terms"'))).toEqual([]);
});

test('a part that stands on no measure’s page marks nothing', () => {
  const [quoting] = claims.flatMap(({ claim }) =>
    claim.quote === null ? [] : [{ claim, quote: { ...claim.quote, text: 'the LPR' } }],
  );
  if (quoting === undefined) throw new Error('got no quotation, expected one');
  const html = htmlOf(Quotation, { page: pageIn('en'), quoted: quoting });
  expect(textOf(html)).toContain('“the LPR”');
  expect(html).not.toContain('glossref');
});

test('in a measure’s quotation the terms are marked too', () => {
  const [measure] = measures.filter(({ care, claims: of }) => care === null && of.some(({ quote }) => quote));
  if (measure === undefined) throw new Error('got no quotation, expected one');
  const quoting = {
    ...measure,
    claims: measure.claims.map((claim) =>
      claim.quote === null ? claim : { ...claim, quote: { ...claim.quote, text: 'papers of the LPR' } },
    ),
  };
  const of = { ...material, catalogue: { ...material.catalogue, measures: [quoting] } };
  const html = inside(bodyOf(measurePages, 'en', of), 'blockquote');
  expect(html).toMatch(/papers of the <a class="term[^>]*>LPR<\/a>/);
});
