// Knows: what a page in the copy of the site in one file says of that copy. Does not know: how the file is made.
import { LANGS } from '../../catalogue/types.ts';
import type { Lang } from '../../catalogue/types.ts';
import { dateWords } from '../../i18n/dates.ts';
import { translator } from '../../i18n/messages.ts';
import { address } from '../../state/address.ts';
import { fileName } from '../../state/fileAddress.ts';
import { escape } from '../escape.ts';
import type { Material } from '../pageRow.ts';

/** Of which days it is, what it lacks without a network, where the other language is, and where corrections since are found. */
export function footLine({ built, catalogue, siteUrl }: Material, lang: Lang): string {
  const t = translator(lang);
  const other = LANGS.find((one) => one !== lang) ?? lang;
  const said = t('oneFile.foot', {
    built: dateWords(built, lang, 'long'),
    compiled: dateWords(catalogue.dates.compiled, lang, 'long'),
    other: fileName(other),
  });
  const words = `${escape(said)}<noscript> ${escape(t('oneFile.scripts'))}</noscript>`;
  if (siteUrl === null) return words;
  const to = siteUrl + address.corrections(lang);
  return `${words} <a href="${to}?since=${built}">${escape(t('oneFile.corrections'))}</a>`;
}

/** Puts it under what the foot of a page says itself, in the same clothes; a slide has no such foot. */
export const withFootLine = (body: string, line: string): string =>
  body.replace(/<footer\b[^>]*>[^]*<p class="([^"]*)"[^]*?<\/footer>/, (foot, clothes: string) =>
    foot.replace(/<\/footer>$/, `<p class="${clothes}">${line}</p></footer>`),
  );
