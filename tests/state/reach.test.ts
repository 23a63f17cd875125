import { expect, test } from 'vitest';
import { isOnThisMachine } from '../../src/state/reach.ts';

test.each([
  'http://localhost:4173/en/',
  'http://map.localhost/',
  'http://127.0.0.1:8080/maps/',
  'http://127.4.0.1/',
  'http://0.0.0.0:4173/',
  'http://[::1]:4173/',
  'file:///home/editor/dist/en/index.html',
])('nobody else finds %s', (href) => {
  expect(isOnThisMachine(href)).toBe(true);
});

test.each([
  'https://example.org/map/',
  'http://localhost.example.org/',
  'https://127.example.org/',
  'https://[2001:db8::1]/',
])('others find %s', (href) => {
  expect(isOnThisMachine(href)).toBe(false);
});
