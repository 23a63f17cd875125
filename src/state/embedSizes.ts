// Knows: how wide an embed may be, and which widths editors are offered. Does not know: what stands in one.

/** The narrowest column for which an embed is set, px. */
export const NARROWEST_EMBED = 280;
/** An embed is never wider, px: in a wider host it keeps to this. */
export const WIDEST_EMBED = 960;
/** The width of the still beside an embed, px: that of the embed in the column of an article. */
export const STILL_WIDTH = 600;
/** Columns of a phone, of a narrow and a wide article, and of one that takes the whole page. */
export const EMBED_PRESETS = [330, 510, 660, 930] as const;

/** The nearest width that an embed can have. */
export const embedWidth = (width: number): number =>
  Math.min(WIDEST_EMBED, Math.max(NARROWEST_EMBED, Math.round(width)));
