// Knows: what a copy of the site is that a reader keeps on a device: its files, the name of its store, and which of its files answers a request. Does not know: how it is fetched, kept or shown.

/** The worker that answers out of a copy. At the site's root, so that it may have the pages of each language, and no more. */
export const COPY_WORKER = 'offline-copy.js';
/** The list of what belongs to a copy of this build. In a store it says that the copy is whole. */
export const COPY_LIST = 'offline-copy.json';

/** How much a copy of this build is, as the pages say it before one is kept. */
export interface CopySize {
  /** Those of both languages. */
  readonly pages: number;
  /** Packed as they are sent, and as they lie on the device. */
  readonly sent: number;
  readonly bytes: number;
}

/** Before anything has been weighed. */
export const NO_COPY: CopySize = { pages: 0, sent: 0, bytes: 0 };

export interface CopyList extends Omit<CopySize, 'sent'> {
  /** Changes when any file does. */
  readonly version: string;
  /** By path below the site's root, as pages ask for it: `en/lesson/`. Each with the beginning of its SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

/** As they are said, which is never too few. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

/** As much of a hash as is written: nobody forges a file of one's own site, but networks answer with pages of theirs. */
export const HASH_LENGTH = 16;

export const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What another server, or a page by which a network asks its users to sign in, sends in its place is none. */
export function isCopyList(given: unknown): given is CopyList {
  const { version, files, pages, bytes } = (given ?? {}) as Readonly<Record<string, unknown>>;
  return (
    typeof version === 'string' &&
    typeof pages === 'number' &&
    typeof bytes === 'number' &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every((hash) => typeof hash === 'string')
  );
}

/** What the name of every store of a copy begins with. */
export const STORES = 'occupation-policy-map ';
/** Those of this site: others may lie on the same host, some of them copies of this one. */
export const storePrefix = (root: string): string => `${STORES}${new URL(root).pathname} `;

/** A store's name in which the time of its beginning stands, so that names in order are stores in order of age. */
export function storeName(root: string, now: number, others: readonly string[]): string {
  const named = (time: number): string => storePrefix(root) + new Date(time).toISOString();
  // A clock that was put back must not make a newer copy the older one.
  const last = Math.max(0, ...others.map((name) => startOf(root, name) + 1));
  return named(Math.max(now, last));
}

/** When the copy in the store of this name was begun, ms. */
export const startOf = (root: string, name: string): number =>
  Date.parse(name.slice(storePrefix(root).length));

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
  readonly cache: string;
}

/**
 * The path of the file that would answer a request, if it is kept; null: it can be none of a copy's.
 * @param root address of the site's root, with a slash at its end
 */
export function pathAsked({ url, method, mode, cache }: Asked, root: string): string | null {
  const { origin, pathname, search } = new URL(url);
  const isPage = mode === 'navigate';
  const address = origin + pathname;
  if (method !== 'GET' || !address.startsWith(root)) return null;
  // What is asked of the network alone is for a newer copy.
  if (!isPage && cache === 'no-store') return null;
  const path = address.slice(root.length);
  // The list is asked for to learn whether there is one.
  if (path === COPY_LIST) return null;
  // The view that a page's address asks for is drawn by its script; a file with a query is not the file without.
  return isPage || search === '' ? path : null;
}

/** Whether a window shows a lesson to a class, or a teacher the notes of one. */
export const isPresented = (url: string, root: string): boolean =>
  url.startsWith(root) && /^(?:en|uk)\/present\//.test(url.slice(root.length));

/** What a page asks the worker: whether a lesson is being given; and to put the newest copy in the place of the former, unless one is. */
export type CopyQuestion = 'lesson' | 'change';
