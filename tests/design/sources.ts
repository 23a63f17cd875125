// Knows: how to read every file of src/. Does not know: what a test looks for in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths below the repository and texts of the files in src/ that can hold styles. */
export const styledSources = (): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte|css|html)$/.test(path))
    .map((path) => ({ path: join('src', path), text: readFileSync(join('src', path), 'utf8') }));
