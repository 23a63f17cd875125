// Knows: how the document of a page is read that is to be shown in this one, and what of its head comes along. Does not know: what becomes of its body.

/** What a page says of itself to browsers and machines. */
const HEAD =
  'title, meta[name=description], meta[property], link:is([rel=canonical], [rel=alternate]), script[type]';

/** Reads it. Its style becomes this document's, as a sheet, which the policy of this page lets in. */
export function readNextPage(html: string): Document {
  const sheet = new CSSStyleSheet();
  // As an element it would be refused, even in a document that nobody sees.
  const withoutStyle = html.replace(/<style>([^]*?)<\/style>/, (_, css: string) => {
    sheet.replaceSync(css);
    return '';
  });
  const next = new DOMParser().parseFromString(withoutStyle, 'text/html');
  for (const own of document.head.querySelectorAll('style')) own.disabled = true;
  document.adoptedStyleSheets = [sheet];
  for (const own of document.head.querySelectorAll(HEAD)) own.remove();
  document.head.append(...next.head.querySelectorAll(HEAD));
  return next;
}
