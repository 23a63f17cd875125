// Knows: how an embed obeys the page around it, and tells it what it shows and what its reader opens. Does not know: what a message may hold, or heights.
import type { EmbedOptions } from '../state/embedOptions.ts';
import { embedPath, embedViewAt } from '../state/embedView.ts';
import type { EmbedView } from '../state/embedView.ts';
import { ownMessage } from './hostMessages.ts';
import { wishOf } from './hostWish.ts';
import { wear } from './wornTheme.ts';

/** A copy that is kept for the archive of an article stays what it is: it changes its colours only. */
const isFrozen = (): boolean =>
  document.documentElement.dataset['frozen'] !== undefined ||
  /\/frozen\/\d{4}-\d\d-\d\d-/.test(location.pathname);

/**
 * From now on the page around this one may choose region, language and theme. What is shown and what the reader opens is told to
 * nobody until the host has asked for something: only then it is known who hears it.
 * @param options what of the address is obeyed
 * @param again tells the height anew
 */
export function heedHost(options: EmbedOptions, again: () => void): void {
  if (parent === window) return;
  // Some servers leave the ending out of the addresses that they give.
  const here = location.pathname.replace(/(\.html)?$/, '.html');
  let view = embedViewAt(here);
  /** Where the site lies; undefined: this is a copy elsewhere, beside which there is no other view. */
  const path = view && embedPath(view);
  const site =
    path !== undefined && here.endsWith(path) && !isFrozen() ? here.slice(0, -path.length) : undefined;
  let { theme } = options;
  let host: string | undefined;

  const tell = (event: 'select' | 'view', said: object | undefined): void => {
    // A page without an origin of its own, a file or a sandbox, cannot be told apart from others.
    if (host !== undefined && host !== 'null' && said) parent.postMessage(ownMessage(event, said), host);
  };

  const goTo = (path: string): void => {
    const to = new URL(location.href);
    to.pathname = path;
    to.searchParams.set('theme', theme);
    // The reader's way back leads out of the article, not through what its host has chosen.
    location.replace(to);
  };

  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const wish = source === parent ? wishOf(data) : undefined;
    if (wish === undefined) return;
    const isNews = origin !== host || (wish.theme ?? theme) !== theme;
    host = origin;
    theme = wish.theme ?? theme;
    wear(theme);
    if (view !== undefined && site !== undefined) {
      const lang = wish.lang ?? view.lang;
      const next: EmbedView =
        wish.region === undefined ? { ...view, lang } : { lang, region: wish.region, measure: null };
      if (embedPath(next) !== embedPath(view)) {
        view = next;
        goTo(site + embedPath(next));
        return;
      }
    }
    // A host that answers whatever it hears by asking for the same is not answered: that would have no end.
    if (!isNews) return;
    again();
    tell('view', view && { ...view, ...options, theme });
  });

  /** What other sites call by such a name is no measure. */
  const select = (link: Element | null): void => {
    if (link === null) return;
    const { origin, pathname, href } = new URL(link.getAttribute('href') ?? '', location.href);
    const [, measure] = /\/measure\/([a-z0-9-]+)\/$/.exec(pathname) ?? [];
    if (measure !== undefined && origin === location.origin)
      tell('select', { measure, lang: document.documentElement.lang, address: href });
  };
  document.addEventListener('click', ({ target }) => {
    select((target as Element).closest('a[href]'));
  });
  const opened = ({ target }: Event): void => {
    select((target as Element).querySelector(':scope.measure[open] a[data-whole]'));
  };
  // It does not rise: it is caught on its way down.
  document.addEventListener('toggle', opened, true);
}
