// Knows: what every document's head must and must not say. Does not know: the pages' content.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { documentOf, fileOf } from '../../src/build/document.ts';
import { siteIndex } from '../../src/build/siteIndex.ts';
import type { SiteFrame } from '../../src/build/document.ts';
import type { PageRow } from '../../src/build/pageRow.ts';

const row: PageRow = {
  lang: 'uk',
  path: 'uk/region/kherson/',
  title: 'Херсонська область: «що кажуть» & хто',
  description: 'A "quoted" <b>description</b>',
  alternates: { en: 'en/region/kherson/', uk: 'uk/region/kherson/' },
  css: '.map{color:var(--ink)}',
  data: { name: '</script><script>alert(1)</script>' },
  render: () => ({
    head: '<style id="a">.card{color:var(--ink)}</style>',
    body: '<!--[--><main>text<!----></main><!--]-->',
  }),
};
const frame: SiteFrame = {
  fonts: {
    files: [],
    sheet: { name: 'fonts.css', css: '@font-face{font-family:x;src:url(x.woff2)}' },
    preload: { en: ['latin.woff2'], uk: ['latin.woff2', 'cyrillic.woff2'] },
    licence: '',
  },
  css: ':root{--ink:black}',
  scripts: {
    early: 'wear("dark")',
    main: 'assets/main-1234.js',
    bundle: new Map(),
    embedEarly: '',
    embed: '',
    element: '',
    present: 'show(1)',
    offlineCopy: '',
    offline: { early: '', start: '', main: '', css: '' },
    explore: { code: '', worker: '' },
  },
  siteUrl: null,
  alts: new Map([
    ['share/uk/all.png', 'Усі області'],
    ['share/uk/kherson.png', 'Херсонська область: «що кажуть» & хто'],
  ]),
};
const page = documentOf(row, frame);
const alone = documentOf(
  { ...row, path: '404.html', selfContained: true, data: null },
  { ...frame, siteUrl: 'https://example.org/' },
);
const known = documentOf(row, { ...frame, siteUrl: 'https://example.org/map/' });

test('one style element holds everything, and the policy lets exactly it through', () => {
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)];
  expect(styles).toHaveLength(1);
  const css = styles[0]?.[1] ?? '';
  for (const part of [':root{--ink:black}', '.map{', '.card{']) expect(css).toContain(part);
  const hash = createHash('sha256').update(css).digest('base64');
  expect(page).toContain(`style-src 'self' 'sha256-${hash}'`);
});

test('the policy stands before anything that it governs, and lets nothing run but the site’s own scripts', () => {
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<link'));
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  expect(page).toContain("default-src 'none'");
  const early = createHash('sha256').update(frame.scripts.early).digest('base64');
  expect(page).toContain(
    `script-src 'self' 'sha256-${early}'; worker-src 'self'; connect-src 'self'; frame-src 'self'; `,
  );
  expect(page).not.toContain('unsafe');
});

test('what must run before the first paint stands in the head; the rest is asked for after the last word', () => {
  expect(page.indexOf('<script>wear("dark")</script>')).toBeLessThan(page.indexOf('<style>'));
  const main = '<script type="module" src="../../../assets/main-1234.js"></script>';
  expect(page.indexOf(main)).toBeGreaterThan(page.indexOf('</main>'));
});

test('no site that a reader goes on to is told of the page', () => {
  expect(page).toContain('<meta name="referrer" content="no-referrer">');
});

test('words are escaped in the head, and data cannot close its element', () => {
  expect(page).toContain('<title>Херсонська область: «що кажуть» &amp; хто</title>');
  expect(page).toContain('content="A &quot;quoted&quot; &lt;b&gt;description&lt;/b&gt;"');
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('\\u003c/script>\\u003cscript>alert(1)');
});

test('without the site’s address nothing absolute is written', () => {
  expect(page).not.toMatch(/canonical|hreflang|og:|https?:/);
});

test('with it there are a canonical address, both languages and a default', () => {
  expect(known).toContain('<link rel="canonical" href="https://example.org/map/uk/region/kherson/">');
  expect(known).toContain('hreflang="en" href="https://example.org/map/en/region/kherson/"');
  expect(known).toContain('hreflang="x-default" href="https://example.org/map/en/region/kherson/"');
});

test('a link to a page is shown with an image, and what that says; without the site’s address with none', () => {
  const shown = (of: PageRow) => documentOf(of, { ...frame, siteUrl: 'https://example.org/map/' });
  const own = shown({ ...row, embed: 'embed/uk/kherson.html' });
  expect(own).toContain('<meta property="og:image" content="https://example.org/map/share/uk/kherson.png">');
  expect(own).toContain('<meta property="og:image:width" content="1200">');
  expect(own).toContain('<meta property="og:image:height" content="630">');
  expect(own).toContain('<meta property="og:image:alt" content="Херсонська область: «що кажуть» &amp; хто">');
  expect(own).toContain('<meta name="twitter:card" content="summary_large_image">');
  expect(shown(row)).toContain('content="https://example.org/map/share/uk/all.png"');
  expect(page).not.toMatch(/og:image|twitter:card/);
});

test('a page whose image is not drawn is not written', () => {
  const missing = { ...row, embed: 'embed/uk/atlantis.html' };
  expect(() => documentOf(missing, { ...frame, siteUrl: 'https://example.org/' })).toThrow(
    'got no image share/uk/atlantis.png, expected one of 2',
  );
});

test('a Ukrainian page asks for Cyrillic letters by a way that works below any path', () => {
  expect(page).toContain('href="../../../assets/fonts/cyrillic.woff2" as="font"');
  expect(page).toContain('<link rel="stylesheet" href="../../../assets/fonts/fonts.css">');
});

test('fonts are asked for after the page’s last word, so that they do not hold up the map', () => {
  const asked = page.indexOf('assets/fonts/');
  expect(asked).toBeGreaterThan(page.indexOf('</main>'));
});

test('a page that stands alone asks for no file, runs no script and is listed nowhere', () => {
  expect(alone).not.toMatch(/<script|script-src|'self' 'sha/);
  expect(alone).not.toMatch(/assets|canonical|rel="(preload|stylesheet)"/);
  expect(alone).toContain('noindex');
  expect(
    siteIndex([{ ...row, selfContained: true }], 'https://example.org/').get('sitemap.xml'),
  ).not.toContain('<loc>');
});

test('no mark of a script that does not come is left in the page', () => {
  expect(page).toContain('<body>\n<main>text</main>\n<link');
  expect(page).not.toContain('<!--');
});

test('no line begins with a dash or a dot between words', () => {
  const words = documentOf(
    { ...row, render: () => ({ head: '', body: '<p>Повідомлення — ще не доказ · 1</p>' }) },
    frame,
  );
  expect(words).toContain('<p>Повідомлення\u00a0— ще не доказ\u00a0· 1</p>');
});

test('a path names its folder’s file', () => {
  expect([fileOf(''), fileOf('en/'), fileOf('404.html')]).toEqual([
    'index.html',
    'en/index.html',
    '404.html',
  ]);
});

test('a page for a class is light from the first paint, runs the script that stands in it, and asks for no other', () => {
  const shown = documentOf({ ...row, projected: true }, frame);
  expect(shown).toContain('<html lang="uk" data-theme="light">');
  expect(shown).toContain('<script>show(1)</script>');
  expect(shown).not.toContain('main-1234.js');
  expect(shown).not.toContain('wear(');
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(shown)?.[1] ?? '';
  expect(policy).toContain("script-src 'sha256-");
  expect(policy).not.toContain('connect-src');
  expect(policy).not.toContain("script-src 'self'");
});
