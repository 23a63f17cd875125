// Knows: what every file that stands in other people's pages must hold, read without being opened: one file, small, attributed, dated. Does not know: how it looks.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Lang } from '../../src/catalogue/types.ts';
import { dateWords } from '../../src/i18n/dates.ts';
import { pairsOf } from '../../src/state/compare.ts';
import { embedAddress } from '../../src/state/embedAddress.ts';
import { filesOf } from '../browser/documents.ts';
import { catalogue } from '../browser/pages.ts';
import { plain } from '../browser/read.ts';

const { dir } = inject('site');
const known = inject('sitePublic');
const files = filesOf(dir).filter((file) => /^embed\/.*\.html$/.test(file));
const textOf = (file: string): string => readFileSync(join(dir, file), 'utf8');
const langOf = (file: string): Lang => (file.startsWith('embed/uk/') ? 'uk' : 'en');
/** Every file of which this is true. */
const where = (holds: (text: string, file: string) => boolean): string[] =>
  files.filter((file) => holds(textOf(file), file));
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inside = (text: string, tag: 'style' | 'script'): string =>
  new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text)?.[1] ?? '';

/** Bytes over the wire. */
const BUDGET: Readonly<Record<Lang, number>> = { en: 25_000, uk: 30_000 };

test('there is a view at every address, and at no other', () => {
  const paths = LANGS.flatMap((lang) => [
    embedAddress.all(lang),
    ...catalogue.regions.map(({ id }) => embedAddress.region(lang, id)),
    ...catalogue.measures.map(({ id }) => embedAddress.measure(lang, id)),
    ...pairsOf(catalogue).map((pair) => embedAddress.compare(lang, ...pair)),
  ]);
  expect([...files].sort()).toEqual(paths.sort());
});

test('every view keeps its budget of bytes', () => {
  const packed = (file: string, quality: number): number =>
    brotliCompressSync(textOf(file), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  const isHeavy = (file: string, bytes: number): boolean => bytes > BUDGET[langOf(file)];
  // Packed in haste each is a little larger than what is sent; only where that is too much, the best quality, which is slow, is asked.
  const hasty = files.map((file) => ({ file, bytes: packed(file, 9) }));
  const heavy = hasty
    .filter(({ file, bytes }) => isHeavy(file, bytes))
    .map(({ file }) => ({ file, bytes: packed(file, constants.BROTLI_MAX_QUALITY) }));
  expect(heavy.filter(({ file, bytes }) => isHeavy(file, bytes))).toEqual([]);
  // Were nothing weighed, everything would be light.
  expect(Math.min(...hasty.map(({ bytes }) => bytes))).toBeGreaterThan(5_000);
});

test('no view names a file to be loaded, a module, a handler or a style of one element', () => {
  expect(
    where((text) => /<(?:img|iframe|object|embed)\b|\ssrc=|type="module"|crossorigin/.test(text)),
  ).toEqual([]);
  expect(where((text) => /<link rel="(?!canonical"|icon" href="data:,")/.test(text))).toEqual([]);
  expect(where((text) => /@import|url\((?!#)/.test(inside(text, 'style')))).toEqual([]);
  expect(
    where((text) => /<[^>]+\s(?:style|on\w+)=/.test(text.replace(/<(script|style)>[\s\S]*?<\/\1>/g, ''))),
  ).toEqual([]);
});

test('the policy of every view lets its own style and scripts through, by their hashes, what that script loads, and nothing else', () => {
  expect(
    where((text) => {
      const scripts = [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) =>
        hashOf(script),
      );
      const policy =
        `default-src 'none'; script-src ${scripts.join(' ')} 'strict-dynamic'; worker-src blob:; style-src ${hashOf(inside(text, 'style'))}; ` +
        `img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'`;
      return !text.includes(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    }),
  ).toEqual([]);
  expect(where((text) => (text.match(/<style\b/g) ?? []).length !== 1)).toEqual([]);
  expect(where((text) => (text.match(/<script\b/g) ?? []).length !== 2)).toEqual([]);
});

test('in every view the map comes before all of the script that can wait', () => {
  expect(
    where(
      (text) =>
        text.lastIndexOf('<script>') < text.lastIndexOf('</svg>') || inside(text, 'script').length > 800,
    ),
  ).toEqual([]);
});

test('every view names the one script that lets its map move, which carries all that it needs, with its licence', () => {
  const scripts = readdirSync(join(dir, 'embed')).filter((name) => /^explore-.*\.js$/.test(name));
  expect(scripts).toHaveLength(1);
  const [name = ''] = scripts;
  expect(
    where((text, file) => {
      const [, path = ''] = /<body data-script="([^"]+)"/.exec(text) ?? [];
      return posix.join(posix.dirname(file), path) !== `embed/${name}`;
    }),
  ).toEqual([]);
  const text = textOf(`embed/${name}`);
  expect(name).toBe(`explore-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`);
  expect(text).toContain('MapLibre contributors');
  // A module could not be loaded, nor could the script be written into a page, were it to end there.
  expect(text).not.toMatch(/^\s*(?:import|export)\s|<\/script/m);
});

describe.each(LANGS)('in %s', (lang) => {
  const own = files.filter((file) => langOf(file) === lang);
  const bodies = new Map(
    own.map((file) => {
      const body = textOf(file)
        .replace(/^[\s\S]*<body>/, '')
        .replace(/<[^>]*>/g, ' ');
      return [file, plain(body.replaceAll('&amp;', '&').replaceAll('&quot;', '"'))];
    }),
  );

  test('every view has the three dates, the borders, and the way to the full map', () => {
    const days = [catalogue.dates.area, catalogue.dates.newestSource].map((day) =>
      plain(dateWords(day, lang, 'short')),
    );
    for (const [file, body] of bodies) {
      for (const day of days) expect(body, file).toContain(day);
      expect(body, file).toContain('68/262');
      expect(textOf(file), file).toMatch(/<a [^>]*data-full/);
      expect(textOf(file), file).toContain(`<html lang="${lang}">`);
    }
  });

  test('a title never stands without who says so', () => {
    for (const { id, title, attribution } of catalogue.measures)
      for (const [file, body] of bodies) {
        if (body.includes(plain(title[lang])))
          expect(body, `${file}: ${id}`).toContain(plain(attribution[lang]));
      }
  });

  test('the views of measures say who says so in the title of the file as well', () => {
    for (const { id, attribution } of catalogue.measures) {
      const title = /<title>(.*?)<\/title>/.exec(textOf(embedAddress.measure(lang, id)))?.[1] ?? '';
      expect(plain(title.replaceAll('&quot;', '"'))).toContain(plain(attribution[lang]));
    }
  });
});

test('no program lists a view; where the site’s address is known it names the page that shows the same', () => {
  expect(where((text) => !text.includes('<meta name="robots" content="noindex">'))).toEqual([]);
  expect(where((text) => text.includes('rel="canonical"'))).toEqual([]);
  const kherson = readFileSync(join(known.dir, embedAddress.region('en', 'kherson')), 'utf8');
  expect(kherson).toContain(`<link rel="canonical" href="${known.address}en/region/kherson/">`);
});
