// Knows: that src/ keeps to its rooms, and that a breach would be seen. Does not know: how it is found (floors.ts).
import { expect, test } from 'vitest';
import { impureNames, read, wrongImports, wrongMarks } from './floors.ts';

const SRC = read('src');

test('imports only go down, and parts/ and map/ leave each other alone', () => {
  expect(wrongImports(SRC)).toEqual([]);
});

test('what is known is pure: no name of a browser or of Node stands in design/, catalogue/, geo/, i18n/', () => {
  expect(impureNames(SRC)).toEqual([]);
});

test('every source file first says what it knows and does not know, and has at most 200 lines', () => {
  expect(wrongMarks(SRC)).toEqual([]);
});

const OPENING = '// Knows: a thing. Does not know: another.\n';
const component = (script: string, markup = ''): string =>
  `<!-- Knows: a thing. Does not know: another. -->\n<script lang="ts">\n${script}\n</script>\n${markup}`;

test.each([
  ['src/geo/path.ts', `import type { View } from '../state/view.ts';`, 'geo/ may not import state/'],
  ['src/geo/path.ts', `import { LANGS } from '../catalogue/types.ts';`, 'geo/ may not import catalogue/'],
  ['src/geo/path.ts', `import { type Lang } from '../catalogue/types.ts';`, 'geo/ may not import catalogue/'],
  ['src/i18n/dates.ts', `const words = await import('node:fs');`, 'i18n/ is pure'],
  ['src/catalogue/cell.ts', `export { tick } from 'svelte';`, 'catalogue/ is pure'],
  ['src/design/a.ts', `type Card = typeof import('../parts/Card.svelte');`, 'design/ is pure'],
  ['src/state/view.ts', `const all = import.meta.glob('../parts/*.svelte');`, 'state/ may not import parts/'],
  ['src/views/Reader.ts', `import { compile } from '../build/compile.ts';`, 'views/ may not import build/'],
  ['src/parts/list.ts', `const x = () => import('../map/scene.ts');`, 'parts/ may not import map/'],
  ['src/views/Reader.ts', `import x from '../main.ts';`, 'views/ may not import entries/'],
  ['src/state/words.ts', `import words from '../../data/locales/en.json';`, 'state/ may not import data/'],
  ['src/map/glStyle.ts', `import { Map } from 'maplibre-gl';`, 'only map/GlMap may'],
  ['src/utils/dates.ts', ``, 'no room is called "utils"'],
])('a breach in %s would be seen: %s', (path, line, complaint) => {
  expect(wrongImports(new Map([[path, OPENING + line]])).join()).toContain(complaint);
});

test('a breach in a component would be seen, in its script and in its markup', () => {
  const tree = new Map([
    ['src/map/SvgMap.svelte', component(`import Symbol from '../parts/Symbol.svelte';`)],
    [
      'src/parts/Card.svelte',
      component('', `<a href="./" onclick={() => import('../views/Reader.svelte')}>Read</a>`),
    ],
  ]);
  expect(wrongImports(tree)).toEqual([
    'src/map/SvgMap.svelte imports src/parts/Symbol.svelte: map/ may not import parts/',
    'src/parts/Card.svelte imports src/views/Reader.svelte: parts/ may not import views/',
  ]);
});

test('what goes down, and the types of the evidence model, are nobody’s breach', () => {
  const tree = new Map([
    ['src/geo/path.ts', `import type { RegionId } from '../catalogue/types.ts';`],
    ['src/map/GlMap.ts', `const gl = await import('maplibre-gl'); import { fit } from '../geo/camera.ts';`],
    ['src/map/glStyle.ts', `import type { StyleSpecification } from 'maplibre-gl';`],
    ['src/views/Reader.svelte', component(`import Card from '../parts/Card.svelte';`)],
  ]);
  expect(wrongImports(tree)).toEqual([]);
});

test('a browser’s or Node’s name in a pure room would be seen, a local name of the same spelling would not', () => {
  const tree = new Map([
    ['src/geo/a.ts', 'export const width = window.innerWidth;'],
    ['src/geo/b.ts', 'export const home = process.env["HOME"];'],
    ['src/i18n/c.ts', 'export function paint(into: SVGElement): string { return into.id; }'],
    ['src/i18n/d.ts', 'const document = { title: "" }; export const title = document.title;'],
    ['src/state/e.ts', 'export const here = location.href;'],
  ]);
  expect(impureNames(tree)).toEqual([
    "src/geo/a.ts: Cannot find name 'window'",
    "src/geo/b.ts: Cannot find name 'process'",
    "src/i18n/c.ts: Cannot find name 'SVGElement'",
  ]);
});

test('a file that says nothing of itself, or goes on too long, would be seen', () => {
  const tree = new Map([
    ['src/geo/a.ts', '// Knows: a thing.\n'],
    ['src/geo/b.ts', 'export const b = 1;\n'],
    ['src/geo/c.ts', OPENING + 'export {};\n'.repeat(200)],
    ['src/geo/d.ts', OPENING + 'export {};\n'.repeat(199)],
  ]);
  expect(wrongMarks(tree)).toEqual([
    'src/geo/a.ts: the first lines do not say "Does not know: "',
    'src/geo/b.ts: the first line does not begin with "Knows: "',
    'src/geo/b.ts: the first lines do not say "Does not know: "',
    'src/geo/c.ts: 201 lines, at most 200',
  ]);
});
