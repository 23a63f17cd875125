// Knows: how copies of the site lie in a browser, whole ones and what was left of others. Does not know: what is in them, or how they came.
import { COPY_LIST, storePrefix } from './offlineCopy.ts';

/** The names of all stores of this site, the oldest first. */
export const storesOf = async (root: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(storePrefix(root))).sort();

/** Those that hold a whole copy. The oldest is the one that is read: a newer one takes its place when it goes. */
export async function copiesOf(root: string): Promise<string[]> {
  const names = await storesOf(root);
  const whole = await Promise.all(names.map((name) => caches.match(root + COPY_LIST, { cacheName: name })));
  return names.filter((_, n) => whole[n] !== undefined);
}

export const forget = async (names: readonly string[]): Promise<void> => {
  await Promise.all(names.map((name) => caches.delete(name)));
};
