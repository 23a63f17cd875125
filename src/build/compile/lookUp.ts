// Knows: how things are found by their id once all ids have been checked. Does not know: what the things are.

export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Throws a RangeError for an id that leads nowhere: the checks before it should have refused that. */
export function found<K, T>(items: ReadonlyMap<K, T>, id: K): T {
  const item = items.get(id);
  if (item === undefined) throw new RangeError(`got ${String(id)}, expected an id that was checked`);
  return item;
}
