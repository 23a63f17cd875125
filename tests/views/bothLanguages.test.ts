// Knows: what the pages without a language of their own must hold: the root, and the page for addresses that lead nowhere. Does not know: how they look.
import { expect, test } from 'vitest';
import { languages } from '../../src/build/pages/languages.ts';
import { notFound } from '../../src/build/pages/notFound.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { textOf } from '../parts/html.ts';
import { bodyOf, linksOf, material, valuesOf } from './rows.ts';

const sectionsOf = (html: string) =>
  [...html.matchAll(/<section.*?<\/section>/gs)].map(([section]) => section);

test('the root offers every language by its own name, in its own words, as equal choices', () => {
  const sections = sectionsOf(bodyOf(languages, 'en'));
  expect(sections.map((section) => valuesOf(section, 'lang')[0])).toEqual([...LANGS]);
  expect(sections.map((section) => valuesOf(section, 'href'))).toEqual(LANGS.map((lang) => [`${lang}/`]));
  for (const [at, lang] of LANGS.entries()) {
    const t = translator(lang);
    const text = textOf(sections[at] ?? '');
    for (const key of ['site.name', 'languages.sentence', 'languages.open'] as const)
      expect(text).toContain(t(key));
  }
});

test('the root sends nobody on: a reader chooses', () => {
  const html = bodyOf(languages, 'en');
  expect(html).not.toMatch(/http-equiv|<script/);
});

test('the root and the page for lost addresses have one row for all languages', () => {
  for (const make of [languages, notFound]) {
    expect(LANGS.map((lang) => make(material, lang).length)).toEqual([1, 0]);
  }
});

test('where the site’s address is not known, the page for lost addresses has no link that could be wrong', () => {
  const html = bodyOf(notFound, 'en');
  expect(linksOf(html)).toEqual([]);
  expect(valuesOf(html, 'src')).toEqual([]);
  for (const lang of LANGS) expect(textOf(html)).toContain(`/${lang}/`);
});

test('where it is known, the page for lost addresses leads home at any depth', () => {
  const html = bodyOf(notFound, 'en', { ...material, siteUrl: 'https://example.org/map/' });
  const hrefs = linksOf(html);
  for (const lang of LANGS) expect(hrefs).toContain(`https://example.org/map/${lang}/`);
  expect(hrefs.every((href) => href.startsWith('https://example.org/map/'))).toBe(true);
});
