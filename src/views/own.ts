// Knows: how the page on which teachers put a lesson together comes to life: what it needs, and when each of it comes. Does not know: how any of it looks.
import { mount, unmount } from 'svelte';
import type { Lang } from '../catalogue/types.ts';
import { loadTranslator } from '../i18n/loadTranslator.ts';
import type { StartOwn } from '../parts/offerOwn.ts';
import type { SearchText } from '../state/index.ts';
import type { OwnContent } from '../state/ownContent.ts';
import type { OwnData } from '../state/ownData.ts';
import { createOwnWork } from '../state/ownWork.svelte.ts';
import { readJson } from './finderData.ts';
import OwnBuilder from './OwnBuilder.svelte';
import { createOwnStage } from './ownStage.svelte.ts';

/** What did not come is asked for again the next time. */
function once<Content>(ask: () => Promise<Content>): () => Promise<Content> {
  let asked: Promise<Content> | undefined;
  return () => {
    asked ??= ask();
    asked.catch(() => (asked = undefined));
    return asked;
  };
}

/** Rejects when what it needs does not come. */
export const startOwn: StartOwn = async (root, view, signal) => {
  const data = JSON.parse(root.dataset['builder'] ?? '') as OwnData;
  const t = await loadTranslator(data.lang);
  signal.throwIfAborted();
  const contents: Readonly<Record<Lang, () => Promise<OwnContent>>> = {
    en: once(() => readJson<OwnContent>(data.content.en)),
    uk: once(() => readJson<OwnContent>(data.content.uk)),
  };
  const work = createOwnWork(view, data.lang, signal);
  root.replaceChildren();
  const builder = mount(OwnBuilder, {
    target: root,
    props: {
      t,
      data,
      work,
      stage: createOwnStage({ work, lang: data.lang, load: (lang) => contents[lang](), signal }),
      search: once(async () => {
        const [texts, { createSearch }] = await Promise.all([
          readJson<SearchText[]>(data.texts),
          import('../state/search.ts'),
        ]);
        return createSearch(texts);
      }),
    },
  });
  signal.addEventListener('abort', () => void unmount(builder));
};
