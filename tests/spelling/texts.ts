// Knows: where Ukrainian texts stand in data/, and which words are in them. Does not know: which words are right.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface UkrainianText {
  readonly file: string;
  readonly text: string;
}

/** Strings under a key `uk`, at any depth; with `all`, every string. */
function strings(value: unknown, all: boolean): string[] {
  if (typeof value === 'string') return all ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, all || key === 'uk'));
}

/** Every Ukrainian text that our own hand wrote: the evidence, the names on the map, the words of the interface. */
export function ukrainianTexts(): UkrainianText[] {
  return readdirSync('data', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(yaml|geojson|json)$/.test(path))
    .sort()
    .flatMap((path) => {
      const file = join('data', path);
      const source = readFileSync(file, 'utf8');
      const content: unknown = path.endsWith('.yaml') ? parse(source) : JSON.parse(source);
      return strings(content, path === join('locales', 'uk.json')).map((text) => ({ file, text }));
    });
}

/** Words with a Cyrillic letter, hyphens and apostrophes inside them included, parameters left out. */
export const wordsOf = (text: string): string[] =>
  (text.replace(/\{\w+\}/g, ' ').match(/[\p{L}\p{M}]+(?:[’'\u2011-][\p{L}\p{M}]+)*/gu) ?? []).filter((word) =>
    /\p{Script=Cyrillic}/u.test(word),
  );
