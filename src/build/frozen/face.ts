// Knows: what a view says of itself once it is frozen, and how its links reach the site from where it then lies. Does not know: which views are frozen, or when.
import type { Lang } from '../../catalogue/types.ts';
import { dateWords } from '../../i18n/dates.ts';
import { translator } from '../../i18n/messages.ts';
import { address } from '../../state/address.ts';
import { embedAddress } from '../../state/embedAddress.ts';
import { hash } from '../policy.ts';
import { escape } from '../escape.ts';
import { FrozenError } from './index.ts';

/** A strip above everything else that the view says. */
const CSS =
  `.frozen{display:flex;flex-wrap:wrap;gap:0 12px;justify-content:space-between;padding:7px 14px;border-bottom:1px solid var(--rule);` +
  `background:var(--chip);color:var(--ink);font-size:14px;line-height:19px}`;

/** Script and style have their hashes in the policy, and name nothing by its path: they are left as they are. */
const HASHED = /(<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>)/;
/** A path that begins by going up, in an attribute or in data. */
const UP = /(["']|&quot;)((?:\.\.\/)+[^"'&<>\s]*)/g;

/** From where a frozen file lies the site is one folder further up; what lies in the folder with it is as far as it was. */
const moved = (markup: string, path: string): string =>
  markup.replace(UP, (all, quote: string, to: string) =>
    new URL(to, `file:///${path}`).pathname.startsWith('/embed/') ? all : `${quote}../${to}`,
  );

/**
 * The corrections since a day of what a view shows, below the site's root. What shows all there are names none of them.
 * @param path of the view: `embed/en/kherson.html`
 * @param measures ids
 */
export function correctionsSince(
  lang: Lang,
  path: string,
  date: string,
  measures: readonly string[],
): string {
  const of = path === embedAddress.all(lang) ? '' : `&measure=${measures.join(',')}`;
  return `${address.corrections(lang)}?since=${date}${of}`;
}

interface Face {
  readonly lang: Lang;
  /** Where the view lies while it is alive: `embed/en/kherson.html`. */
  readonly path: string;
  /** The day of the copy, ISO. */
  readonly date: string;
  /** Ids of what it shows. */
  readonly measures: readonly string[];
}

/**
 * The file of a view as it is frozen.
 * @param html the file as it was built, without absolute addresses
 * @throws FrozenError when it is not arranged as a view is
 */
export function frozenFace(html: string, { lang, path, date, measures }: Face): string {
  const t = translator(lang);
  const words = t('frozen.face', { date: dateWords(date, lang, 'long') });
  const corrections = correctionsSince(lang, path, date, measures);
  // As deep as a view lies below the site's root, and one folder more.
  const up = '../'.repeat(path.split('/').length);
  const strip =
    `<p class="frozen"><span><b>${escape(words)}</b> ${escape(t('frozen.stays'))}</span> ` +
    `<a href="${up}${escape(corrections)}">${escape(t('frozen.corrections'))}</a></p>`;
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
  if (style === undefined || !html.includes(hash(style)) || !/<main\b/.test(html))
    throw new FrozenError([
      `${path}: got no style with its hash, or no main part, expected a view with both`,
    ]);
  return html
    .split(HASHED)
    .map((part, n) => (n % 2 === 1 ? part : moved(part, path)))
    .join('')
    .replace(hash(style), () => hash(style + CSS))
    .replace(`<style>${style}</style>`, () => `<style>${style}${CSS}</style>`)
    .replace('<html ', `<html data-frozen="${date}" `)
    .replace(/<main\b[^>]*>/, (main) => main + strip);
}
