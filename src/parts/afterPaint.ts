// Knows: how work that nobody waits for follows what a hand has asked for, once that is on the screen. Does not know: which work.

/**
 * @returns asks for the work: it is done once after the next paint, however often it was asked for until then
 * @param signal ends it, if it ever ends; what was asked for is left undone
 */
export function afterPaint(work: () => void, signal?: AbortSignal): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isAsked = false;
        if (signal?.aborted !== true) work();
      }),
    );
  };
}
