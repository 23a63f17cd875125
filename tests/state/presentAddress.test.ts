// Knows: which address shows a class what a page shows. Does not know: how that looks.
import { expect, test } from 'vitest';
import { presentAddress } from '../../src/state/presentAddress.ts';

const LESSONS = [{ id: 'who-says-so' }];

test.each([
  ['a region', 'en/region/luhansk/', 'en/present/own/?steps=luhansk'],
  ['a region’s second page of list', 'en/region/luhansk/2/', 'en/present/own/?steps=luhansk'],
  ['a measure', 'en/measure/a-b/', 'en/present/own/?steps=a-b'],
  ['two regions compared', 'en/compare/kherson-luhansk/', 'en/present/own/?steps=kherson-luhansk'],
  ['a practice card', 'en/practice/a-b/', 'en/present/own/?steps=a-b'],
  ['a region’s handout', 'en/handout/kherson/teacher/', 'en/present/own/?steps=kherson'],
  ['a lesson', 'en/lesson/who-says-so/', 'en/present/who-says-so/'],
  ['a lesson’s handout', 'en/handout/who-says-so/', 'en/present/who-says-so/'],
  ['home', 'en/', 'en/present/own/?steps=all'],
  ['a page about none of these', 'en/lesson/', 'en/present/own/?steps=all'],
])('of %s a class is shown just that', (_what, path, expected) => {
  expect(presentAddress('en', path, LESSONS)).toBe(expected);
});

test('it is shown in the language of the page', () => {
  expect(presentAddress('uk', 'uk/region/luhansk/', LESSONS)).toBe('uk/present/own/?steps=luhansk');
});
