// Knows: how the page that shows a teacher's own lesson puts it together from its address, and comes by the teacher's words. Does not know: how a lesson is led (present.ts), or how it was put together.
import { OWN_WINDOW } from '../state/address.ts';
import { hereAsking, queryHere } from '../state/here.ts';
import type { OwnContent, OwnPicture } from '../state/ownContent.ts';
import type { OwnFile } from '../state/ownFile.ts';
import { hasCaptions } from '../state/ownList.ts';
import { sortOut } from '../state/ownSteps.ts';
import { presentOptions, presentQuery } from '../state/presentOptions.ts';
import { askFile } from '../state/siteFile.ts';
import { sayIgnored } from './notice.ts';
import { openOwnChannel } from './ownChannel.ts';
import { elementOf, placeStep, writeWords } from './ownSlide.ts';
import { present } from './present.ts';
import { divideBar } from './presentClock.ts';
import { remark } from './presentPage.ts';

/** So long another window has to answer, ms; it answers at once, if it is there. */
const PATIENCE = 2000;

function sectionOf({ step }: OwnPicture, number: number, of: number, label: string): HTMLElement {
  const section = elementOf(step) as HTMLElement;
  section.id = `step-${number}`;
  const filled = label.replace('{number}', String(number)).replace('{steps}', String(of));
  section.setAttribute('aria-label', filled);
  placeStep(section, number, of);
  return section;
}

function write(sections: readonly Element[], { title, lang, steps }: OwnFile): void {
  for (const [n, section] of sections.entries())
    writeWords(section, { title: n === 0 ? title : '', caption: steps[n]?.caption ?? '', lang });
  if (title.trim() === '') return;
  const heading = document.querySelector('h1');
  if (heading !== null) heading.textContent = title;
  document.title = title;
}

/**
 * Asks the other windows for the words to these steps, hands them on to whoever asks here, and says so when nobody has answered whoever
 * should have.
 * @returns what tells them, now or when they come
 */
function fetchWords(ids: readonly string[]): (tell: (lesson: OwnFile) => void) => void {
  let known: OwnFile | null = null;
  let told: (lesson: OwnFile) => void = () => {};
  let isAnswered = false;
  const channel = openOwnChannel(
    () => known,
    (lesson) => {
      isAnswered = true;
      if (known !== null || !(hasCaptions(lesson.steps) || lesson.title.trim() !== '')) return;
      known = lesson;
      told(lesson);
    },
  );
  channel.ask(ids);
  return (tell) => {
    told = tell;
    if (known !== null) tell(known);
    if (window.name === OWN_WINDOW)
      setTimeout(() => {
        if (!isAnswered) remark('silent');
      }, PATIENCE);
  };
}

async function contentOf(main: HTMLElement): Promise<OwnContent> {
  const answer = await askFile(main.dataset['own'] ?? '');
  if (!answer.ok) throw new Error(`got ${answer.status}, expected every step there can be`);
  return (await answer.json()) as OwnContent;
}

/** Shows what the address names; where it names nothing, or the steps do not come, the page goes on saying what there is. */
export async function presentOwn(main: HTMLElement): Promise<void> {
  const { options, ignored } = presentOptions(queryHere(), Infinity, true);
  if (options.steps.length === 0) {
    sayIgnored(ignored);
    return;
  }
  // Asked before the steps have come, and written on them before they are seen.
  const whenWordsCome = fetchWords(options.steps);
  try {
    const { ground, steps: all } = await contentOf(main);
    const { steps, unknown } = sortOut(options.steps, (id) => all.some((one) => one.id === id));
    const pictures = steps.flatMap((id) => all.find((one) => one.id === id) ?? []);
    history.replaceState(history.state, '', hereAsking(presentQuery({ ...options, steps })));
    const leftOut = [...ignored, ...unknown.map((id) => `steps=${id}`)];
    if (pictures.length === 0) {
      sayIgnored(leftOut);
      return;
    }
    const sections = pictures.map((picture, n) =>
      sectionOf(picture, n + 1, pictures.length, main.dataset['stepWords'] ?? ''),
    );
    whenWordsCome((lesson) => {
      write(sections, lesson);
    });
    main.before(elementOf(ground));
    main.replaceChildren(...sections);
    // Windows that show something else are another lesson.
    main.dataset['lesson'] = `own:${steps.join()}`;
    const [first, ...others] = sections;
    // One step alone is a page that was shown to a class: that page follows.
    const end = document.querySelector<HTMLAnchorElement>('[data-end]');
    if (first !== undefined && others.length === 0 && end !== null) {
      end.setAttribute('href', first.dataset['page'] ?? '');
      end.dataset['end'] = 'page';
    }
    divideBar(sections.length);
    present(leftOut);
  } catch {
    document.documentElement.toggleAttribute('data-failed', true);
  }
}
