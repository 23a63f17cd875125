// Knows: what stands in the zip for class: both languages' files, the handouts as PDF, and what to do with them, in words. Does not know: how any of these is made.
import { zipSync } from 'fflate';
import { LANGS } from '../../catalogue/types.ts';
import type { Lang } from '../../catalogue/types.ts';
import { dateWords } from '../../i18n/dates.ts';
import { translator } from '../../i18n/messages.ts';
import { address } from '../../state/address.ts';
import { fileName } from '../../state/fileAddress.ts';

export interface Dates {
  /** The day of the build, ISO: all that is in the zip has it, so that the same build gives the same bytes. */
  readonly built: string;
  readonly compiled: string;
}

const READ_ME = 'READ-ME.txt';

function guideIn(lang: Lang, { built, compiled }: Dates, siteUrl: string | null): string[] {
  const t = translator(lang);
  const [english, ukrainian] = [fileName('en'), fileName('uk')];
  return [
    t('classroom.title'),
    t('classroom.of', { built: dateWords(built, lang, 'long'), compiled: dateWords(compiled, lang, 'long') }),
    ...(siteUrl === null ? [] : [t('classroom.since', { address: siteUrl + address.corrections(lang) })]),
    '',
    `1. ${t('classroom.unpack')}`,
    `2. ${t('classroom.open', { english, ukrainian })}`,
    `3. ${t('classroom.present')}`,
    `4. ${t('classroom.handouts')}`,
    `5. ${t('classroom.before')}`,
    '',
    t('classroom.licence'),
  ];
}

/** In all languages, for the plainest of editors: they know by its first sign that it is no old Windows text, and end lines as Windows does. */
export const readMe = (dates: Dates, siteUrl: string | null): string =>
  `\ufeff${LANGS.map((lang) => guideIn(lang, dates, siteUrl).join('\r\n')).join('\r\n\r\n\r\n')}\r\n`;

/**
 * @param files both languages' files, by their names, and the handouts, by their folders and names
 * @param siteUrl with a slash at its end; null: not known
 */
export function classroomZip(
  files: ReadonlyMap<string, Uint8Array>,
  dates: Dates,
  siteUrl: string | null,
): Uint8Array {
  const [year = 0, month = 1, day = 1] = dates.built.split('-').map(Number);
  // A zip has no zones of time: this is noon of that day wherever it is made.
  const mtime = new Date(year, month - 1, day, 12);
  const all = new Map([[READ_ME, Buffer.from(readMe(dates, siteUrl))], ...files]);
  return zipSync(Object.fromEntries(all), { mtime, level: 9 });
}
