// Knows: how a copy of the site comes to a device: all of its files, each as the site lists it, or nothing. Does not know: who wants it, or how it is told.
import { copiesOf, forget, storesOf } from '../state/copyStores.ts';
import { COPY_LIST, HASH_LENGTH, hexOf, isCopyList, storeName } from '../state/offlineCopy.ts';
import type { CopyList } from '../state/offlineCopy.ts';

/** Why no copy came: a file did not, or not as it should be; no room for it; a browser that keeps nothing. */
export const FAILURES = ['missing', 'changed', 'space', 'refused'] as const;
export class CopyFailure extends Error {
  constructor(
    readonly why: (typeof FAILURES)[number],
    readonly file: string,
  ) {
    super(`${file}: ${why}`);
  }
}

/** So many files at a time: a small server, or a full classroom, is not to be kept busy by one reader. */
const AT_ONCE = 6;
/** What was said of a file while it was packed and on its way is not so of what is kept. */
const OF_THE_WAY = ['Content-Encoding', 'Content-Length', 'Vary'];

/** @param cache `no-store`: of the network alone, since a copy that is kept already would answer for itself */
async function ask(
  root: string,
  path: string,
  cache: 'no-store' | 'no-cache',
  signal: AbortSignal,
): Promise<Response> {
  const answer = await fetch(root + path, { cache, signal }).catch(() => null);
  if (answer?.ok !== true) throw new CopyFailure('missing', path);
  return answer;
}

/** What the site lists now. */
export async function listOf(root: string, signal: AbortSignal): Promise<CopyList> {
  const answer = await ask(root, COPY_LIST, 'no-cache', signal);
  const list: unknown = await answer.json().catch(() => null);
  if (!isCopyList(list)) throw new CopyFailure('changed', COPY_LIST);
  return list;
}

/** The list of the copy in this store; null: it is not whole. */
export async function keptList(root: string, name: string): Promise<CopyList | null> {
  const store = await caches.open(name);
  const list: unknown = await (await store.match(root + COPY_LIST))?.json().catch(() => null);
  if (!isCopyList(list)) return null;
  const files = await store.keys();
  return files.length === Object.keys(list.files).length + 1 ? list : null;
}

async function fileOf(root: string, path: string, hash: string, signal: AbortSignal): Promise<Response> {
  const answer = await ask(root, path, 'no-store', signal);
  const bytes = await answer.arrayBuffer().catch(() => null);
  if (bytes === null) throw new CopyFailure('missing', path);
  const digest = hexOf(await crypto.subtle.digest('SHA-256', bytes));
  if (digest.slice(0, HASH_LENGTH) !== hash) throw new CopyFailure('changed', path);
  const headers = new Headers(answer.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  return new Response(bytes, { headers });
}

async function put(store: Cache, address: string, file: string, content: Response): Promise<void> {
  try {
    await store.put(address, content);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new CopyFailure(isFull ? 'space' : 'refused', file);
  }
}

/**
 * Fetches every file of the list into a store of its own; what is kept already and has not changed is taken from there. When it ends
 * otherwise than well, nothing of it is left.
 * @param told hears how many files are there
 * @throws CopyFailure, and whatever the signal says when it ends it
 */
export async function fetchCopy(
  root: string,
  list: CopyList,
  signal: AbortSignal,
  told: (done: number, all: number) => void,
): Promise<void> {
  const refused = (): never => {
    throw new CopyFailure('refused', '');
  };
  const name = storeName(root, Date.now(), await storesOf(root).catch(refused));
  const former = (await copiesOf(root)).at(-1);
  const before = former === undefined ? null : await keptList(root, former);
  const store = await caches.open(name).catch(refused);
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const files = Object.entries(list.files);
  const queue = files.values();
  let done = 0;
  const fetchAll = async (): Promise<void> => {
    for (const [path, hash] of queue) {
      if (either.aborted) return;
      const same =
        former !== undefined && before?.files[path] === hash
          ? await caches.match(root + path, { cacheName: former })
          : undefined;
      await put(store, root + path, path, same ?? (await fileOf(root, path, hash, either)));
      done += 1;
      told(done, files.length);
    }
  };
  const working = Array.from({ length: AT_ONCE }, () =>
    fetchAll().catch((error: unknown) => {
      failed.abort(error);
    }),
  );
  // A page that is left takes what it began with it.
  const leave = (): void => void forget([name]);
  addEventListener('pagehide', leave);
  try {
    await Promise.all(working);
    either.throwIfAborted();
    await put(store, root + COPY_LIST, COPY_LIST, Response.json(list));
  } catch (error) {
    await forget([name]);
    throw error;
  } finally {
    removeEventListener('pagehide', leave);
  }
}
