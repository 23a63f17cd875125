// Knows: small built views, and copies of them, as far as freezing and withdrawing look at them. Does not know: the real views, or what is tested.
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hash } from '../../../src/build/policy.ts';
import { writeFrozen } from '../../../src/build/frozen/index.ts';
import { planFreeze } from '../../../src/build/frozen/plan.ts';
import type { Freezing, Plan } from '../../../src/build/frozen/plan.ts';
import { viewsNamed } from '../../../src/build/frozen/views.ts';
import { compile } from '../../../src/build/compile/compile.ts';
import { LANGS } from '../../../src/catalogue/types.ts';
import type { Lang } from '../../../src/catalogue/types.ts';
import { dateWords } from '../../../src/i18n/dates.ts';
import { translator } from '../../../src/i18n/messages.ts';
import type { FrozenCopy } from '../../../src/state/frozen.ts';

export const catalogue = compile('data');
export const DAY = '2026-11-26';
const STYLE = 'p{margin:0}';
const SCRIPT = 'addEventListener("load",()=>0)';

/** A view of these words, with links out of its folder and with what else its main part holds. */
export function viewHtml(path: string, lang: Lang, day: string, more = ''): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const built = translator(lang)('map.built', { date: dateWords(day, lang, 'short') });
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="script-src ${hash(SCRIPT)}; style-src ${hash(STYLE)}">` +
    `<title>Kherson &amp; who says so</title><script>${SCRIPT}</script><style>${STYLE}</style></head>` +
    `<body><main data-trays="{}"><a href="${up}${lang}/region/kherson/">Open</a>${more}</main><p>${built}</p></body></html>`
  );
}

/** The views of these names in both languages, as built on a day. */
export function builtOf(names: readonly string[], day = DAY, more = ''): Map<string, Uint8Array> {
  return new Map(
    viewsNamed(catalogue, names).flatMap((view) =>
      LANGS.map((lang) => {
        const path = view.path(lang);
        return [path, Buffer.from(viewHtml(path, lang, day, more))] as const;
      }),
    ),
  );
}

export const planOf = (names: readonly string[], change: Partial<Freezing> = {}): Promise<Plan> =>
  planFreeze({
    built: builtOf(names),
    day: DAY,
    index: {},
    views: viewsNamed(catalogue, names),
    measure: () => Promise.resolve({ 330: 1100, 640: 900 }),
    ...change,
  });

/** Writes what is planned into a new folder, which it returns. */
export function written({ files, index }: Plan): string {
  const dir = mkdtempSync(join(tmpdir(), 'frozen-'));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  writeFrozen(index, dir);
  return dir;
}

export const copyOf = (change: Partial<FrozenCopy>): FrozenCopy => ({
  date: DAY,
  address: `frozen/${DAY}-0123456789ab/en/kherson.html`,
  lang: 'en',
  title: 'Kherson region',
  height: 900,
  heights: { 640: 900 },
  measures: [],
  content: '0'.repeat(64),
  files: { 'en/kherson.html': '1'.repeat(64) },
  ...change,
});
