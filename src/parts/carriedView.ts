// Knows: how the links of a page carry its view on to other pages. Does not know: what a view says.
import { formatView, goingAlong, parseView } from '../state/view.ts';
import type { View } from '../state/view.ts';

/** The site's own links are relative, so that it works below any path; all others begin with a scheme. */
const OWN = /^(?![a-z][a-z+.-]*:|#)/i;

/** Writes what of the view goes along into every link to a page of this site; to the same page in another language all of it. */
export function carry(view: View): void {
  for (const link of document.querySelectorAll('a[href]:not([data-theme-choice])')) {
    const href = link.getAttribute('href') ?? '';
    if (!OWN.test(href)) continue;
    const [, path = '', own = '', fragment = ''] = /^([^?#]*)([^#]*)(.*)$/.exec(href) ?? [];
    const isSamePage = link.matches('header [hreflang]');
    const query = formatView(isSamePage ? view : goingAlong(view, parseView(own).view));
    // Written anew, the link would be styled anew.
    if (href !== path + query + fragment) link.setAttribute('href', path + query + fragment);
  }
}
