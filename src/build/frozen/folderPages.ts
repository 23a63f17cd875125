// Knows: the page at the address of each frozen folder: which copies lie in it. It is written anew by each build. Does not know: the copies themselves.
import { LANGS } from '../../catalogue/types.ts';
import type { Lang } from '../../catalogue/types.ts';
import { dateWords } from '../../i18n/dates.ts';
import { translator } from '../../i18n/messages.ts';
import { address, link } from '../../state/address.ts';
import { folderOf } from '../../state/frozen.ts';
import type { FrozenCopy, FrozenIndex } from '../../state/frozen.ts';
import { hash } from '../policy.ts';
import { escape } from '../escape.ts';
import { pageOf } from './check.ts';

const OWN =
  `main{display:grid;gap:32px;max-width:720px;margin:0 auto;padding:32px 20px}h1{font-size:26px;line-height:31px}` +
  `p{margin-top:8px;color:var(--ink2)}li{margin-top:8px}`;

/** The copies in one language. */
function part(path: string, lang: Lang, date: string, copies: readonly FrozenCopy[]): string {
  const t = translator(lang);
  const own = copies.filter((copy) => copy.lang === lang);
  if (own.length === 0) return '';
  const corrections = link(path, `${address.corrections(lang)}?since=${date}`);
  return [
    `<section lang="${lang}">`,
    `<h1>${escape(t('frozen.folder', { date: dateWords(date, lang, 'long') }))}</h1>`,
    `<p>${escape(t('frozen.folderStays'))} <a href="${corrections}">${escape(t('frozen.corrections'))}</a></p>`,
    `<ul>`,
    ...own.map((copy) => `<li><a href="${escape(pageOf(copy))}">${escape(copy.title)}</a></li>`),
    `</ul>`,
    `</section>`,
  ].join('\n');
}

/**
 * A page for every folder by its path below the site's root, complete in itself.
 * @param common CSS of every page: theme, type, plain elements
 */
export function folderPages(index: FrozenIndex, common: string): Map<string, string> {
  const css = [common, OWN]
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .trim();
  const all = Object.values(index).flat();
  const pageFor = (folder: string): string => {
    const copies = all.filter((copy) => folderOf(copy) === folder);
    const date = folder.slice(0, '2026-11-26'.length);
    const path = `frozen/${folder}/`;
    return [
      `<!doctype html>`,
      `<html lang="en">`,
      `<head>`,
      `<meta charset="utf-8">`,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash(css)}; img-src data:; base-uri 'none'; form-action 'none'">`,
      `<meta name="referrer" content="no-referrer">`,
      `<meta name="viewport" content="width=device-width, initial-scale=1">`,
      `<meta name="robots" content="noindex">`,
      `<title>${LANGS.map((lang) => escape(translator(lang)('frozen.folder', { date: dateWords(date, lang, 'long') }))).join(' · ')}</title>`,
      `<style>${css}</style>`,
      `<link rel="icon" href="data:,">`,
      `</head>`,
      `<body>`,
      `<main>`,
      ...LANGS.map((lang) => part(path, lang, date, copies)),
      `</main>`,
      `</body>`,
      `</html>`,
      ``,
    ].join('\n');
  };
  return new Map(
    [...new Set(all.map(folderOf))].map((folder) => [`frozen/${folder}/index.html`, pageFor(folder)]),
  );
}
