// Knows: how the page of a lesson shows one step, an empty screen or the pupils' link, says so, and keeps its address. Does not know: who asks for it.
import { askingFor, hereAsking } from '../state/here.ts';
import { presentQuery } from '../state/presentOptions.ts';
import type { PresentOptions } from '../state/presentOptions.ts';
import type { Showing } from '../state/presentation.ts';

const root = document.documentElement;

/** The steps as the page holds them all. */
export const stepsOf = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main > .step')];

function say(words: string): void {
  const voice = document.getElementById('voice');
  if (voice !== null) voice.textContent = words;
}

/** The next slide is seen beside the notes, and nowhere else. */
function mark(steps: readonly HTMLElement[], now: number): void {
  for (const [n, step] of steps.entries()) {
    step.toggleAttribute('data-now', n === now);
    step.toggleAttribute('data-next', n === now + 1);
    // Beside the notes it is a picture of what comes: it is not read out before its time.
    step.querySelector('.slide')?.toggleAttribute('inert', n !== now);
  }
}

/** Shows this, says what is new about it, and writes the step into the address, so that a page that is opened again is the same. */
export function show(showing: Showing, before: Showing | null, options: PresentOptions): void {
  const steps = stepsOf();
  const { step, blank, link } = showing;
  root.dataset['step'] = String(step + 1);
  root.toggleAttribute('data-blank', blank);
  root.toggleAttribute('data-link', link);
  mark(steps, step);
  history.replaceState(history.state, '', hereAsking(presentQuery({ ...options, step: step + 1 })));
  carry({ ...options, step: step + 1 });
  for (const [command, isOn] of [
    ['blank', blank],
    ['link', link],
  ] as const)
    document.querySelector(`[data-do=${command}]`)?.setAttribute('aria-pressed', String(isOn));
  if (before === null) return;
  // On a small screen a step is read downwards, from its map on.
  if (step !== before.step) scrollTo(0, 0);
  const words = document.querySelector<HTMLElement>('footer[data-blank-words]')?.dataset;
  if (blank !== before.blank) say((blank ? words?.['blankWords'] : heard(steps[step])) ?? '');
  else if (link !== before.link) say((link ? words?.['linkWords'] : heard(steps[step])) ?? '');
  else if (step !== before.step) say(heard(steps[step]));
}

const heard = (step: HTMLElement | undefined): string =>
  [step?.getAttribute('aria-label'), step?.querySelector('h2')?.textContent].filter(Boolean).join('. ');

/** Links to the same step in the other language, and back to the lesson, keep theme and keys. */
function carry(options: PresentOptions): void {
  const write = (selector: string, query: string): void => {
    for (const link of document.querySelectorAll(selector))
      link.setAttribute('href', askingFor(link.getAttribute('href') ?? '', query));
  };
  write('[data-language]', presentQuery(options));
  const ended: PresentOptions = { ...options, step: 1, notes: 'off' };
  write('[data-end]', presentQuery(ended));
  // A page of the site is no list of steps.
  write('[data-end=page]', presentQuery({ ...ended, steps: [] }));
}

/** Which of the page's few quiet remarks is made, and how to put it away. */
export function remark(name: 'full' | 'window' | 'silent'): void {
  const notice = document.getElementById('notice');
  const words = document.getElementById(`notice-${name}`);
  if (notice === null || !(words instanceof HTMLTemplateElement)) return;
  const content = document.importNode(words.content, true);
  content.querySelector('button')?.addEventListener('click', () => notice.replaceChildren());
  notice.replaceChildren(content);
}
