// Knows: the pictures of steps where a lesson is put together: when they come, in which language the chosen one is looked at, and what the lesson shares with other windows and with paper. Does not know: how any of it is arranged.
import type { Lang } from '../catalogue/types.ts';
import { sayIgnored } from '../parts/notice.ts';
import { openOwnChannel } from '../parts/ownChannel.ts';
import { offerSheets } from '../parts/ownSheets.ts';
import { here } from '../state/here.ts';
import type { OwnContent, OwnPicture } from '../state/ownContent.ts';
import type { OwnFile } from '../state/ownFile.ts';
import { idsOf } from '../state/ownList.ts';
import type { OwnWork } from '../state/ownWork.svelte.ts';
import { presentQuery } from '../state/presentOptions.ts';

export type OwnStage = ReturnType<typeof createOwnStage>;

interface Needs {
  readonly work: OwnWork;
  /** Of the page. */
  readonly lang: Lang;
  readonly load: (lang: Lang) => Promise<OwnContent>;
  readonly signal: AbortSignal;
}

export function createOwnStage({ work, lang: own, load, signal }: Needs) {
  let content = $state.raw<OwnContent | null>(null);
  let looked = $state.raw<{ readonly lang: Lang; readonly content: OwnContent | null }>({
    lang: own,
    content: null,
  });
  let hasFailed = $state(false);
  const all = $derived(content?.steps ?? []);
  const pictureIn = (of: readonly OwnPicture[], id: string | null) => of.find((one) => one.id === id) ?? null;
  const pictures = $derived(idsOf(work.list).flatMap((id) => pictureIn(all, id) ?? []));
  const isKnown = (id: string): boolean => pictureIn(all, id) !== null;

  async function want(): Promise<void> {
    try {
      hasFailed = false;
      const came = await load(own);
      if (content !== null) return;
      content = came;
      sayIgnored(work.keep(isKnown).map((id) => `steps=${id}`));
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  }
  const wish = (): void => void want().catch(() => {});

  const channel = openOwnChannel(
    () => (work.list.length === 0 ? null : work.file),
    (lesson) => {
      work.hear(lesson);
    },
    signal,
  );
  if (work.list.length > 0) {
    wish();
    channel.ask(idsOf(work.list));
  }
  offerSheets(() => ({ content, file: work.file }), signal);
  addEventListener(
    'beforeunload',
    (event) => {
      if (work.isUnsaved) event.preventDefault();
    },
    { signal },
  );

  return {
    want,
    wish,
    get content() {
      return content;
    },
    get hasFailed() {
      return hasFailed;
    },
    /** Every step that there can be. */
    get all() {
      return all;
    },
    /** Of each step of the list. */
    get pictures() {
      return pictures;
    },
    /** The chosen step in the language in which it is looked at. */
    get chosen() {
      return pictureIn(looked.content?.steps ?? all, work.chosen);
    },
    get lang() {
      return looked.lang;
    },
    titleOf: (id: string): string => pictureIn(all, id)?.title ?? id,
    async look(lang: Lang) {
      const other = await load(lang).catch(() => null);
      if (other !== null) looked = { lang, content: other };
    },
    async open(file: OwnFile, name: string) {
      await want();
      work.open(file, name, isKnown);
    },
    /** The query of the page that shows the lesson to a class, from the chosen step on. */
    get query(): string {
      const at = work.list.findIndex(({ id }) => id === work.chosen);
      return presentQuery({
        ...work.dress,
        steps: idsOf(work.list),
        step: Math.max(at, 0) + 1,
        notes: 'off',
      });
    },
    /** The whole address of the list, without what is only this reader's. */
    get address(): string {
      const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
      const url = new URL(canonical ?? here());
      url.search = work.list.length === 0 ? '' : `?steps=${idsOf(work.list).join()}`;
      url.hash = '';
      return url.href;
    },
  };
}
