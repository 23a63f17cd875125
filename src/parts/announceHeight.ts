// Knows: when an embed tells its host how tall it is: at first, on every change, when asked. Does not know: in which words, or what changes it.
import { asksForHeight, heightMessages, ownMessage } from './hostMessages.ts';
import type { Host } from './hostMessages.ts';

export interface Heights {
  /** To be called directly after a change: no observer runs in a frame that is off the screen. */
  readonly announce: () => void;
  /** Tells the height even if it is the one that was told last. */
  readonly again: () => void;
}

/** Tells the page around this one its height from now on, and that it is ready, under which name. */
export function announceHeight(host: Host): Heights {
  const silent = () => undefined;
  // Where nobody frames it there is nobody to tell.
  if (parent === window) return { announce: silent, again: silent };
  // Whoever the host is may know: a height tells nothing of the reader.
  const tell = (message: unknown) => {
    parent.postMessage(message, '*');
  };
  let told = 0;
  const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
  const announce = (): void => {
    const now = height();
    if (now === told) return;
    told = now;
    for (const message of heightMessages(now, host)) tell(message);
  };
  const again = (): void => {
    told = 0;
    announce();
  };
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && asksForHeight(data, host)) again();
  });
  addEventListener('load', announce);
  addEventListener('resize', announce);
  // Of an opened fold the event does not rise: it is caught on its way down.
  document.addEventListener('toggle', announce, true);
  new ResizeObserver(announce).observe(document.documentElement);
  announce();
  tell(ownMessage('ready', { height: told, title: document.title }));
  return { announce, again };
}
