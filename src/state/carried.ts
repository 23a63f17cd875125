// Knows: what the copy of the site in one file carries, and how a script of it comes by a page, a text or a font of that. Does not know: where any of it is shown.
import { inflateSync, strFromU8 } from 'fflate';
import { BETWEEN, putTogether } from './sharedParts.ts';

/** What the file tells its script, in the block `list`. Each block is an element of this id that holds packed bytes as text. */
export interface CarriedList {
  /** Of each page, by its path below the site's root: the block it lies in, and its place there. */
  readonly pages: Readonly<Record<string, readonly [block: string, place: number]>>;
  /** The block of each other file, by its path in the same way. */
  readonly files: Readonly<Record<string, string>>;
}

/** Ids of the blocks that are no file of the site. */
export const LIST = 'carried-list';
export const SHARED = 'carried-shared';
export const SCRIPT = 'carried-script';
export const MAP = 'carried-map';
export const WORKER = 'carried-worker';

export interface Carried {
  readonly holds: (path: string) => boolean;
  /** The whole document of a page that it holds. */
  readonly page: (path: string) => string;
  /** The text of a block. */
  readonly text: (block: string) => string;
  /** Answers as the site would. */
  readonly ask: (path: string) => Response;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

function textOf(id: string): string {
  const block = document.getElementById(id);
  if (block === null) throw new RangeError(`got no block "${id}" in this file`);
  return block.textContent;
}
const unpacked = (id: string) => inflateSync(bytesOf(textOf(id)));

/** The text of a block. @throws when there is none */
export const unpackedBlock = (id: string): string => strFromU8(unpacked(id));

/** Takes hold of what the document carries. @throws when it carries nothing */
export function openCarried(): Carried {
  const list = JSON.parse(textOf(LIST)) as CarriedList;
  const texts = new Map<string, string>();
  const text = (block: string): string => {
    const known = texts.get(block) ?? unpackedBlock(block);
    texts.set(block, known);
    return known;
  };
  const parts = (block: string): string[] => text(block).split(BETWEEN);
  const page = (path: string): string => {
    const [block, place] = list.pages[path] ?? [];
    if (block === undefined || place === undefined) throw new RangeError(`got no page at ${path}`);
    return putTogether(parts(block)[place] ?? '', parts(SHARED));
  };
  return {
    holds: (path) => path in list.pages,
    page,
    text,
    ask(path) {
      const block = list.files[path];
      if (path in list.pages) return new Response(page(path));
      // Not as text, which would lose the sign by which spreadsheets know its letters.
      return block === undefined ? new Response(null, { status: 404 }) : new Response(unpacked(block));
    },
  };
}

/** What an address says that holds a file itself. */
export function inAddress(href: string): Response | null {
  const [, base64] = /^data:[^,]*;base64,(.*)$/.exec(href) ?? [];
  return base64 === undefined ? null : new Response(bytesOf(base64));
}
