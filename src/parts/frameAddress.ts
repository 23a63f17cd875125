// Knows: which embed the attributes of the element ask for, at once or by a later message. Does not know: the frame, or when it is there.
import { LANGS } from '../catalogue/types.ts';
import type { Lang } from '../catalogue/types.ts';
import { embedPath, embedRegion } from '../state/embedView.ts';
import type { EmbedView } from '../state/embedView.ts';

/** What a frame is told by message; another value of any other attribute is another frame. */
export const TOLD = ['region', 'lang', 'theme'] as const;
const IN_THE_QUERY = ['theme', 'kind', 'side', 'list', 'still'] as const;
export const ATTRIBUTES = ['measure', 'src', 'site', 'height', 'region', 'lang', ...IN_THE_QUERY] as const;

/** The language of the element or of the page, where it is one of ours. */
export function langOf(element: Element): Lang {
  const said = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return LANGS.find((lang) => lang === said.toLowerCase().split('-')[0]) ?? 'en';
}

/**
 * The colours that are asked for; else those that the page declares for itself, whatever the reader's system has. Null: neither, and
 * most pages that say nothing do as the system does.
 */
export function themeOf(element: Element): string | null {
  const [, declared = null] =
    /^(?:only )?(light|dark)(?: only)?$/.exec(getComputedStyle(element).colorScheme) ?? [];
  return element.getAttribute('theme') ?? declared;
}

/** What means nothing is as if it were not said: a slip of an editor's shows all four regions, not an empty frame. */
function viewOf(element: Element): EmbedView {
  const measure = element.getAttribute('measure');
  const lang = langOf(element);
  return measure !== null && /^[a-z0-9-]+$/.test(measure)
    ? { lang, region: null, measure }
    : { lang, region: embedRegion(element.getAttribute('region') ?? '') ?? 'all', measure: null };
}

/** What a frame that is there is asked for; a frozen copy is only asked for its colours. */
export function wishesOf(element: Element): Readonly<Record<string, string>> {
  const theme = themeOf(element) ?? 'auto';
  if (element.hasAttribute('src')) return { theme };
  const { lang, region } = viewOf(element);
  return { theme, lang, ...(region !== null && { region }) };
}

/**
 * The address of the embed; undefined: there is none, as the site is not known, or `src` leads elsewhere than to a frozen copy.
 * @param site where the script comes from; the attribute of that name goes before it
 */
export function addressOf(element: Element, site: string | undefined): URL | undefined {
  try {
    const said = element.getAttribute('site') ?? site ?? '';
    const root = new URL(said.replace(/\/?$/, '/'), document.baseURI);
    const src = element.getAttribute('src');
    const address = new URL(src ?? embedPath(viewOf(element)), root);
    if (said === '' || !/^https?:$/.test(address.protocol)) return undefined;
    if (src !== null && !address.href.startsWith(`${root.href}frozen/`)) return undefined;
    for (const name of IN_THE_QUERY) {
      const value = name === 'theme' ? themeOf(element) : element.getAttribute(name);
      // `<occupation-policy-map still>`, as HTML writes what is simply so.
      if (value !== null) address.searchParams.set(name, value || '1');
    }
    return address;
  } catch {
    return undefined;
  }
}
