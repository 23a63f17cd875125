import { describe, expect, test } from 'vitest';
import { readMaterial } from '../../../src/build/material.ts';
import { measure as measurePages } from '../../../src/build/pages/measure.ts';
import { LANGS } from '../../../src/catalogue/types.ts';
import type { Lang, Measure } from '../../../src/catalogue/types.ts';
import { dateWords } from '../../../src/i18n/dates.ts';
import { translator } from '../../../src/i18n/messages.ts';
import sources from '../../../data/sources.json';
import { markup, textOf } from '../../parts/html.ts';

const material = readMaterial('data', { SOURCE_DATE_EPOCH: '1764028800' });
const { measures } = material.catalogue;
const rendered = LANGS.flatMap((lang) =>
  measurePages(material, lang).map((row, n) => {
    const measure = measures[n];
    if (measure === undefined) throw new RangeError('a page has no measure');
    const html = markup(row.render().body);
    return { lang, row, measure, html, text: textOf(html) };
  }),
);

/** Addresses of the pages of which something is wrong: an empty list when none is. */
const where = (wrong: (page: (typeof rendered)[number]) => boolean) =>
  rendered.filter(wrong).map(({ row }) => row.path);
const one = (id: string, lang: Lang) => {
  const found = rendered.find(({ measure, lang: in_ }) => measure.id === id && in_ === lang);
  if (found === undefined) throw new RangeError(`got ${id}, expected the id of a measure`);
  return found;
};
const flat = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');

test('every measure has a page in both languages', () => {
  expect(rendered.map(({ row }) => row.path)).toEqual(
    LANGS.flatMap((lang) => measures.map(({ id }) => `${lang}/measure/${id}/`)),
  );
});

