// Knows: how the dialog about embedding comes to the page that an editor has open: what it needs, its opening and its end. Does not know: what stands in it.
import { mount, unmount } from 'svelte';
import type { Lang } from '../catalogue/types.ts';
import { LANGS } from '../catalogue/types.ts';
import { loadTranslator } from '../i18n/loadTranslator.ts';
import EmbedDialog from '../parts/EmbedDialog.svelte';
import type { Embed } from '../parts/offerEmbedding.ts';
import { link } from '../state/address.ts';
import { choiceOf } from '../state/embedChoice.ts';
import { EMBEDDING_FILE } from '../state/embeddingFile.ts';
import type { EmbeddingFile } from '../state/embeddingFile.ts';
import { here } from '../state/here.ts';
import type { MeasureIndex } from '../state/index.ts';
import { readJson } from './finderData.ts';

/** The link leads from any page to the one about embedding, `en/embedding/`: from there it is two steps to the site's root. */
function pageOf({ href }: HTMLAnchorElement): { root: string; path: string; lang: Lang } {
  const root = new URL('../../', href).href;
  const path = here()
    .href.replace(/[?#].*/, '')
    .slice(root.length);
  return { root, path, lang: LANGS.find((lang) => path.startsWith(`${lang}/`)) ?? 'en' };
}

/** Rejects when what it needs does not come. */
export const openEmbedDialog: Embed = async (opener, view, signal) => {
  const { root, path, lang } = pageOf(opener);
  const file = await readJson<EmbeddingFile>(root + EMBEDDING_FILE);
  const speak = async (of: Lang) => {
    const [{ lexicon, entries }, t] = await Promise.all([
      readJson<MeasureIndex>(root + file.indexes[of]),
      loadTranslator(of),
    ]);
    return { entries, page: { lang: of, path, catalogue: lexicon, t, href: (to: string) => link(path, to) } };
  };
  const { page, entries } = await speak(lang);
  signal.throwIfAborted();
  const ended = new AbortController();
  const end = (): void => {
    if (ended.signal.aborted) return;
    ended.abort();
    void unmount(dialog);
    // The link may have gone behind the menu that it stood in.
    const back = opener.checkVisibility()
      ? opener
      : document.querySelector<HTMLElement>('[popovertarget=menu]');
    back?.focus();
  };
  const dialog = mount(EmbedDialog, {
    target: document.body,
    props: {
      page,
      entries,
      opened: choiceOf(path, lang, view.now()),
      copies: (embed: string) => file.frozen[embed] ?? [],
      site: file.siteUrl ?? root,
      speak,
      onclosed: end,
    },
  });
  signal.addEventListener('abort', end, { signal: ended.signal });
};
