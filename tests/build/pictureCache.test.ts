// Knows: that what was drawn once is kept, and drawn again only when it has changed. Does not know: what a picture shows.
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptPng } from '../../src/build/pictureCache.ts';
import { pngOf } from '../../src/build/png.ts';

let dir = '';
let drawn: string[] = [];
const draw = async (svg: string, scale: number): Promise<Buffer> => {
  drawn.push(`${svg} ${scale}`);
  return Promise.resolve(Buffer.from(`drawn ${svg} ${scale}`));
};
const make = async (...svgs: string[]): Promise<string[]> => {
  drawn = [];
  const made = await keptPng(
    svgs.map((svg, n) => ({ path: `share/${n}.png`, svg, scale: 1 })),
    dir,
    draw,
  );
  return [...made.values()].map(String);
};

beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'pictures-')), 'not', 'yet', 'there');
});
afterEach(() => {
  rmSync(join(dir, '../../..'), { recursive: true });
});

test('a clean clone draws every picture; afterwards none, and all are the same', async () => {
  const first = await make('a', 'b');
  expect(drawn.sort()).toEqual(['a 1', 'b 1']);
  expect(await make('a', 'b')).toEqual(first);
  expect(drawn).toEqual([]);
});

test('only what has changed is drawn anew', async () => {
  await make('a', 'b');
  expect(await make('a', 'c')).toEqual(['drawn a 1', 'drawn c 1']);
  expect(drawn).toEqual(['c 1']);
});

test('the same drawing in another size is another picture', async () => {
  await make('a');
  await keptPng([{ path: 'still.png', svg: 'a', scale: 2 }], dir, draw);
  expect(drawn).toEqual(['a 1', 'a 2']);
});

test('what no build has asked for in a month is forgotten', async () => {
  await make('a');
  const [kept = ''] = readdirSync(dir);
  const old = new Date(Date.now() - 40 * 24 * 3600 * 1000);
  utimesSync(join(dir, kept), old, old);
  await make('b');
  expect(readdirSync(dir)).not.toContain(kept);
  expect(readdirSync(dir)).toHaveLength(1);
});

test('a picture that is asked for is not forgotten, however old it is', async () => {
  await make('a');
  const [kept = ''] = readdirSync(dir);
  const old = new Date(Date.now() - 40 * 24 * 3600 * 1000);
  utimesSync(join(dir, kept), old, old);
  await make('a');
  expect(drawn).toEqual([]);
  expect(readdirSync(dir)).toEqual([kept]);
});

test('what another build left half written is nobody’s picture', async () => {
  await make('a');
  const [kept = ''] = readdirSync(dir);
  writeFileSync(join(dir, `${kept}.1234`), 'half');
  expect(await make('a')).toEqual(['drawn a 1']);
});

test('what the project’s cache holds is what would be drawn now: whoever draws otherwise raises the recipe', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#fff"/>' +
    '<text x="5" y="25" font-size="20" font-family="Source Serif 4">Щoq</text></svg>';
  const kept = await keptPng([{ path: 'a.png', svg, scale: 2 }]);
  expect(kept.get('a.png')?.equals(await pngOf(svg, 2))).toBe(true);
});
