import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dateInYear, dateWords } from '../../src/i18n/dates.ts';

/** In the table below a no-break space is written as "_". */
const plain = (text: string): string => text.replaceAll('\u00a0', '_');

test.each([
  // a day
  ['2024-02-27', '27_Feb 2024', '27_лют. 2024', '27_February 2024', '27_лютого 2024_року'],
  ['2025-10-09', '9_Oct 2025', '9_жовт. 2025', '9_October 2025', '9_жовтня 2025_року'],
  ['2025-08-05', '5_Aug 2025', '5_серп. 2025', '5_August 2025', '5_серпня 2025_року'],
  ['2023-12-28', '28_Dec 2023', '28_груд. 2023', '28_December 2023', '28_грудня 2023_року'],
  [
    '2024-02-27~',
    'about 27_Feb 2024',
    'близько 27_лют. 2024',
    'about 27_February 2024',
    'близько 27_лютого 2024_року',
  ],
  // a month
  ['2023-08', 'August 2023', 'серпень 2023', 'August 2023', 'серпень 2023_року'],
  [
    '2023-04~',
    'about April 2023',
    'близько квітня 2023_року',
    'about April 2023',
    'близько квітня 2023_року',
  ],
  // a year
  ['2024', '2024', '2024', '2024', '2024_рік'],
  ['2025~', 'about 2025', 'близько 2025_року', 'about 2025', 'близько 2025_року'],
  // months
  [
    '2023-07/2023-09',
    'July–September 2023',
    'липень_— вересень 2023',
    'July–September 2023',
    'липень_— вересень 2023_року',
  ],
  [
    '2024-08/2025-01',
    'August 2024_– January 2025',
    'серпень 2024_— січень 2025',
    'August 2024_– January 2025',
    'серпень 2024_року_— січень 2025_року',
  ],
  // days
  ['2023-05-01/2023-05-05', '1–5_May 2023', '1–5_трав. 2023', '1–5_May 2023', '1–5_травня 2023_року'],
  [
    '2022-02-24/2022-09-16',
    '24_Feb_– 16_Sep 2022',
    '24_лют._— 16_вер. 2022',
    '24_February_– 16_September 2022',
    '24_лютого_— 16_вересня 2022_року',
  ],
  [
    '2023-12-31/2024-01-02',
    '31_Dec 2023_– 2_Jan 2024',
    '31_груд. 2023_— 2_січ. 2024',
    '31_December 2023_– 2_January 2024',
    '31_грудня 2023_року_— 2_січня 2024_року',
  ],
  // years, and ends of different kinds
  ['2022/2024', '2022–2024', '2022–2024', '2022–2024', '2022–2024_роки'],
  [
    '2025-12-15/2030',
    '15_Dec 2025_– 2030',
    '15_груд. 2025_— 2030',
    '15_December 2025_– 2030',
    '15_грудня 2025_року_— 2030_рік',
  ],
  [
    '2023~/2024',
    'about 2023_– 2024',
    'близько 2023_року_— 2024',
    'about 2023_– 2024',
    'близько 2023_року_— 2024_рік',
  ],
  // none
  [null, 'date not established', 'дату не встановлено', 'date not established', 'дату не встановлено'],
])('%s is written “%s”, «%s», and at length “%s”, «%s»', (edtf, shortEn, shortUk, longEn, longUk) => {
  expect(plain(dateWords(edtf, 'en', 'short'))).toBe(shortEn);
  expect(plain(dateWords(edtf, 'uk', 'short'))).toBe(shortUk);
  expect(plain(dateWords(edtf, 'en', 'long'))).toBe(longEn);
  expect(plain(dateWords(edtf, 'uk', 'long'))).toBe(longUk);
});

test('the twelve months of each language, beside a day and alone', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`);
  const all = (lang: 'en' | 'uk', style: 'short' | 'long', day: string): string =>
    months.map((month) => plain(dateWords(month + day, lang, style)).replace(/^1_| 2023.*$/g, '')).join(' ');
  expect(all('en', 'short', '-01')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
  expect(all('uk', 'short', '-01')).toBe(
    'січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.',
  );
  expect(all('uk', 'long', '-01')).toBe(
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  );
  expect(all('uk', 'short', '')).toBe(
    'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  );
});

test.each([
  '',
  '2023-13',
  '2023-1',
  '27 Feb 2024',
  '2023-21',
  '2023-XX',
  '2023/',
  '../2023',
  '2021/2022/2023',
])('the form “%s” is refused by name', (edtf) => {
  expect(() => dateWords(edtf, 'en', 'short')).toThrow(
    /^cannot put ".*" into words; expected a day, a month or a year/,
  );
});

test('every date of the evidence can be put into words', () => {
  const dates = readdirSync('data/measures')
    .map((name) => readFileSync(join('data/measures', name), 'utf8'))
    .flatMap((text) => [...text.matchAll(/^ *(?:reported|in_force|deadline|said): '?([^'\s]+)'?$/gm)])
    .map((match) => match[1] ?? '')
    .filter((date) => date !== 'null');
  expect(dates.length).toBeGreaterThan(200);
  for (const date of dates)
    for (const lang of ['en', 'uk'] as const)
      expect(dateWords(date, lang, 'long')).toContain(date.slice(0, 4));
});

test.each([
  ['2025-03-20', '20_Mar| 2025', '20_бер.| 2025'],
  ['2024-11', 'November| 2024', 'листопад| 2024'],
  ['2023-04~', 'about April| 2023', 'близько квітня| 2023_року'],
  ['2024-01/2024-06', 'January–June| 2024', 'січень_— червень| 2024'],
  // without a year these would say nothing, or something else
  ['2022', '2022|', '2022|'],
  ['2025~', 'about 2025|', 'близько 2025_року|'],
  ['2023-12/2024-02', 'December 2023_– February 2024|', 'грудень 2023_— лютий 2024|'],
])('below a heading of its year %s goes without it', (edtf, en, uk) => {
  const parted = (lang: 'en' | 'uk') => {
    const { words, year } = dateInYear(edtf, lang);
    return plain(`${words}|${year}`);
  };
  expect([parted('en'), parted('uk')]).toEqual([en, uk]);
});
