// Knows: how text is written in XML and HTML so that it stays text. Does not know: where it stands.

/** Text for an element or an attribute in quotation marks. Signs that XML has no place for are left out. */
export const xml = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
