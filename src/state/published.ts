// Knows: where others can open what this document shows. Does not know: what that is, or how it is handed to them.
import { here } from './here.ts';

/** Where this page lies on the public site; null: that is not known. */
export const published = (): string | null =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null;

const isOnDisk = (): boolean => location.protocol === 'file:';

/** This page without its view; null: nobody else has the file that it stands in. */
export const pageForOthers = (): string | null =>
  published() ?? (isOnDisk() ? null : location.origin + location.pathname);

/** This page as it is shown now, wherever it was opened. */
export function viewForOthers(): string {
  const known = published();
  return isOnDisk() && known !== null ? new URL(here().search, known).href : location.href;
}
