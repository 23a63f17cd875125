// Knows: when a reader wants to keep a copy of the site, where one may be, and that what it takes comes only then. Does not know: how a copy is kept.
import { STORES } from '../state/offlineCopy.ts';

/** Brings the control of the page to life, and begins to save if that is `wanted` already. */
export type Keep = (control: HTMLElement, wanted: boolean, signal: AbortSignal) => Promise<void>;

const isAble = (): boolean =>
  isSecureContext &&
  /^https?:$/.test(location.protocol) &&
  'serviceWorker' in navigator &&
  'caches' in window &&
  'locks' in navigator;

/** Looks whether there is a newer copy than the one that this page is of, and says so. */
export type TellNewer = (root: string, signal: AbortSignal) => Promise<void>;

/**
 * A page out of a copy tells when the site has been renewed since: what has been corrected meanwhile is not in it. Pages with a control
 * say it there.
 */
export function offerNewer(load: () => Promise<TellNewer>, signal: AbortSignal): void {
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;
  if (worker === null || document.querySelector('[data-copy]') !== null) return;
  load()
    .then((tell) => tell(new URL('./', worker.scriptURL).href, signal))
    .catch(() => {});
}

/**
 * Lets the reader keep a copy by the page's control, and no other way; a browser that cannot is said to be one.
 * @param load brings the code
 * @param signal ends it, with the page
 */
export function offerCopy(load: () => Promise<Keep>, signal: AbortSignal): void {
  const control = document.querySelector<HTMLElement>('[data-copy]');
  const button = document.querySelector<HTMLElement>('[data-save-copy]');
  if (control === null || button === null) return;
  const tell = (state: 'unable' | 'lost'): void => {
    const words = control.querySelector<HTMLElement>('[data-what]');
    if (words !== null) words.textContent = control.dataset[state] ?? '';
  };
  if (!isAble()) {
    button.hidden = true;
    tell('unable');
    return;
  }
  const begin = async (wanted: boolean): Promise<void> => {
    try {
      await (
        await load()
      )(control, wanted, signal);
    } catch {
      if (!signal.aborted) tell('lost');
    }
  };
  button.addEventListener('click', () => void begin(true), { signal });
  const look = async (): Promise<void> => {
    const names = await caches.keys().catch(() => []);
    if (names.some((name) => name.startsWith(STORES))) await begin(false);
  };
  void look();
}
