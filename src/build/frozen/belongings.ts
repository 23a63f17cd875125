// Knows: which files a built view loads, or stand in for it, and what it would load from elsewhere. Does not know: what is done with them.
import { posix } from 'node:path';

/** Built files by their path below the site's root. */
export type Built = ReadonlyMap<string, Uint8Array>;

export const textOf = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? '' : Buffer.from(bytes).toString('utf8');

/** Before a file's name, in an attribute, in data, in a list of sources or in a script. */
const BEFORE = ['"', "'", '`', '&quot;', '(', ', '];

/** Whether a text that lies in this folder names this file by its relative path. */
function names(text: string, folder: string, file: string): boolean {
  const relative = posix.relative(folder, file);
  return BEFORE.some((sign) => text.includes(sign + relative) || text.includes(`${sign}./${relative}`));
}

/** The files that belong to a view: its stills beside it, what it names, and what that names in its turn. */
export function belongings(path: string, built: Built): string[] {
  const stem = path.replace(/html$/, '');
  const others = [...built.keys()].filter((other) => !other.endsWith('.html'));
  const found = new Set(others.filter((other) => other === `${stem}png` || other === `${stem}svg`));
  const seek = (from: string): void => {
    const said = textOf(built.get(from));
    // A script names files as the page does that runs it, or as they lie beside it.
    const folders = new Set([path, from].map((file) => posix.dirname(file)));
    for (const other of others) {
      if (found.has(other) || ![...folders].some((folder) => names(said, folder, other))) continue;
      found.add(other);
      seek(other);
    }
  };
  seek(path);
  return [...found].sort();
}

/** What a view loads from where no copy takes it along, a complaint each. */
export const strays = (path: string, built: Built): string[] =>
  [...textOf(built.get(path)).matchAll(/\s(?:src|srcset|poster)="([^"]*)"/g)]
    .map(([, to = '']) => to)
    .filter((to) => !/^(?:data:|file:\/\/\/embed\/)/.test(new URL(to, `file:///${path}`).href))
    .map((to) => `${path}: got a file that it loads from "${to}", expected all that it loads below embed/`);
