// Knows: how the page of a lesson lives: keys, hands, other windows and the clock, all through one record of what is shown. Does not know: how any of them works.
import { hereAsking, queryHere } from '../state/here.ts';
import { presentOptions, presentQuery } from '../state/presentOptions.ts';
import type { NotesPlace } from '../state/presentOptions.ts';
import { after, begin, isCovered, readShowing, together } from '../state/presentation.ts';
import type { Command, Showing } from '../state/presentation.ts';
import { sayIgnored } from './notice.ts';
import { openChannel } from './presentChannel.ts';
import { drawClock } from './presentClock.ts';
import { hearHands } from './presentHands.ts';
import { keyReader } from './presentKeys.ts';
import type { WindowCommand } from './presentKeys.ts';
import { drawLink } from './presentLink.ts';
import { remark, show, stepsOf } from './presentPage.ts';
import { fillScreen, leave, openNotes } from './presentWindows.ts';

const isWindowCommand = (command: Command | WindowCommand): command is WindowCommand =>
  ['full', 'notes', 'lang', 'end'].includes(String(command));

/**
 * Shows the lesson of this page, a step at a time.
 * @param leftOut what of the address the page has not found, before it is asked for a step
 */
export function present(leftOut: readonly string[] = []): void {
  const root = document.documentElement;
  const steps = stepsOf();
  const { lesson = '', own } = document.querySelector('main')?.dataset ?? {};
  const { options: opened, ignored } = presentOptions(queryHere(), steps.length, own !== undefined);
  let options = opened;
  const isNotes = opened.notes === 'window';
  let showing = begin(steps.length, opened.step - 1, Date.now(), isNotes ? 0 : Date.now());

  const draw = (next: Showing, before: Showing | null): void => {
    showing = next;
    show(showing, before, options);
    drawLink(steps[showing.step]);
    drawClock(showing.clock, Date.now());
  };
  /** What is asked of one window in the moment in which another has come is not undone by what that one still believes. */
  const agree = (message: unknown): void => {
    const other = readShowing(message, steps.length);
    if (other !== null) draw(together(showing, other), showing);
  };
  const channel = openChannel(lesson, {
    shows: agree,
    hello(message) {
      // A slide that is opened again says where it stands; how long the lesson has lasted only the others know.
      agree(message);
      channel.send({ says: 'shows', showing });
    },
    language() {
      if (!isNotes) turnLanguage();
    },
    end: () => leave(isNotes),
  });
  const turnLanguage = (): void => {
    const link = document.querySelector<HTMLAnchorElement>('[data-language]');
    if (link !== null) location.assign(link.href);
  };
  const go = (command: Command): void => {
    draw(after(showing, command, steps.length, Date.now()), showing);
    channel.send({ says: 'shows', showing });
  };
  const stand = (notes: NotesPlace): void => {
    options = { ...options, notes };
    root.dataset['notes'] = notes;
    draw(showing, null);
  };
  const here: Readonly<Record<WindowCommand, () => void>> = {
    full: () => void fillScreen(),
    notes() {
      if (isNotes) close();
      else if (options.notes === 'below') stand('off');
      else if (
        !openNotes(hereAsking(presentQuery({ ...options, step: showing.step + 1, notes: 'window' })), lesson)
      ) {
        stand('below');
        remark('window');
      }
    },
    lang() {
      // Notes stay in the teacher's own language: the class's changes.
      if (isNotes) channel.send({ says: 'language' });
      else turnLanguage();
    },
    end() {
      if (isCovered(showing)) go('resume');
      else {
        if (document.fullscreenElement === null) channel.send({ says: 'end' });
        leave(isNotes);
      }
    },
  };
  const obey = (command: Command | WindowCommand): void => {
    if (isWindowCommand(command)) here[command]();
    else go(command);
  };

  root.dataset['notes'] = opened.notes;
  draw(showing, null);
  sayIgnored([...leftOut, ...ignored]);
  channel.send({ says: 'hello', showing: isNotes ? null : showing });
  const read = keyReader(() => options.keys === 'on');
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    // A button or link that has the focus is pressed by these.
    const presses =
      target instanceof Element && target.closest('a, button') !== null && (key === ' ' || key === 'Enter');
    const command = presses ? null : read(event);
    if (command === null) return;
    event.preventDefault();
    obey(command);
  });
  document.addEventListener('click', (event) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
    const command = control?.dataset['do'];
    if (command === undefined) return;
    event.preventDefault();
    // A pointer leaves no focus behind, which would keep the buttons in sight; a keyboard does.
    if (event.detail > 0) control?.blur();
    obey(command as Command | WindowCommand);
  });
  hearHands(go);
  setInterval(() => drawClock(showing.clock, Date.now()), 1000);
}
