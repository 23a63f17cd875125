// Knows: what the script of the copy of the site in one file does: it puts the page that is asked for in its place, and wakes it with what the file carries. Does not know: how any of it is done.
import type { Lang } from './catalogue/terms.ts';
import type { BringGl } from './map/detail.ts';
import { mindLinks } from './parts/fileLinks.ts';
import { sayIgnored } from './parts/notice.ts';
import { placePage } from './parts/placePage.ts';
import { openPresenter } from './parts/openPresenter.ts';
import { inAddress, MAP, openCarried, WORKER } from './state/carried.ts';
import { askedFor, fileAddresses } from './state/fileAddress.ts';
import { leadsTo, pathHere, standAt } from './state/here.ts';
import { takeFilesFrom } from './state/siteFile.ts';
import { wakePages } from './views/wakePages.ts';

/** What the script of an embed's map, carried whole, gives. */
interface ExploreScript {
  readonly carriedGl: (worker: string) => Awaited<ReturnType<BringGl>>;
}

const { dataset, lang } = document.documentElement;
const home = `/${lang}/`;
const carried = openCarried();
const below = (pathname: string): string => pathname.slice(1);
standAt(fileAddresses(lang as Lang, (pathname) => carried.holds(below(pathname))));
takeFilesFrom((href) => {
  const answer = inAddress(href) ?? carried.ask(below(leadsTo(href).pathname));
  return Promise.resolve(answer);
});

const bringGl: BringGl = () => {
  const script = document.createElement('script');
  script.textContent = carried.text(MAP);
  document.head.append(script);
  const { explore } = globalThis as unknown as { readonly explore: ExploreScript };
  return Promise.resolve(explore.carriedGl(carried.text(WORKER)));
};

let unknown: string[] = [];
try {
  const asked = askedFor(location.search);
  if (pathHere() !== home) placePage(carried.page(below(pathHere())), document.getElementById('carried'));
  else if (asked !== '') unknown = [`at=${asked}`];
} catch {
  // A browser that cannot: the page that the file opens with is complete.
}
delete dataset['arriving'];
mindLinks();
if (document.querySelector('main[data-lesson]') === null) {
  wakePages(bringGl);
  sayIgnored(unknown);
} else openPresenter();
