// Knows: how a reader keeps a copy of the site, renews it and removes it, and in which words. Does not know: how files come, what answers out of them, or how a state is drawn.
import { LANGS } from '../catalogue/types.ts';
import { dateWords } from '../i18n/dates.ts';
import { loadTranslator } from '../i18n/loadTranslator.ts';
import type { Translator } from '../i18n/translate.ts';
import { copiesOf, forget, storesOf } from '../state/copyStores.ts';
import { megabytes, startOf, storePrefix } from '../state/offlineCopy.ts';
import type { CopyList } from '../state/offlineCopy.ts';
import { drawCopy } from './copyControl.ts';
import type { Shown } from './copyControl.ts';
import { askWorker, startWorkers, stopWorkers, workersOf } from './copyWorkers.ts';
import { CopyFailure, fetchCopy, keptList, listOf } from './fetchCopy.ts';
import { isNewerOut } from './newerCopy.ts';
import type { Keep } from './offerCopy.ts';

/** The control of a page, and what is needed to say something in it. */
interface Desk {
  readonly control: HTMLElement;
  readonly root: string;
  readonly t: Translator;
  readonly signal: AbortSignal;
}

/** The day on this device, ISO. */
function dayOf(time: number): string {
  const date = new Date(time);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

async function removeAll(root: string): Promise<void> {
  await stopWorkers(root);
  await forget(await storesOf(root));
}

async function remove({ control, root, t }: Desk): Promise<void> {
  await removeAll(root).catch(() => null);
  const left = [...(await workersOf(root)), ...(await storesOf(root))];
  drawCopy(control, {
    words: t(left.length === 0 ? 'copy.removed' : 'copy.left'),
    canSave: left.length === 0,
  });
}

/** The state in which a copy is kept, with what there is to say about it. */
function keptState(desk: Desk, name: string, list: CopyList, newer: 'none' | 'waits' | 'out'): Shown {
  const { root, t } = desk;
  const date = dateWords(dayOf(startOf(root, name)), t.lang, 'long');
  const kept = t('copy.kept', { n: list.pages, size: megabytes(list.bytes), date });
  const more = { none: '', waits: ` ${t('copy.waits')}`, out: ` ${t('copy.newer')}` }[newer];
  return {
    words: kept + more,
    buttons: [
      ...(newer === 'out' ? [{ words: t('copy.update'), press: () => void save(desk) }] : []),
      { words: t('copy.remove'), press: () => void remove(desk) },
    ],
  };
}

/** Shows what is kept; of what is not whole, since somebody else has cleared up or a page was left, nothing stays. */
async function showKept(desk: Desk, isSaid: boolean): Promise<void> {
  const { control, root, signal } = desk;
  const copies = await copiesOf(root);
  await forget((await storesOf(root)).filter((name) => !copies.includes(name)));
  const [name] = copies;
  const list = name === undefined ? null : await keptList(root, name);
  if (name === undefined || list === null || (await workersOf(root)).length < LANGS.length) {
    await removeAll(root);
    return;
  }
  const newer = copies.length > 1 ? 'waits' : 'none';
  drawCopy(control, { ...keptState(desk, name, list, newer), isSaid });
  if (newer === 'none' && (await isNewerOut(root, list, signal)) && !signal.aborted)
    drawCopy(control, { ...keptState(desk, name, list, 'out'), isSaid: false });
}

function failureWords(t: Translator, failure: unknown, isCancelled: boolean): string {
  if (isCancelled) return t('copy.cancelled');
  if (!(failure instanceof CopyFailure)) return t('copy.failed.refused');
  const { why, file } = failure;
  return why === 'missing' || why === 'changed' ? t(`copy.failed.${why}`, { file }) : t(`copy.failed.${why}`);
}

/** Saves all or nothing, and says how far it is. */
async function saveNow(desk: Desk): Promise<void> {
  const { control, root, t, signal } = desk;
  const cancel = new AbortController();
  const buttons = [{ words: t('copy.cancel'), press: () => cancel.abort() }];
  let quarters = -1;
  const told = (done: number, all: number): void => {
    const isSaid = Math.floor((4 * done) / all) > quarters;
    if (isSaid) quarters += 1;
    drawCopy(control, { words: t('copy.saving', { done, all }), progress: { done, all }, buttons, isSaid });
  };
  const [former] = await copiesOf(root).catch(() => []);
  try {
    const either = AbortSignal.any([signal, cancel.signal]);
    drawCopy(control, { words: t('copy.begins'), progress: { done: 0, all: 1 }, buttons });
    await fetchCopy(root, await listOf(root, either), either, told);
    await startWorkers(root);
  } catch (failure) {
    if (former === undefined) await removeAll(root).catch(() => null);
    const words = failureWords(t, failure, cancel.signal.aborted);
    const list = former === undefined ? null : await keptList(root, former);
    if (former === undefined || list === null)
      drawCopy(control, { words: `${words} ${t('copy.none')}`, canSave: true });
    else
      drawCopy(control, { ...keptState(desk, former, list, 'out'), words: `${words} ${t('copy.former')}` });
    return;
  }
  if (former !== undefined && (await askWorker(root, 'change'))) location.reload();
  else await showKept(desk, true);
}

/** One window at a time saves or clears up. */
async function alone({ root }: Desk, work: () => Promise<void>, otherwise: () => void): Promise<void> {
  await navigator.locks.request(`${storePrefix(root)}saving`, { ifAvailable: true }, async (lock) => {
    if (lock === null) otherwise();
    else await work();
  });
}
const save = (desk: Desk): Promise<void> =>
  alone(
    desk,
    () => saveNow(desk),
    () => drawCopy(desk.control, { words: desk.t('copy.busy'), canSave: true }),
  );

export const keepCopy: Keep = async (control, wanted, signal) => {
  const lang = LANGS.find((known) => known === document.documentElement.lang) ?? 'en';
  const root = new URL(control.dataset['copy'] ?? './', document.baseURI).href;
  const desk = { control, root, t: await loadTranslator(lang), signal };
  if (wanted) await save(desk);
  else
    await alone(
      desk,
      () => showKept(desk, false),
      () => {},
    );
};
