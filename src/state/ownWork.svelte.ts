// Knows: the lesson that a teacher is putting together: its title, steps and captions, what was done last, and whether its words are in a file. Does not know: how any of it looks, or what a step shows.
import type { Lang } from '../catalogue/types.ts';
import type { OpenView } from './openView.ts';
import type { OwnFile } from './ownFile.ts';
import { add, caption, follow, hasCaptions, idsOf, move, remove } from './ownList.ts';
import type { OwnList } from './ownList.ts';
import { sortOut } from './ownSteps.ts';
import type { View } from './view.ts';

/** What was done to the list last, as it is said above it. */
export type Done =
  | { readonly what: 'moved' | 'added' | 'removed'; readonly id: string; readonly n: number }
  | { readonly what: 'undone' }
  | { readonly what: 'opened'; readonly name: string; readonly leftOut: readonly string[] };

interface Before {
  readonly title: string;
  readonly list: OwnList;
  readonly lang: Lang;
}

export type OwnWork = ReturnType<typeof createOwnWork>;

/** Begins with what the address names. Every change of the list stands in the address at once; words never do. */
export function createOwnWork(view: OpenView, pageLang: Lang, signal: AbortSignal) {
  let title = $state('');
  let lang = $state(pageLang);
  let list = $state.raw<OwnList>([]);
  let chosen = $state<string | null>(null);
  let done = $state.raw<Done | null>(null);
  let before = $state.raw<Before | null>(null);
  const said = $derived(JSON.stringify([title, list.filter(({ caption: words }) => words !== '')]));
  const hasWords = $derived(title.trim() !== '' || hasCaptions(list));
  let inFile = $state('');
  let openings = $state(0);
  let dress = $state.raw<Pick<View, 'theme' | 'keys'>>(view.now());

  /** Shows another list: beside the step that was chosen, or where it has gone, what has come to its place. */
  function take(next: OwnList): void {
    const at = list.findIndex(({ id }) => id === chosen);
    list = next;
    if (!list.some(({ id }) => id === chosen)) chosen = (list[at] ?? list.at(-1))?.id ?? null;
    view.go({ steps: idsOf(list) });
  }
  function change(next: OwnList, what: Done, isUndoable: boolean): void {
    before = isUndoable ? { title, list, lang } : null;
    take(next);
    done = what;
  }
  view.watch(({ steps, theme, keys }) => {
    dress = { theme, keys };
    if (steps.join() === idsOf(list).join()) return;
    list = follow(list, steps);
    if (!steps.includes(chosen ?? '')) chosen = steps[0] ?? null;
  }, signal);

  return {
    get title() {
      return title;
    },
    set title(words: string) {
      title = words;
    },
    get list() {
      return list;
    },
    get chosen() {
      return chosen;
    },
    get done() {
      return done;
    },
    get canUndo() {
      return before !== null;
    },
    get hasWords() {
      return hasWords;
    },
    get isUnsaved() {
      return hasWords && said !== inFile;
    },
    /** The language in which the words are written. */
    get lang() {
      return lang;
    },
    /** What of the reader's view goes along to the class. */
    get dress() {
      return dress;
    },
    get file(): OwnFile {
      return { lang, title, steps: list };
    },
    choose(id: string) {
      chosen = id;
    },
    write(id: string, words: string) {
      list = caption(list, id, words);
    },
    add(id: string) {
      change(add(list, id), { what: 'added', id, n: list.length + 1 }, false);
      chosen = id;
    },
    /** @param to its place from 0 on */
    move(id: string, to: number) {
      const next = move(list, id, to);
      change(next, { what: 'moved', id, n: idsOf(next).indexOf(id) + 1 }, false);
    },
    remove(id: string) {
      change(remove(list, id), { what: 'removed', id, n: 0 }, true);
    },
    undo() {
      if (before === null) return;
      ({ title, lang } = before);
      change(before.list, { what: 'undone' }, false);
    },
    /** @returns the steps of the address that are none */
    keep(isKnown: (id: string) => boolean): readonly string[] {
      const { steps, unknown } = sortOut(idsOf(list), isKnown);
      if (unknown.length > 0) take(follow(list, steps));
      return unknown;
    },
    /** A file takes the place of what there was, which can be had back. */
    open(file: OwnFile, name: string, isKnown: (id: string) => boolean) {
      const { steps, unknown } = sortOut(idsOf(file.steps), isKnown);
      change(follow(file.steps, steps), { what: 'opened', name, leftOut: unknown }, true);
      chosen = steps[0] ?? null;
      ({ title, lang } = file);
      inFile = said;
      openings += 1;
    },
    /** How often a file has taken the place of all that was there. */
    get openings() {
      return openings;
    },
    /** The words to the same steps, from another window. */
    hear(file: OwnFile) {
      if (hasWords) return;
      ({ title, lang } = file);
      list = file.steps;
    },
    saved() {
      inFile = said;
    },
  };
}
