// Knows: what holds on every page of text. Does not know: what each of them says.
import { expect, test } from 'vitest';
import { corrections } from '../../src/build/pages/corrections.ts';
import { embedding } from '../../src/build/pages/embedding.ts';
import { method } from '../../src/build/pages/method.ts';
import { privacy } from '../../src/build/pages/privacy.ts';
import { sources } from '../../src/build/pages/sources.ts';
import { table } from '../../src/build/pages/table.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { address } from '../../src/state/address.ts';
import { textOf } from '../parts/html.ts';
import { bodyOf, inside, material, rowOf, valuesOf } from './rows.ts';

const PAGES = Object.entries({ table, sources, method, corrections, privacy, embedding }).flatMap(
  ([name, make]) => LANGS.map((lang) => ({ name, make, lang })),
);

test.each(PAGES)(
  '$name, $lang: every link within the page leads to an element, and no id is there twice',
  (page) => {
    const html = bodyOf(page.make, page.lang);
    const ids = valuesOf(html, 'id');
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const anchors = valuesOf(html, 'href').filter((href) => href.startsWith('#'));
    expect(anchors.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  },
);

test.each(PAGES)(
  '$name, $lang: the foot leads to each of the four regions, on the map and beside it',
  (page) => {
    const links = valuesOf(inside(bodyOf(page.make, page.lang), 'footer'), 'href');
    for (const { id } of material.catalogue.regions) {
      const href = `../../${address.region(page.lang, id)}`;
      expect(links.filter((link) => link === href)).toHaveLength(2);
    }
  },
);

test.each(PAGES)(
  '$name, $lang: one heading names the page, and the title and description are its own',
  (page) => {
    const row = rowOf(page.make, page.lang);
    const html = bodyOf(page.make, page.lang);
    const headings = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, words = '']) => textOf(words));
    expect(headings).toHaveLength(1);
    expect(row.title).toContain(headings[0]);
    const others = PAGES.filter(({ name, lang }) => name !== page.name || lang !== page.lang);
    for (const other of others) {
      expect(rowOf(other.make, other.lang).description).not.toBe(row.description);
    }
  },
);

test.each(PAGES)(
  '$name, $lang: no style or handler stands in an element, which the page’s policy would refuse',
  (page) => {
    const html = bodyOf(page.make, page.lang);
    expect(html).not.toMatch(/<[^>]* (?:style|on[a-z]+)="/);
    expect(html).not.toContain('<script');
  },
);

test('the page of privacy keeps its word: it leads nowhere outside the site', () => {
  for (const lang of LANGS) {
    const hrefs = valuesOf(bodyOf(privacy, lang), 'href');
    expect(hrefs.filter((href) => /^[a-z]+:|^\/\//.test(href))).toEqual([]);
  }
});
