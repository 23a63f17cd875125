// Knows: how whoever looks after links, cards and symbols is told that there are others now. Does not know: who that is, or what was drawn.
import { afterPaint } from '../parts/afterPaint.ts';

/** Tells it once what was drawn is on the screen: a hand waits for that alone. */
export const tellListed = afterPaint(() => document.dispatchEvent(new Event('listed')));
