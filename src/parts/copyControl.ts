// Knows: how the control of a kept copy shows a state: a sentence, how far it is, what can be pressed, and that it is said aloud. Does not know: which states there are.

export interface Shown {
  readonly words: string;
  /** Not what is shown in passing. */
  readonly isSaid?: boolean;
  /** Whether the button that begins is offered. */
  readonly canSave?: boolean;
  readonly progress?: { readonly done: number; readonly all: number };
  readonly buttons?: readonly { readonly words: string; readonly press: () => void }[];
}

function say(words: string): void {
  const voice = document.getElementById('voice');
  if (voice !== null) voice.textContent = words;
}

const saveButton = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-save-copy]');

/** Whoever has just pressed a button that goes away is taken to the sentence in its place, and so hears it. */
function changed(control: HTMLElement, change: () => HTMLElement): boolean {
  const before = document.activeElement;
  const wasHere = before !== null && (control.contains(before) || before === saveButton());
  const sentence = change();
  if (!wasHere || (before.isConnected && !(before as HTMLElement).hidden)) return false;
  sentence.tabIndex = -1;
  sentence.focus();
  return true;
}

/** How far it has come: only these change from file to file, so that a button does not go away under a finger. */
function advance(control: HTMLElement, { words, progress }: Shown): boolean {
  const bar = control.querySelector('progress');
  const sentence = control.querySelector('p');
  if (bar === null || sentence === null || progress === undefined) return false;
  bar.max = progress.all;
  bar.value = progress.done;
  sentence.textContent = words;
  return true;
}

/** Draws a state of the control. */
export function drawCopy(control: HTMLElement, shown: Shown): void {
  const isHeard =
    !advance(control, shown) &&
    changed(control, () => {
      const sentence = document.createElement('p');
      sentence.textContent = shown.words;
      const buttons = (shown.buttons ?? []).map(({ words, press }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.append(words);
        button.addEventListener('click', press);
        return button;
      });
      const bar = document.createElement('progress');
      bar.ariaHidden = 'true';
      bar.value = 0;
      control.replaceChildren(sentence, ...(shown.progress === undefined ? [] : [bar]), ...buttons);
      const save = saveButton();
      if (save !== null) save.hidden = shown.canSave !== true;
      return sentence;
    });
  if (!isHeard && shown.isSaid !== false) say(shown.words);
}
