// Knows: how text is written in HTML and XML so that it stays text. Does not know: where it stands.

/** Text for an element or an attribute in quotation marks. */
export const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
