// Knows: how a file that this document carries is saved on the reader's device. Does not know: which files there are.
import { leadsTo } from '../state/here.ts';
import { askFile } from '../state/siteFile.ts';
import { keepFile } from './keepFile.ts';

/** Links that save a file do so with what is carried: where they lead there is none. */
export function offerCarried(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[download]') : null;
    const href = link?.getAttribute('href') ?? '';
    if (!href.startsWith('?')) return;
    event.preventDefault();
    const name = leadsTo(href).pathname.replace(/.*\//, '');
    void askFile(href)
      .then((answer) => answer.blob())
      .then((blob) => {
        keepFile(blob, name);
      });
  });
}
