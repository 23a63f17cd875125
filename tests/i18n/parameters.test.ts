import { expect, test } from 'vitest';
import en from '../../data/locales/en.json';
import { parametersOf } from './parameters.ts';

// Rewrites the table after a change in en.json: npx vitest run tests/i18n -u
test('the table of parameters says what the English messages take', async () => {
  const rows = Object.entries(en)
    .map(([key, message]) => [key, parametersOf(message)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([key, names]) => `  '${key}': ${names.map((name) => `'${name}'`).join(' | ')};\n`);
  const file =
    '// Knows: which parameters each message takes; derived from data/locales/en.json by `npx vitest run tests/i18n -u`. Does not know: the words.\n\n' +
    `export interface Parameters {\n${rows.join('')}}\n`;
  await expect(file).toMatchFileSnapshot('../../src/i18n/parameters.ts');
});
