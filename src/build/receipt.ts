// Knows: how the files of a build are weighed for the receipt that its page of privacy prints. Does not know: how it is printed.
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { LANGS } from '../catalogue/types.ts';
import type { Lang } from '../catalogue/types.ts';
import type { Receipt, Receipts, ViewKind, Weighed } from '../state/receipt.ts';
import { ELEMENT_SCRIPT } from './elementScript.ts';

type Entry = readonly [path: string, content: string | Uint8Array];
type Files = ReadonlyMap<string, string | Uint8Array>;

export interface Weighing {
  /** All files of the site by their path, but those of the scripts that come later. */
  readonly files: Files;
  /** What the bundle holds: the script of every page, and what it loads when it is wanted. */
  readonly bundle: Files;
  /** The script that every page names. */
  readonly main: string;
  /** Folder of the fonts, and the sheet in it that names them. */
  readonly fonts: { readonly dir: string; readonly sheet: string };
  /** What the site's own folder of fixed files holds for the tab of the browser. */
  readonly icon: { readonly path: string; readonly text: string };
}

/** Packed a little less well than what is sent, which is never more then, and in a tenth of the time. */
const HASTY = 9;

/** What was weighed for one language is not weighed again for the other: the largest file takes seconds. */
const weighed = new Map<string, number>();

/** A font is packed in itself. */
function sent(path: string, content: string | Uint8Array, quality: number): number {
  if (path.endsWith('.woff2')) return content.length;
  const key = `${quality} ${createHash('sha256').update(content).digest('hex')}`;
  const known = weighed.get(key);
  if (known !== undefined) return known;
  const { length } = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  weighed.set(key, length);
  return length;
}

function weigh(entries: readonly Entry[], quality: number): Weighed {
  return {
    files: entries.map(([path]) => path),
    bytes: entries.reduce((sum, [path, content]) => sum + sent(path, content, quality), 0),
  };
}

/** Of files of which a reader loads one: the heaviest, found in haste among the largest, and weighed as it is sent. */
function heaviest(files: Files, belongs: RegExp): Weighed {
  const [most] = [...files]
    .filter(([path]) => belongs.test(path))
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 12)
    .map((entry) => ({ entry, bytes: sent(...entry, HASTY) }))
    .sort((a, b) => b.bytes - a.bytes);
  return weigh(most === undefined ? [] : [most.entry], constants.BROTLI_MAX_QUALITY);
}

const VIEWS: Readonly<Record<ViewKind, (lang: Lang) => RegExp>> = {
  all: (lang) => new RegExp(`^embed/${lang}/all\\.html$`),
  region: (lang) => new RegExp(`^embed/${lang}/(?!all\\.)[a-z]+\\.html$`),
  compare: (lang) => new RegExp(`^embed/${lang}/compare/[^/]+\\.html$`),
  measure: (lang) => new RegExp(`^embed/${lang}/measure/[^/]+\\.html$`),
};

function receiptOf({ files, bundle, main, fonts, icon }: Weighing, lang: Lang): Receipt {
  const view = (kind: ViewKind) => heaviest(files, VIEWS[kind](lang));
  const ofSite = [...files, ...bundle];
  return {
    views: { all: view('all'), region: view('region'), compare: view('compare'), measure: view('measure') },
    scripts: {
      explore: heaviest(files, /^embed\/explore-[^/]+\.js$/),
      element: heaviest(files, new RegExp(`^${ELEMENT_SCRIPT}$`)),
    },
    parts: {
      page: heaviest(files, new RegExp(`^${lang}/.*html$`)),
      script: weigh(
        ofSite.filter(([path]) => path === main),
        HASTY,
      ),
      letters: weigh(
        ofSite.filter(
          ([path]) => path.startsWith(fonts.dir) && (path.endsWith('.woff2') || path.endsWith(fonts.sheet)),
        ),
        HASTY,
      ),
      icon: weigh([[icon.path, icon.text]], HASTY),
      // Of both languages: a reader may change from one to the other.
      later: weigh(
        ofSite.filter(([path]) => /^assets\/[^/]+\.(js|css|json)$/.test(path) && path !== main),
        HASTY,
      ),
    },
  };
}

/** What a reader in each language loads, at most. */
export const receiptsOf = (weighing: Weighing): Receipts =>
  Object.fromEntries(LANGS.map((lang) => [lang, receiptOf(weighing, lang)])) as Record<Lang, Receipt>;
