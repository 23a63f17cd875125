// Knows: that no message stands unused in the dictionaries. Does not know: where it is shown.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import en from '../../data/locales/en.json';

const source = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => /\.(ts|svelte)$/.test(entry.name) && entry.name !== 'parameters.ts')
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys that code puts together: t(`kind.${id}.short`) asks for every `kind.….short`. */
const patterns = [...source.matchAll(/\bt\(\s*`([^`]*\$\{[^`]*)`/g)].map(([, template = '']) => {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\w -]+')}$`);
});

test('every message is said somewhere', () => {
  const unused = Object.keys(en).filter(
    (key) => !source.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});
