// Knows: how the links of a page carry its view on to other pages. Does not know: what a view says.
import { isList } from '../state/address.ts';
import { askingFor, leadsTo } from '../state/here.ts';
import { formatView, goingAlong, parseView } from '../state/view.ts';
import type { OpenView } from '../state/openView.ts';
import type { View } from '../state/view.ts';
import { afterPaint } from './afterPaint.ts';

/** The site's own links are relative, so that it works below any path; all others begin with a scheme. */
const OWN = /^(?![a-z][a-z+.-]*:|#)/i;

/** What each link says itself, as the page has it: later its query holds what has been carried into it, too. */
const said = new WeakMap<Element, string>();

/** Writes what of the view goes along into every link to a page of this site; to the same page in another language all of it. */
function carry(view: View): void {
  for (const link of document.querySelectorAll(
    'a[href]:not([data-theme-choice], [data-says-all], [download], dialog a)',
  )) {
    const href = link.getAttribute('href') ?? '';
    if (!OWN.test(href)) continue;
    const { pathname, search } = leadsTo(href);
    const own = said.get(link) ?? search;
    said.set(link, own);
    const isSamePage = link.matches('header [hreflang]');
    const toList = isList(pathname);
    const next = askingFor(
      href,
      formatView(isSamePage ? view : goingAlong(view, parseView(own).view, toList)),
    );
    // Written anew, the link would be styled anew.
    if (href !== next) link.setAttribute('href', next);
  }
}

/** What makes a browser read where a link leads. */
const USES = ['click', 'auxclick', 'contextmenu', 'dragstart'] as const;

/**
 * From now on the links of the page carry what its view says, those that are drawn later too: at once as the page comes, and then
 * when what a hand has asked for is on the screen, or a link is used before that.
 * @param signal ends it, with the page
 */
export function carryAlong(view: OpenView, signal: AbortSignal): void {
  let isStale = false;
  const carryNow = (): void => {
    if (!isStale) return;
    isStale = false;
    carry(view.now());
  };
  const afterwards = afterPaint(carryNow, signal);
  const soon = (): void => {
    isStale = true;
    afterwards();
  };
  view.watch(soon, signal);
  carryNow();
  document.addEventListener('listed', soon, { signal });
  for (const use of USES) document.addEventListener(use, carryNow, { signal, capture: true });
}
