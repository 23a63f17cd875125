// Knows: how what the copy of the site in one file carries is packed, and laid into it as inert text. Does not know: what the pages say.
import { deflateRawSync } from 'node:zlib';
import { LIST, MAP, SCRIPT, SHARED, WORKER } from '../../state/carried.ts';
import type { CarriedList } from '../../state/carried.ts';
import { joined, takeApart } from './takeApart.ts';

/** Pages are packed by so many signs: a few share their words, and few enough are unpacked for one. */
const BUNCH = 250_000;

export interface Carrying {
  /** Whole documents by their path. */
  readonly pages: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
  /** The script of the file itself. */
  readonly script: string;
  /** The script that brings MapLibre, and its worker. */
  readonly map: string;
  readonly worker: string;
}

const packed = (text: string): string => deflateRawSync(text, { level: 9 }).toString('base64');
const element = (id: string, type: string, text: string): string =>
  `<script type="${type}" id="${id}">${text}</script>`;

/** Neighbours in bunches, each not much larger than it should be. */
function bunches(texts: readonly string[]): number[] {
  let bunch = 0;
  let size = 0;
  return texts.map((text) => {
    if (size > BUNCH) {
      bunch += 1;
      size = 0;
    }
    size += text.length;
    return bunch;
  });
}

/** All of it as elements of one document. */
export function blocksOf({ pages, files, script, map, worker }: Carrying): string {
  const paths = [...pages.keys()].sort();
  const { shared, texts } = takeApart(paths.map((path) => pages.get(path) ?? ''));
  const bunchOf = bunches(texts);
  const bunched = Array.from({ length: (bunchOf.at(-1) ?? -1) + 1 }, (_, bunch) =>
    texts.filter((_text, n) => bunchOf[n] === bunch),
  );
  const list: CarriedList = {
    pages: Object.fromEntries(
      paths.map((path, n) => {
        const bunch = bunchOf[n] ?? 0;
        return [path, [`carried-p${bunch}`, n - bunchOf.indexOf(bunch)]];
      }),
    ),
    files: Object.fromEntries([...files.keys()].map((path, n) => [path, `carried-f${n}`])),
  };
  const blocks: [id: string, text: string][] = [
    [SHARED, joined(shared)],
    ...bunched.map((of, n): [string, string] => [`carried-p${n}`, joined(of)]),
    ...[...files.values()].map((text, n): [string, string] => [`carried-f${n}`, text]),
    [SCRIPT, script],
    [MAP, map],
    [WORKER, worker],
  ];
  return [
    element(LIST, 'application/json', JSON.stringify(list)),
    ...blocks.map(([id, text]) => element(id, 'text/plain', packed(text))),
  ].join('\n');
}
