// Knows: what a teacher finds in the zip for class. Does not know: how the files in it are made.
import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { classroomZip, readMe } from '../../../src/build/oneFile/classroomZip.ts';
import { LANGS } from '../../../src/catalogue/types.ts';
import { dateWords } from '../../../src/i18n/dates.ts';
import { translator } from '../../../src/i18n/messages.ts';
import { fileName } from '../../../src/state/fileAddress.ts';

const DATES = { built: '2026-11-26', compiled: '2026-11-23' };
const files = new Map([
  ...LANGS.map((lang): [string, Uint8Array] => [fileName(lang), strToU8(`<!doctype html>${lang}`)]),
  ['handouts/en/kherson-pupil-a4.pdf', strToU8('%PDF-1.4')],
]);
const zip = (siteUrl: string | null = null) => classroomZip(files, DATES, siteUrl);

test('the zip holds both files, the handouts in their folders and a read-me, each as it was', () => {
  const { 'READ-ME.txt': text, ...others } = unzipSync(zip());
  expect(new Map(Object.entries(others))).toEqual(files);
  expect(Buffer.from(text ?? []).toString()).toBe(readMe(DATES, null));
});

test.each(LANGS)('the read-me says in %s what is here, of which day, and how to open it', (lang) => {
  const t = translator(lang);
  const text = readMe(DATES, null);
  expect(text).toContain(t('classroom.title'));
  expect(text).toContain(t('classroom.unpack'));
  expect(text).toContain(fileName(lang));
  expect(text).toContain(dateWords(DATES.built, lang, 'long'));
  expect(text.split('\r\n').every((line) => !line.includes('\n'))).toBe(true);
});

test('where corrections are found is said where the site’s address is known', () => {
  expect(readMe(DATES, 'https://example.org/map/')).toContain('https://example.org/map/uk/corrections/');
  expect(readMe(DATES, null)).not.toContain('corrections/');
});

test('the same build gives the same zip, in whatever zone of time', () => {
  const { TZ } = process.env;
  const zips = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => {
    process.env['TZ'] = zone;
    return zip();
  });
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
  expect(zips[0]).toEqual(zips[1]);
});
