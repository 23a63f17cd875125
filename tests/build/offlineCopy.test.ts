// Knows: what belongs to a copy of the site, and that its version changes with any of it. Does not know: how a copy is kept.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { copyList, copySize } from '../../src/build/offlineCopy.ts';

const FILES = new Map<string, string | Uint8Array>([
  ['index.html', 'both languages'],
  ['404.html', 'nothing'],
  ['en/index.html', 'home'.repeat(100)],
  ['uk/present/who-says-so/index.html', 'урок'],
  ['assets/main-1.js', 'run()'],
  ['assets/fonts/latin.woff2', new Uint8Array([1, 2, 3])],
  ['icon.svg', '<svg/>'],
  ['en/feed.xml', 'feed'],
  ['embed/en/kherson.html', 'embed'],
  ['share/en/kherson.png', new Uint8Array(9)],
  ['frozen/2026-11-26-1/en/kherson.html', 'frozen'],
  ['downloads/measures.csv', 'id'],
  ['offline/occupation-policy-map-en.html', 'all in one'],
  ['offline-copy.js', 'worker'],
]);

test('the pages of both languages and what they are made with belong to it, by the addresses that are asked for', () => {
  expect(Object.keys(copyList(FILES).files)).toEqual([
    'assets/fonts/latin.woff2',
    'assets/main-1.js',
    'en/',
    'icon.svg',
    'uk/present/who-says-so/',
  ]);
  expect(copyList(FILES)).toMatchObject({ pages: 2, bytes: 400 + 8 + 5 + 3 + 6 });
});

test('each file is named with the beginning of its SHA-256', () => {
  const hash = createHash('sha256').update('run()').digest('hex');
  expect(hash).toContain(copyList(FILES).files['assets/main-1.js']);
});

test('the version changes when a file does, and not with the order in which files are made', () => {
  const { version } = copyList(FILES);
  expect(copyList(new Map([...FILES].reverse())).version).toBe(version);
  expect(copyList(new Map([...FILES, ['uk/present/who-says-so/index.html', 'уроки']])).version).not.toBe(
    version,
  );
  expect(copyList(new Map([...FILES, ['downloads/measures.csv', 'id,kind']])).version).toBe(version);
});

test('how much it is: pages, as packed on the way, as plain on the device', () => {
  const { pages, sent, bytes } = copySize(FILES);
  expect({ pages, bytes }).toEqual({ pages: 2, bytes: 422 });
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(bytes);
});
