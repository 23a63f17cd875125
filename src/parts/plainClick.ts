// Knows: which clicks on a link are for the page that holds it. Does not know: what the page does with them.

/** With another button or a modifier key the reader asks for another tab, a window or a download: that is the browser's. */
export const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
