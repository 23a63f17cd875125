// Knows: how the page of another region takes the place of this one without a new document, and how Back takes it away again.
// Does not know: what a page holds, or what its scripts do.

import { readerHome } from '../state/address.ts';
import { here, leadsTo, pathHere, writtenHere } from '../state/here.ts';
import { askFile } from '../state/siteFile.ts';
import { readNextPage } from './nextPage.ts';
import { isPlain } from './plainClick.ts';

/** What a page replaces of another: not the notice and the voice, which go on, nor scripts and fonts, which have come. */
const PARTS = ['.skip', 'header', 'main', 'footer'];

/** The part of a page's list that was the first on the screen when the page was left, and how far down it stood, px. */
interface Step {
  readonly part: string;
  readonly top: number;
}
const topOf = (element: Element): number => element.getBoundingClientRect().top;
/** Back and Forward find it there again. Not how far the page was scrolled: what lies above need not have been laid out since. */
function stepHere(): Step | null {
  const parts = [...document.querySelectorAll('#list, #list [id]')];
  const part = parts.findLast((each) => topOf(each) <= 0) ?? parts[0];
  return part === undefined ? null : { part: part.id, top: topOf(part) };
}
function goTo(step: Step | null | undefined): void {
  scrollTo(0, 0);
  const part = document.getElementById(step?.part ?? '');
  if (step && part !== null) scrollBy(0, topOf(part) - step.top);
}

/** A link to a page that this one can turn into. */
interface Turn {
  readonly link: Element;
  readonly url: URL;
}
function turnOf(target: EventTarget | null): Turn | null {
  const link = target instanceof Element ? target.closest('a[href]:not([target], [download])') : null;
  if (link === null) return null;
  const url = leadsTo(link.getAttribute('href') ?? '');
  const { origin, pathname } = here();
  const home = readerHome(pathname);
  const turns = url.origin === origin && url.pathname !== pathname && home !== undefined;
  return turns && readerHome(url.pathname) === home ? { link, url } : null;
}

/** Until what has been asked for is on the screen. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });

async function ask(path: string): Promise<string> {
  const answer = await askFile(path);
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
  return answer.text();
}

/** Puts the parts of a page where those of this one are. */
function replaceBy(html: string): void {
  const next = readNextPage(html);
  for (const part of PARTS) {
    const taken = next.querySelector(`body > ${part}`);
    if (taken !== null) document.querySelector(`body > ${part}`)?.replaceWith(taken);
  }
}

/** Says which page this is now, by its heading and its count, and gives the heading the focus: a new page would begin there too. */
function announce(): void {
  const voice = document.getElementById('voice');
  if (voice !== null)
    voice.textContent = [...document.querySelectorAll('[data-heard]')]
      .map((part) => part.textContent)
      .join(', ');
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/**
 * Wakes this page, and each that takes its place.
 * @param wake brings a page to life until its signal says that the next one comes
 */
export function turnPages(wake: (signal: AbortSignal) => void): void {
  let awake = new AbortController();
  wake(awake.signal);
  if (readerHome(pathHere()) === undefined || !('adoptedStyleSheets' in document)) return;

  // A browser asks for the icon when it likes, also when the page that its link is relative to has gone.
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) icon.href = icon.href;
  /** Pages asked for: as many as a reader has turned to, or nearly. */
  const pages = new Map<string, Promise<string>>();
  const page = (path: string): Promise<string> => {
    const asked = pages.get(path) ?? ask(path);
    pages.set(path, asked);
    // What failed once is asked for again.
    asked.catch(() => pages.delete(path));
    return asked;
  };
  let shown = pathHere();
  /** Of two that a reader asks for at once the last counts. */
  let latest = 0;

  /** False: the page did not come, or another was wanted meanwhile. */
  async function turn(url: URL, arrive: () => void, otherwise: () => void): Promise<boolean> {
    const ticket = (latest += 1);
    const [html] = await Promise.all([page(url.pathname).catch(() => null), painted()]);
    if (ticket !== latest) return false;
    if (html === null) {
      otherwise();
      return false;
    }
    awake.abort();
    awake = new AbortController();
    arrive();
    const before = shown;
    shown = url.pathname;
    replaceBy(html);
    wake(awake.signal);
    announce();
    // Back leads there at once: while a page is on its way, the links of the one that stays are read from the address of the other.
    void page(before).catch(() => null);
    return true;
  }
  /** Where each page of the reader's way was left, by its place in it, which the history keeps. */
  const steps: (Step | null)[] = [];
  const placeOf = (state: unknown): number => (state as { place: number } | null)?.place ?? 0;
  let place = placeOf(history.state);

  document.addEventListener('click', (event) => {
    const chosen = turnOf(event.target);
    if (chosen === null || !isPlain(event) || event.defaultPrevented) return;
    event.preventDefault();
    const { link, url } = chosen;
    // The choice is seen before its page: that may have far to come, and takes a slow phone half a second to lay out.
    for (const former of document.querySelectorAll('[data-turning]')) former.removeAttribute('data-turning');
    link.setAttribute('data-turning', '');
    const arrive = () => {
      steps[place] = stepHere();
      place += 1;
      history.pushState({ place }, '', writtenHere(url));
    };
    void turn(url, arrive, () => location.assign(writtenHere(url))).then((arrived) => {
      if (!arrived) return;
      const at = url.hash === '' ? null : document.getElementById(url.hash.slice(1));
      if (at === null) scrollTo(0, 0);
      else at.scrollIntoView();
    });
  });
  addEventListener('popstate', ({ state }) => {
    // Only the fragment or the view has changed.
    if (pathHere() === shown) return;
    steps[place] = stepHere();
    place = placeOf(state);
    const step = steps[place];
    void turn(
      here(),
      () => {},
      () => location.reload(),
    ).then((arrived) => {
      if (arrived) goTo(step);
    });
  });
  // A hand on a link asks for its page, so that it is there when the hand comes down.
  for (const intent of ['pointerover', 'focusin', 'touchstart'] as const)
    document.addEventListener(
      intent,
      ({ target }) => {
        const turn = turnOf(target);
        if (turn !== null) void page(turn.url.pathname).catch(() => null);
      },
      { passive: true },
    );
}
