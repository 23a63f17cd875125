// Knows: which requests a kept copy may answer, how its stores are named, and what is no list of a copy. Does not know: a browser.
import { expect, test } from 'vitest';
import {
  isCopyList,
  isPresented,
  megabytes,
  pathAsked,
  startOf,
  storeName,
  storePrefix,
} from '../../src/state/offlineCopy.ts';

const ROOT = 'https://example.org/map/';
const page = { method: 'GET', mode: 'navigate', cache: 'default' };
const file = { method: 'GET', mode: 'cors', cache: 'default' };

test.each([
  [
    'a page, whatever its query asks for',
    `${ROOT}en/present/who-says-so/?step=3`,
    page,
    'en/present/who-says-so/',
  ],
  ['a page that is loaded again', `${ROOT}uk/`, { ...page, cache: 'no-cache' }, 'uk/'],
  ['a page that another turns into', `${ROOT}en/region/luhansk/`, file, 'en/region/luhansk/'],
  ['a file', `${ROOT}assets/main-1.js`, file, 'assets/main-1.js'],
  ['a file with a query is another file', `${ROOT}assets/main-1.js?v=2`, file, null],
  ['what is asked of the network alone', `${ROOT}en/`, { ...file, cache: 'no-store' }, null],
  ['the list, which says whether there is a newer copy', `${ROOT}offline-copy.json`, file, null],
  ['what is sent, not asked for', `${ROOT}en/`, { ...page, method: 'POST' }, null],
  ['another part of the same host', 'https://example.org/blog/', page, null],
  ['another host', 'https://example.com/map/en/', page, null],
])('%s: %s', (_, url, request, path) => {
  expect(pathAsked({ url, ...request }, ROOT)).toBe(path);
});

test('a lesson that is shown, and its notes, are presented; the page of a lesson is not', () => {
  expect(isPresented(`${ROOT}uk/present/who-says-so/?step=2&notes=window`, ROOT)).toBe(true);
  expect(isPresented(`${ROOT}en/present/own/`, ROOT)).toBe(true);
  expect(isPresented(`${ROOT}en/lesson/who-says-so/`, ROOT)).toBe(false);
  expect(isPresented('https://example.org/other/en/present/who-says-so/', ROOT)).toBe(false);
});

test('stores in order of their names are in order of age, even when the clock was put back', () => {
  const first = storeName(ROOT, Date.UTC(2026, 10, 26, 9), []);
  const second = storeName(ROOT, Date.UTC(2026, 10, 26, 10), [first]);
  const third = storeName(ROOT, Date.UTC(2026, 10, 25), [first, second]);
  expect([third, first, second].sort()).toEqual([first, second, third]);
  expect(startOf(ROOT, second)).toBe(Date.UTC(2026, 10, 26, 10));
});

test('two copies of the site on one host do not take each other’s stores', () => {
  const inner = storeName('https://example.org/map/old/', 0, []);
  expect(inner.startsWith(storePrefix(ROOT))).toBe(false);
});

test('a page by which a network asks for a password is no list of a copy', () => {
  expect(isCopyList({ version: '1', pages: 2, bytes: 3, files: { 'en/': 'ab' } })).toBe(true);
  for (const other of [null, 'x', [], {}, { version: '1', pages: 2, bytes: 3, files: null }])
    expect(isCopyList(other)).toBe(false);
  expect(isCopyList({ version: '1', pages: 2, bytes: 3, files: { 'en/': 7 } })).toBe(false);
});

test('room is never said to be less than it is', () => {
  expect(megabytes(6_200_001)).toBe(7);
});
