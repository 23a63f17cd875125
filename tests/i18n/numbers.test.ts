import { expect, test } from 'vitest';
import { numberWords } from '../../src/i18n/numbers.ts';

test.each([
  [0, '0', '0'],
  [716, '716', '716'],
  [9000, '9,000', '9\u00a0000'],
  [1688775, '1,688,775', '1\u00a0688\u00a0775'],
  [2.2, '2.2', '2,2'],
  [-1234.5, '-1,234.5', '-1\u00a0234,5'],
])('%d is written “%s” in English and «%s» in Ukrainian', (value, en, uk) => {
  expect(numberWords(value, 'en')).toBe(en);
  expect(numberWords(value, 'uk')).toBe(uk);
});
