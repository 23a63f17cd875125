// Knows: that with ten thousand measures the reader's pages are as large as with a hundred, and nothing is lost. Does not know: how fast that is;
// the bench does.
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/build/pages/compare.ts';
import { matrix } from '../../../src/build/pages/matrix.ts';
import { reader } from '../../../src/build/pages/reader.ts';
import type { Material } from '../../../src/build/pageRow.ts';
import { inAllRegions, inRegion } from '../../../src/state/select.ts';
import { material, linksOf } from '../../views/rows.ts';
import { manyOf } from '../../catalogue/many.ts';

const MANY: Material = { ...material, catalogue: manyOf(material.catalogue, 10_000) };
const ROWS = reader(MANY, 'uk');
const NOW = reader(material, 'uk');
const bodyAt = (rows: typeof ROWS, path: string): string =>
  rows.find((row) => row.path === path)?.render().body ?? '';
const sizeOf = (rows: typeof ROWS, path: string): number => bodyAt(rows, path).length;
/** The ids of the measures whose cards a page has, in order. */
const cardsOf = (body: string): string[] =>
  [...body.matchAll(/<article id="m-([^"]+)"/g)].map(([, id = '']) => id);

test('the matrix is hardly larger: of many measures a cell draws some, its link names none, and the timeline has the newest', () => {
  const sizeWith = (of: Material): number => matrix(of, 'uk')[0]?.render().body.length ?? 0;
  expect(sizeWith(MANY)).toBeLessThan(sizeWith(material) * 2);
});

test('two regions compared are hardly larger: of many measures the first stand there, and where the others do', () => {
  const sizeWith = (of: Material): number => compare(of, 'uk')[0]?.render().body.length ?? 0;
  expect(sizeWith(MANY)).toBeLessThan(sizeWith(material) * 3);
});

test('home is hardly larger', () => {
  expect(MANY.catalogue.measures).toHaveLength(10_000);
  // A symbol more here and there, longer numbers, a denser line of time.
  expect(sizeOf(ROWS, 'uk/')).toBeLessThan(sizeOf(NOW, 'uk/') * 1.25);
});

describe.each(['uk/region/luhansk/', 'uk/all/'])('the list of %s', (path) => {
  const pages = ROWS.filter((row) => row.path.startsWith(path));
  const listed =
    path === 'uk/all/' ? inAllRegions(MANY.catalogue.measures) : inRegion(MANY.catalogue.measures, 'luhansk');

  test('goes on in as many pages as it needs, of a hundred cards each at most', () => {
    expect(pages).toHaveLength(Math.ceil(listed.length / 100));
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    for (const page of [pages[0], pages[1], pages.at(-1)]) {
      const cards = cardsOf(page?.render().body ?? '');
      expect(cards.length).toBeGreaterThan(0);
      // Those of all four regions that name a town of the region end its list.
      if (page !== pages.at(-1)) expect(cards).toHaveLength(100);
    }
  });

  test('has ways to the part before and the part after', () => {
    const [first, second, last] = [pages[0], pages[1], pages.at(-1)].map((page) => ({
      path: page?.path ?? '',
      links: linksOf(page?.render().body ?? '').map((href) =>
        new URL(href, `https://map.example/${page?.path ?? ''}`).pathname.slice(1),
      ),
    }));
    expect(first?.links).toContain(`${path}2/`);
    expect(second?.links).toContain(path);
    expect(second?.links).toContain(`${path}3/`);
    expect(last?.links).toContain(`${path}${pages.length - 1}/`);
    expect(last?.links).not.toContain(`${path}${pages.length + 1}/`);
  });
});

test('every measure of a region stands in one of its pages, and in one only', () => {
  const own = inRegion(MANY.catalogue.measures, 'donetsk');
  const pages = ROWS.filter((row) => row.path.startsWith('uk/region/donetsk/'));
  const cards = pages.flatMap((page) => cardsOf(page.render().body));
  const ids = new Set(own.map(({ id }) => id));
  expect(cards.filter((id) => ids.has(id))).toEqual(own.map(({ id }) => id));
});
