// Knows: that programs which are given a page's address find its view, by the rules of oEmbed 1.0 and those of WordPress. Does not know: the view.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, inject, test } from 'vitest';
import { filesOf } from '../browser/documents.ts';
import { catalogue } from '../browser/pages.ts';
import { launch } from '../launch.ts';
import { pairsOf } from '../../src/state/compare.ts';
import { serve } from '../../src/build/serve.ts';

const plainSite = inject('site');
const { dir, address } = inject('sitePublic');
const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
const answers = filesOf(dir).filter((file) => /^oembed\/.*\.json$/.test(file));
type Answer = Readonly<Record<string, string | number>>;
const answerOf = (file: string): Answer => JSON.parse(read(file)) as Answer;
/** WordPress reads so much of a page, and its head alone. */
const READ_BY_WORDPRESS = 150 * 1024;
const headOf = (page: string): string => read(page).slice(0, READ_BY_WORDPRESS).split('</head>')[0] ?? '';

test('home, regions, all four, comparisons and every measure lead to their view, as JSON and as XML', () => {
  const pages = [
    'en/',
    'uk/',
    'en/all/',
    'uk/region/kherson/',
    'en/compare/kherson-luhansk/',
    ...catalogue.measures.map(({ id }) => `en/measure/${id}/`),
  ];
  for (const page of pages)
    for (const type of ['application/json', 'text/xml']) {
      const link = new RegExp(`<link rel="alternate" type="${type}\\+oembed" href="([^"]+)" title="[^"]+">`);
      const href = link.exec(headOf(`${page}index.html`))?.[1] ?? expect.fail(`${page} leads to no ${type}`);
      expect(href.startsWith(`${address}oembed/`), href).toBe(true);
      expect(existsSync(join(dir, href.slice(address.length))), href).toBe(true);
    }
});

test('where the site’s address is not known, nothing leads anywhere and there is nothing', () => {
  const files = filesOf(plainSite.dir);
  expect(files.filter((file) => file.startsWith('oembed/'))).toEqual([]);
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.filter((file) => readFileSync(join(plainSite.dir, file), 'utf8').includes('oembed'))).toEqual(
    [],
  );
});

test('every answer is what oEmbed 1.0 asks of one of type rich, and no more than a program keeps', () => {
  const pairs = pairsOf(catalogue).length;
  expect(answers.length).toBe(2 * (1 + catalogue.regions.length + pairs + catalogue.measures.length));
  for (const file of answers) {
    const answer = answerOf(file);
    expect(answer, file).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_url: address,
      cache_age: 86_400,
    });
    for (const name of ['title', 'provider_name', 'html'])
      expect(answer[name], file).toEqual(expect.any(String));
    for (const name of ['width', 'height']) expect(answer[name], file).toEqual(expect.any(Number));
  }
});

test('every answer names a picture of its view with its true size', () => {
  for (const file of answers) {
    const { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height } = answerOf(file);
    const path = String(url).slice(address.length);
    expect(String(url), file).toBe(`${address}${file.replace(/^oembed/, 'share').replace(/json$/, 'png')}`);
    const { width: drawn, height: tall } = PNG.sync.read(readFileSync(join(dir, path)));
    expect([width, height], file).toEqual([drawn, tall]);
  }
});

test('the title of a measure never stands without who says so', () => {
  for (const { id, attribution } of catalogue.measures) {
    const { title, html } = answerOf(`oembed/en/measure/${id}.json`);
    expect(title).toContain(attribution.en);
    expect(String(html).replaceAll('&quot;', '"')).toContain(attribution.en);
  }
});

test('WordPress, which knows no such site, keeps quotation and frame of every answer', () => {
  for (const file of answers) {
    const html = String(answerOf(file)['html']);
    // What it lets through, and what it must find in that (class-wp-oembed.php, wp_filter_oembed_result).
    const tags = [...html.matchAll(/<(\w+)((?:\s[\w-]+="[^"<>]*")*)>/g)].map(
      ([, name = '', attributes = '']) => ({
        name,
        attributes: [...attributes.matchAll(/([\w-]+)=/g)].map(([, attribute]) => attribute),
      }),
    );
    expect(
      tags.map(({ name }) => name),
      file,
    ).toEqual(['blockquote', 'a', 'iframe']);
    expect(tags[1]?.attributes).toEqual(['href']);
    for (const name of tags[2]?.attributes ?? [])
      expect(['src', 'width', 'height', 'frameborder', 'title'], file).toContain(name);
    expect(html, file).toMatch(/^<blockquote>.*?<\/blockquote><iframe [^>]*><\/iframe>$/);
    const src = /<iframe [^>]*src="([^"#?]+)"/.exec(html)?.[1] ?? '';
    expect(existsSync(join(dir, src.slice(address.length))), src).toBe(true);
  }
});

test('the XML is well formed and says the same as the JSON', async () => {
  const browser = await launch('none');
  const page = await browser.newPage();
  const told = await page.evaluate(
    (texts) =>
      texts.map((text) => {
        const xml = new DOMParser().parseFromString(text, 'text/xml');
        if (xml.querySelector('parsererror')) return { broken: text };
        return Object.fromEntries(
          [...xml.documentElement.children].map((each) => [each.tagName, each.textContent]),
        );
      }),
    answers.map((file) => read(file.replace(/json$/, 'xml'))),
  );
  await browser.close();
  expect(told).toEqual(
    answers.map((file) =>
      Object.fromEntries(Object.entries(answerOf(file)).map(([name, value]) => [name, String(value)])),
    ),
  );
});

test('a view is as tall as its answer says, a little more or less', async () => {
  const site = await serve(plainSite.dir, { port: 0 });
  const browser = await launch('none');
  const page = await browser.newPage({ viewport: { width: 640, height: 400 } });
  for (const file of [
    'en/all',
    'uk/all',
    'en/zaporizhzhia',
    'uk/kherson',
    'uk/compare/zaporizhzhia-kherson',
  ]) {
    await page.goto(`${site.url}embed/${file}.html`);
    const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const said = Number(answerOf(`oembed/${file}.json`)['height']);
    expect(Math.abs(said - height), `${file}: ${height}`).toBeLessThan(60);
  }
  await browser.close();
  await site.close();
});
