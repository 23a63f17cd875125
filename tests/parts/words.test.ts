import { expect, test } from 'vitest';
import type { MeasureNumber, Source } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { archiveUrl, titleLang, titleWords } from '../../src/parts/citation.ts';
import { figure } from '../../src/parts/figure.ts';
import { nameOf } from '../../src/parts/names.ts';
import { relations } from '../../src/parts/related.ts';
import { catalogue, measureOf } from '../data/evidence.ts';

const numberOf = (id: string): MeasureNumber => {
  const [number] = measureOf(id).numbers;
  if (number === undefined) throw new RangeError(`${id} gives no figure`);
  return number;
};
const plain = ({ amount, of }: { amount: string; of: string }) =>
  `${amount} | ${of}`.replaceAll('\u00a0', ' ');

test('a figure says how exact it is, in words', () => {
  const passports = numberOf('rostov-two-million-passports');
  expect(plain(figure(passports, translator('en')))).toBe('over 2,000,000 | passports');
  expect(plain(figure(passports, translator('uk')))).toBe('понад 2 000 000 | паспортів');
  expect(plain(figure(numberOf('rostov-716-officers-sent'), translator('en')))).toMatch(/^716 \| /);
});

test('a percent sign stays with its number', () => {
  const share = numberOf('zaporizhzhia-80-percent-target-2023');
  expect(plain(figure(share, translator('en')))).toMatch(/^up to 80% \| of residents/);
  expect(plain(figure(share, translator('uk')))).toMatch(/^до 80% \| мешканців/);
});

const source: Source = {
  id: 'x',
  title: '[Mariupol residents without a Russian passport]',
  type: 'article-newspaper',
  titleBasis: 'label',
  publisher: 'Kyiv Post',
  url: 'https://example.org/a?b=c',
  issued: { edtf: '2024-03', first: '2024-03-01', last: '2024-03-31' },
  issuedBasis: 'inferred',
  lang: 'uk',
  access: 'original',
  state: null,
};

test('an archived copy is looked for near the date of the source, or at any date', () => {
  expect(archiveUrl(source)).toBe('https://web.archive.org/web/20240331/https://example.org/a?b=c');
  expect(archiveUrl({ ...source, issued: null })).toBe(
    'https://web.archive.org/web/*/https://example.org/a?b=c',
  );
  expect(archiveUrl({ ...source, url: null })).toBeNull();
});

test('our English description of a Ukrainian page is not announced as Ukrainian', () => {
  expect(titleLang(source)).toBe('en');
  expect(titleLang({ ...source, title: 'Мешканці Маріуполя' })).toBe('uk');
  expect(titleLang({ ...source, titleBasis: 'shown', title: 'NV' })).toBe('uk');
});

test('brackets that mark a title as not seen in print are not read out', () => {
  expect(titleWords(source)).toBe('Mariupol residents without a Russian passport');
  expect(titleWords({ ...source, titleBasis: 'shown' })).toBe(source.title);
});

test('an id that no row has is an error, never an empty word', () => {
  expect(nameOf(catalogue.kinds, 'threats', 'uk')).toBe('Погрози та примус');
  expect(() => nameOf<string>(catalogue.targets, 'nobody', 'en')).toThrow('got the id "nobody"');
});

test('the pieces of advice that differ are read together, none as the answer to another', () => {
  const related = relations(measureOf('lubinets-advice-april-2023'), catalogue);
  expect(related.beside.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['vereshchuk-advice-may-2023', 'podoliak-reconciles-advice-2023']),
  );
  expect([...related.answers, ...related.answeredBy]).toEqual([]);
});

test('a decree names who answered it, and each answer names the decree', () => {
  const decree = measureOf('decree-july-2022-all-ukrainians');
  const answer = measureOf('eu-borrell-july-2022');
  expect(relations(decree, catalogue).answeredBy).toContain(answer);
  expect(relations(answer, catalogue).answers).toContain(decree);
});

test('no measure belongs to another under two headings', () => {
  for (const measure of catalogue.measures) {
    const { beside, answers, answeredBy, sameAct } = relations(measure, catalogue);
    const all = [...beside, ...answers, ...answeredBy, ...sameAct];
    expect(new Set(all).size, measure.id).toBe(all.length);
  }
});
