// Knows: what a writer finds on the pages to take away: on each measure's its sentence and citations, on the table's the files. Does not know: what
// these say, or how they are copied.
import { describe, expect, test } from 'vitest';
import { measure } from '../../src/build/pages/measure.ts';
import { table } from '../../src/build/pages/table.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { reportedSpeech } from '../../src/parts/reportedSpeech.ts';
import { markup, textOf } from '../parts/html.ts';
import { inside, linksOf, material } from './rows.ts';

const { measures } = material.catalogue;
/** The texts that can be taken, in the order of the page. */
const takenFrom = (html: string): string[] =>
  html
    .split(' data-taken')
    .slice(1)
    .map((rest) => textOf(rest.slice(rest.indexOf('>') + 1, rest.indexOf('</div>'))));

/** Quotation marks and braces are the style’s own. */
const letters = (text = ''): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe.each(LANGS)('in %s', (lang) => {
  const t = translator(lang);
  const pages = measure(material, lang).map((row) => markup(row.render().body));

  test('every measure has its sentence, and is cited in four forms, as are the sources of its main statement', () => {
    measures.forEach((one, at) => {
      const [sentence, apa, chicago, bibtex, csl, ...sources] = takenFrom(pages[at] ?? '');
      expect(sentence).toBe(reportedSpeech(one, t).replaceAll('\u00a0', ' '));
      for (const words of [apa, chicago, bibtex, csl])
        expect(letters(words)).toContain(letters(`${one.title[lang]}${one.attribution[lang]}`));
      expect(bibtex).toContain(`{${one.id},`);
      expect(sources).toHaveLength(4);
    });
  });

  test('no citation links anywhere: what may be linked is linked beside its statement', () => {
    for (const page of pages)
      for (const part of page.split(' data-taken').slice(1))
        expect(part.slice(0, part.indexOf('</div>'))).not.toContain('<a ');
  });

  test('the full address of the page goes along with the sentence where it is known', () => {
    const [row] = measure({ ...material, siteUrl: 'https://example.org/map/' }, lang);
    const [sentence, apa] = takenFrom(markup(row?.render().body ?? ''));
    for (const words of [sentence, apa])
      expect(words).toContain(`https://example.org/map/${lang}/measure/${measures[0]?.id ?? ''}/`);
  });

  test('the table leads to the files of its own language, with their sizes, and to what the fields mean', () => {
    const [row] = table(material, lang);
    const html = markup(row?.render().body ?? '');
    const nav = html.split('<nav').find((part) => part.includes(t('download.label'))) ?? '';
    expect(linksOf(`<nav${nav}`).filter((href) => href.includes('downloads/'))).toEqual(
      material.downloads
        .filter((file) => file.lang === lang || file.lang === null)
        .map(({ path }) => `../../${path}`),
    );
    expect(textOf(inside(`<nav${nav}`, 'nav'))).toMatch(
      /CSV \d+ (?:kB|КБ) ?JSON \d+ (?:kB|КБ) ?GeoJSON \d+ (?:kB|КБ)/,
    );
  });
});