test('no page shows a word of the program instead of a word of the evidence', () => {
  // BibTeX has its own use for braces.
  const said = (html: string) => html.replace(/<pre.*?<\/pre>/gs, '');
  expect(where(({ html }) => /undefined|\[object|\bNaN\b|\{\w+\}|>null</.test(said(html)))).toEqual([]);
});

test('nothing that should hold words is empty', () => {
  const empty = /<(p|h1|h2|h3|b|cite|dt|dd|li|td|a|blockquote|figcaption|summary)\b[^>]*>\s*<\/\1>/;
  expect(where(({ html }) => empty.test(html))).toEqual([]);
});

test('no address of a copy or of state media is anywhere in a page or its data', () => {
  const hidden = sources
    .filter(({ custom }) => custom.access === 'copy' || custom.access === 'state-media')
    .map(({ URL: address }) => address);
  expect(hidden.length).toBeGreaterThan(0);
  const all = ({ html, row }: (typeof rendered)[number]) =>
    html.replaceAll('&amp;', '&') + JSON.stringify(row.data);
  expect(where((page) => hidden.some((address) => all(page).includes(address)))).toEqual([]);
});

test('every address that may be linked is, once a statement that cites it', () => {
  const missing = where(({ html, measure }) =>
    measure.claims.some(({ sources: cited }) =>
      cited.some(({ url }) => url !== null && !html.includes(`href="${url.replaceAll('&', '&amp;')}"`)),
    ),
  );
  expect(missing).toEqual([]);
});

test('a title never travels alone', () => {
  expect(
    where(({ row, measure, lang, text }) => {
      const [title, line] = [measure.title[lang], measure.attribution[lang]];
      return row.title !== `${title} — ${line}` || !text.includes(flat(`${title} ${line}`));
    }),
  ).toEqual([]);
});

describe('a page tells all that the evidence holds', () => {
  type Say = (measure: Measure, lang: Lang) => readonly (string | null | undefined)[];
  const told: Readonly<Record<string, Say>> = {
    summary: (measure, lang) => [measure.summary[lang]],
    'standing and its reason': ({ standing }, lang) => [
      translator(lang)(`standing.${standing}`),
      translator(lang)(`standing.${standing}.why`),
    ],
    'note on dates': ({ when }, lang) => [when.note?.[lang]],
    'dates in words': ({ when }, lang) =>
      [when.reported, when.inForce, when.deadline].map((span) => span && dateWords(span.edtf, lang, 'long')),
    'weakness and what is still to check': ({ weakness, review }, lang) => [weakness?.[lang], review?.[lang]],
    'why it opens covered': ({ care }, lang) => [care?.[lang]],
    'each version': ({ claims }, lang) => claims.map(({ says }) => says?.[lang]),
    'each speaker': ({ claims }, lang) => claims.map(({ speaker }) => speaker.inSentence[lang]),
    'each basis': ({ claims }, lang) => claims.map(({ basis }) => translator(lang)(`measure.basis.${basis}`)),
    'each title': ({ claims }) =>
      claims.flatMap(({ sources: cited }) => cited.map(({ title }) => title.replace(/^\[|\]$/g, ''))),
    'each place and its status': ({ places }, lang) =>
      places.flatMap(({ name, status }) => [name[lang], status?.[lang]]),
  };
  test.each(Object.entries(told))('%s', (_, say) => {
    expect(
      where(({ measure, lang, text }) =>
        say(measure, lang).some((words) => typeof words === 'string' && !text.includes(flat(words))),
      ),
    ).toEqual([]);
  });
});

test('what is hard to read opens covered, quotations included', () => {
  const { html } = one('balitsky-expulsions-2024', 'en');
  const [covered = ''] = /<details[^>]*>.*?<\/details>/s.exec(html) ?? [];
  expect(textOf(covered)).toContain('Before you read: Families driven from home by force.');
  expect(covered).toContain('We evicted a large number of families.');
  expect(html.replace(covered, '')).not.toContain('We evicted');
  expect(
    where(
      ({ html: page, measure, lang }) =>
        page.includes(`${translator(lang)('measure.care')}:`) !== (measure.care !== null),
    ),
  ).toEqual([]);
});

test('the way back leads to the first region, or to all four', () => {
  expect(one('kherson-medical-policy-2023', 'uk').html).toMatch(
    /href="[./]*uk\/region\/kherson\/"[^>]*>← Херсонська область/,
  );
  expect(one('rostov-two-million-passports', 'en').html).toMatch(
    /href="[./]*en\/all\/"[^>]*>← All four regions/,
  );
});

test('advice that differs is shown beside it, each with its speaker', () => {
  const { text } = one('lubinets-advice-april-2023', 'uk');
  const [, related = ''] = text.split('Читати разом із цим');
  expect(related).toContain('Каже Михайло Подоляк');
  expect(related).toContain('Каже Ірина Верещук');
});

test('a correction of the measure stands on its page as a dated note, and on no other', () => {
  const correction = {
    date: '2027-01-15',
    about: { measure: 'rostov-two-million-passports' },
    changed: { en: 'The day was mended.', uk: 'День виправлено.' },
    why: { en: 'The report was found.', uk: 'Знайдено доповідь.' },
  };
  const corrected = { ...material, catalogue: { ...material.catalogue, corrections: [correction] } };
  const noted = measurePages(corrected, 'uk').filter((row) => row.render().body.includes('День виправлено.'));
  expect(noted.map(({ path }) => path)).toEqual(['uk/measure/rostov-two-million-passports/']);
});

test('what a search engine learns names nobody as author or publisher, and dates only to a known day', () => {
  const data = one('rostov-two-million-passports', 'en').row.data;
  expect(data).toMatchObject({
    '@type': 'Claim',
    name: 'Rostov police chief claims over 2 million passports issued — Claimed by Oleg Agarkov',
    inLanguage: 'en',
    datePublished: '2024-02-27',
  });
  expect(where(({ row }) => /"(author|publisher|creator)"/.test(JSON.stringify(row.data)))).toEqual([]);
  expect(one('kherson-newborns-2022', 'en').row.data).not.toHaveProperty('datePublished');
});
