// Knows: how the copy of the site that is one file a language is put together: the page it opens with, what it carries, its policy. Does not know: how pages are packed, or what its script does.
import type { Lang } from '../../catalogue/types.ts';
import { LANGS } from '../../catalogue/types.ts';
import { address } from '../../state/address.ts';
import { fileName, OFFLINE_DIR } from '../../state/fileAddress.ts';
import type { OneFiles } from '../../state/oneFiles.ts';
import { bodyOf, cssOf, splitStyles } from '../document.ts';
import { hash } from '../policy.ts';
import type { SiteFrame } from '../document.ts';
import { escape } from '../escape.ts';
import type { Material, PageRow } from '../pageRow.ts';
import { blocksOf } from './blocks.ts';
import { footLine, withFootLine } from './footLine.ts';
import { bodyInFile, filesNamed } from './pageInFile.ts';
import type { FileHolds } from './pageInFile.ts';

interface Making {
  readonly material: Material;
  readonly rows: readonly PageRow[];
  /** All files of the site by their path. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly frame: SiteFrame;
  readonly icon: string;
  /** MapLibre's. */
  readonly licence: string;
}

/** The page is on its way until the script has put it there; where none can, the first is shown. */
const ARRIVING =
  '[data-arriving=yes] body{visibility:hidden;animation:arrive 0s 4s forwards}@keyframes arrive{to{visibility:visible}}';

interface Drawn {
  readonly row: PageRow;
  readonly css: string;
  readonly body: string;
}

const inScript = (code: string): string => code.trim().replace(/<(?=\/script|!--)/gi, '\\x3c');

const policy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    `default-src 'none'`,
    `script-src ${scripts.map(hash).join(' ')}`,
    `worker-src blob:`,
    `style-src ${styles.map(hash).join(' ')}`,
    `font-src data:`,
    `img-src data:`,
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

const dataUrl = (type: string, content: string | Uint8Array): string =>
  `data:${type};base64,${Buffer.from(content).toString('base64')}`;

/** The rules of the fonts, with the fonts in them. */
const fontCss = ({ fonts }: SiteFrame): string =>
  fonts.files.reduce(
    (css, { name, bytes }) => css.replace(`url(${name})`, () => `url(${dataUrl('font/woff2', bytes)})`),
    fonts.sheet.css,
  );

const headOf = ({ row: { path, title, description } }: Drawn, siteUrl: string | null): string[] => [
  `<title>${escape(title)}</title>`,
  `<meta name="description" content="${escape(description)}">`,
  ...(siteUrl === null ? [] : [`<link rel="canonical" href="${siteUrl}${path}">`]),
];

const documentOf = (drawn: Drawn, siteUrl: string | null): string =>
  [
    `<!doctype html><html lang="${drawn.row.lang}"${drawn.row.projected ? ' data-theme="light"' : ''}><head>`,
    ...headOf(drawn, siteUrl),
    `<style>${drawn.css}</style></head><body>`,
    drawn.body,
    `</body></html>`,
  ].join('\n');

function draw(row: PageRow, { material, frame }: Making, holds: FileHolds): Drawn {
  const { head, body } = row.render();
  const css = cssOf(row, frame, splitStyles(head).styles);
  const inFile = bodyInFile(bodyOf(body), row.path, holds);
  return { row, css, body: withFootLine(inFile, footLine(material, row.lang)) };
}

function fileOf(lang: Lang, making: Making): string {
  const { material, rows, files, frame, icon } = making;
  const { offline: scripts, explore } = frame.scripts;
  const { siteUrl } = material;
  const isHeld = (row: PageRow): boolean =>
    row.path.startsWith(`${row.lang}/`) && row.path !== address.embedding(row.lang);
  const held = rows.filter(isHeld);
  const own = held.filter((row) => row.lang === lang);
  const named = new Set(own.flatMap((row) => filesNamed(row.render().body, row.path)));
  const carried = [...named].sort().flatMap((path): [string, string][] => {
    const content = files.get(path);
    return typeof content === 'string' ? [[path, content]] : [];
  });
  const holds: FileHolds = {
    lang,
    pages: new Set(held.map((row) => row.path)),
    files: new Set(carried.map(([path]) => path)),
    siteUrl,
  };
  const pages = own.map((row) => draw(row, making, holds));
  const home = pages.find(({ row }) => row.path === address.home(lang));
  if (home === undefined) throw new Error(`got no page ${address.home(lang)} for ${fileName(lang)}`);
  const [early, start] = [inScript(scripts.early), inScript(scripts.start)];
  const [script, map] = [scripts.main, explore.code];
  const [css, fonts] = [home.css + ARRIVING, fontCss(frame)];
  return [
    `<!doctype html>`,
    `<html lang="${lang}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy([early, start, script, map], [css, fonts, scripts.css])}">`,
    `<meta name="referrer" content="no-referrer">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="robots" content="noindex">`,
    `<script>${early}</script>`,
    ...headOf(home, siteUrl),
    `<style>${css}</style>`,
    `<link rel="icon" href="${dataUrl('image/svg+xml', icon)}">`,
    `</head>`,
    `<body>`,
    home.body,
    `<div id="carried" hidden>`,
    `<style>${fonts}</style>`,
    `<style>${scripts.css}</style>`,
    blocksOf({
      pages: new Map(pages.map((page) => [page.row.path, documentOf(page, siteUrl)])),
      files: new Map(carried),
      script,
      map,
      worker: explore.worker,
    }),
    // The licences of the fonts and of MapLibre ask to go wherever they go.
    `<script type="text/plain" id="licences">`,
    frame.fonts.licence,
    making.licence,
    `</script>`,
    `<script>${start}</script>`,
    `</div>`,
    `</body>`,
    `</html>`,
    ``,
  ].join('\n');
}

/** Each language's file by its path below the site's root. */
export const oneFiles = (making: Making): Map<string, string> =>
  new Map(LANGS.map((lang) => [OFFLINE_DIR + fileName(lang), fileOf(lang, making)]));

/**
 * How large they are.
 * @param environment CLASSROOM_BYTES: the size of the zip for class that whoever builds will lay beside them
 */
export function sizesOf(files: ReadonlyMap<string, string>, environment: NodeJS.ProcessEnv): OneFiles {
  const size = (lang: Lang) => Buffer.byteLength(files.get(OFFLINE_DIR + fileName(lang)) ?? '');
  const { CLASSROOM_BYTES: classroom = '' } = environment;
  return {
    files: { en: size('en'), uk: size('uk') },
    classroom: classroom === '' ? null : Number(classroom),
  };
}
