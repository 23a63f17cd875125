// Knows: how the bench writes bytes, times and whether a promise is kept. Does not know: what was measured.

/** Bytes as kB. */
export const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
export const verdict = (kept: boolean): string => (kept ? 'kept' : 'MISSED');

/** Median with quartiles, as words. */
export function spread(values: readonly number[], digits = 0): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share).toFixed(digits));
  return `${middle ?? ''} [${low ?? ''}–${high ?? ''}]`;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low = NaN, high = low] = sorted.slice(Math.floor(place));
  return low + (high - low) * (place % 1);
}
