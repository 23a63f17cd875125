// Knows: the files with which another's page frames a view: the script, and by what a page may know that it is that very one. Does not know: what the script does.
import { createHash } from 'node:crypto';

/** As it lies on every site, for ever. */
export const ELEMENT_SCRIPT = 'embed/occupation-policy-map.js';
/** For those who keep a copy: the script of the site changes with the site, and a hash would shut out the next one. */
export const ELEMENT_INTEGRITY = 'embed/occupation-policy-map.integrity.txt';

/** How it is used, for whoever opens the file. */
const HEAD = `/*! <occupation-policy-map region="kherson" lang="uk"><figure>until the map is there</figure></occupation-policy-map>
region (one, or two,joined) or measure; lang theme kind side list still; height site src. Events: ready select view. Types: the .d.ts beside. MIT */
`;

/** @param script what the pages run */
export function elementFiles(script: string): [path: string, text: string][] {
  const text = `${HEAD}${script}\n`;
  const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}\n`;
  return [
    [ELEMENT_SCRIPT, text],
    [ELEMENT_INTEGRITY, integrity],
  ];
}
