// Knows: how links work in a copy of the site in one file that were drawn for the site, or that save a file which the copy carries. Does not know: which pages and files there are.
import { leadsTo, writtenHere } from '../state/here.ts';
import { askFile } from '../state/siteFile.ts';
import { keepFile } from './keepFile.ts';

/** As a part draws it for the site, whose pages lie in folders. */
const OF_SITE = /^\.{1,2}\//;
/** What makes a browser read or show where a link leads. */
const USES = ['pointerover', 'focusin', 'click', 'auxclick', 'contextmenu', 'dragstart'] as const;

function saveCarried(event: MouseEvent, href: string): void {
  event.preventDefault();
  const name = leadsTo(href).pathname.replace(/.*\//, '');
  void askFile(href)
    .then((answer) => answer.blob())
    .then((content) => {
      keepFile(content, name);
    });
}

/** From now on a link leads where it should whenever it is used. */
export function mindLinks(): void {
  for (const use of USES)
    document.addEventListener(
      use,
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
        const href = link?.getAttribute('href') ?? '';
        if (OF_SITE.test(href)) link?.setAttribute('href', writtenHere(leadsTo(href)));
        else if (event.type === 'click' && link?.hasAttribute('download') === true && href.startsWith('?'))
          saveCarried(event as MouseEvent, href);
      },
      { capture: true },
    );
}
