// Knows: whether the site has been renewed since a copy of it was kept, and how a page says so without getting in anyone's way. Does not know: how a copy is renewed.
import { LANGS } from '../catalogue/types.ts';
import { loadTranslator } from '../i18n/loadTranslator.ts';
import { copiesOf } from '../state/copyStores.ts';
import type { CopyList } from '../state/offlineCopy.ts';
import { askWorker } from './copyWorkers.ts';
import { keptList, listOf } from './fetchCopy.ts';
import type { TellNewer } from './offerCopy.ts';

/** Whether the site has a newer copy than this; where no network says so, it has none. During a lesson nobody is told. */
export async function isNewerOut(root: string, { version }: CopyList, signal: AbortSignal): Promise<boolean> {
  if (!navigator.onLine || (await askWorker(root, 'lesson'))) return false;
  const now = await listOf(root, signal).catch(() => null);
  return now !== null && now.version !== version && !(await askWorker(root, 'lesson'));
}

export const tellNewer: TellNewer = async (root, signal) => {
  const notice = document.getElementById('notice');
  const [name] = await copiesOf(root);
  const list = name === undefined ? null : await keptList(root, name);
  // What is said already comes first.
  if (notice === null || list === null || notice.hasChildNodes()) return;
  if (!(await isNewerOut(root, list, signal))) return;
  const lang = LANGS.find((known) => known === document.documentElement.lang) ?? 'en';
  const t = await loadTranslator(lang);
  if (signal.aborted || notice.hasChildNodes()) return;
  const words = document.createElement('p');
  words.append(t('copy.reading'));
  const way = document.createElement('a');
  // Written out: with the table of addresses in this file, what all scripts share would come to every page in a file of its own.
  way.href = `${root}${lang}/lesson/`;
  way.append(t('copy.renew'));
  const close = document.createElement('button');
  close.type = 'button';
  close.append(t('notice.close'));
  close.addEventListener('click', () => notice.replaceChildren());
  notice.replaceChildren(words, way, close);
};
