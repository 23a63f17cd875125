// Knows: that the whole built site holds together where a host puts it: below a path, behind real nginx. Does not know: its pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Served } from '../../src/build/serve.ts';
import { visit } from '../browser/chromium.ts';
import { nginx } from './nginx.ts';

const { dir } = inject('site');
// A copy of the site in one file has ways of its own, which are looked at as it is opened: from a disk.
const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.html') && !file.startsWith('offline/'),
);
let site: Served;
beforeAll(async () => {
  site = await nginx(join(process.cwd(), dir), '/maps/occupation/');
});
afterAll(() => site.close());

test('every link, picture and font of every page is there, and so is the place that a link points to', async () => {
  const targets = new Map<string, string>();
  for (const page of pages) {
    const html = readFileSync(join(dir, page), 'utf8');
    const address = new URL(page.replace(/(^|\/)index\.html$/, '$1'), site.url);
    for (const [, link = ''] of html.matchAll(/(?:\s(?:href|src)="|url\()([^")]+)/g)) {
      const target = new URL(link.replaceAll('&amp;', '&'), address);
      if (target.href.startsWith('http') && target.origin === address.origin) targets.set(target.href, page);
    }
  }
  const broken: string[] = [];
  const texts = new Map<string, string>();
  for (const [target, page] of targets) {
    const [file = '', id = ''] = target.split('#', 2);
    // The maps of a lesson of one's own come with its first step, hatch and all.
    if (/\/own\/#hatch-step$/.test(target)) continue;
    if (!texts.has(file)) {
      const answer = await fetch(file);
      texts.set(file, answer.ok ? await answer.text() : '');
    }
    const text = texts.get(file) ?? '';
    if (text === '') broken.push(`${page} points to ${target}, where nothing is`);
    else if (id !== '' && !text.includes(` id="${id}"`))
      broken.push(`${page} points to ${target}, which has no such place`);
  }
  expect(broken).toEqual([]);
  // No page leads to the missing one, nor to what stands in other people's pages.
  const led = pages.filter((page) => !page.startsWith('embed/'));
  expect(texts.size).toBeGreaterThanOrEqual(led.length - 1);
});

test('a browser has nothing to complain of, neither of the pages nor of the headers', async () => {
  for (const page of ['', 'en/', 'uk/region/luhansk/']) {
    await visit(site.url + page, async (opened) => {
      expect(await opened.title()).not.toBe('');
    });
  }
});

test('a missing address, at any depth, is answered in both languages by a page that needs nothing else', async () => {
  await visit(
    `${site.url}uk/region/nowhere/at/all/`,
    async (opened) => {
      expect(await opened.locator('[lang=uk]').count()).toBeGreaterThan(0);
      expect(await opened.locator('[lang=en]').count()).toBeGreaterThan(0);
    },
    { missing: true },
  );
});
