// Knows: that the element's script is small, known by its hash, harmless where there is no browser, and typed as it is made. Does not know: a browser.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';
import { ELEMENT_INTEGRITY, ELEMENT_SCRIPT } from '../../src/build/elementScript.ts';
import { ATTRIBUTES } from '../../src/parts/frameAddress.ts';

const { dir } = inject('site');
const script = readFileSync(join(dir, ELEMENT_SCRIPT));
const TYPES = 'embed/occupation-policy-map.d.ts';

test('it is small: at most 4.8 kB, 2 over the wire', () => {
  expect(script.length).toBeLessThan(4_800);
  expect(brotliCompressSync(script).length).toBeLessThan(2_000);
  expect(script.length).toBeGreaterThan(1_000);
});

test('the hash for copies is that of the script', () => {
  const hash = createHash('sha384').update(script).digest('base64');
  expect(readFileSync(join(dir, ELEMENT_INTEGRITY), 'utf8')).toBe(`sha384-${hash}\n`);
});

test('no text becomes markup or a program in it, and it says how it is used', () => {
  expect(script.toString()).not.toMatch(
    /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(/,
  );
  expect(script.toString()).toMatch(/^\/\*! <occupation-policy-map /);
});

test('a server may import it, once and again, and nothing happens', async () => {
  const address = pathToFileURL(resolve(dir, ELEMENT_SCRIPT)).href;
  const program = `await import('${address}'); await import('${address}?again'); console.log(Object.keys(globalThis).includes('customElements'))`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    program,
  ]);
  expect([stdout, stderr]).toEqual(['false\n', '']);
});

test('its types lie beside it, with a property for every attribute', () => {
  const types = readFileSync(join(dir, TYPES), 'utf8');
  const properties = [...types.matchAll(/^ {2}get (\w+)\(\)/gm)].map(([, name]) => name);
  expect([...properties, 'lang'].sort()).toEqual([...ATTRIBUTES].sort());
});

/** What the compiler says of a host's own file that stands beside the types. */
function complaints(text: string): string[] {
  const file = resolve(dir, 'embed/host.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version, ...more) =>
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version, ...more);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const HOST = `
  import './occupation-policy-map.js';
  import type { OccupationPolicyMapElement, OccupationPolicyMapView } from './occupation-policy-map.js';
  const map: OccupationPolicyMapElement = document.createElement('occupation-policy-map');
  map.region = 'kherson,luhansk';
  map.theme = 'dark';
  map.list = false;
  map.height = 930;
  map.measure = null;
  map.lang = 'uk';
  map.addEventListener('select', ({ detail }) => { const id: string = detail.measure; document.title = id; });
  map.addEventListener('view', (event) => { const view: OccupationPolicyMapView = event.detail; view.kind.join(); });
  map.addEventListener('ready', ({ detail: { height } }) => height.toFixed(), { once: true });
  map.addEventListener('click', (event) => event.clientX);
  document.querySelector('occupation-policy-map')?.setAttribute('region', 'donetsk');
  document.body.append(map);
`;

test('a page’s own TypeScript knows the element, its properties and its events', () => {
  expect(complaints(HOST)).toEqual([]);
});

test.each([
  [`map.theme = 'purple';`, `Type '"purple"' is not assignable`],
  [`map.height = true;`, `Type 'true' is not assignable`],
  [`map.addEventListener('select', ({ detail }) => detail.region);`, `'region' does not exist`],
])('and would be told of %s', (line, complaint) => {
  expect(complaints(HOST + line).join()).toContain(complaint);
});
