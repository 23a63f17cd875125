// Knows: how the windows of one browser hand on the words that a teacher has written for a lesson: on being asked, and only for the same steps. Does not know: where they were written, or what is done with them.
import { readOwnFile, writeOwnFile } from '../state/ownFile.ts';
import type { OwnFile } from '../state/ownFile.ts';
import { idsOf } from '../state/ownList.ts';
import type { OwnList } from '../state/ownList.ts';

const NAME = 'occupation-policy-map:own';

interface Message {
  /** Steps whose words are wanted. */
  readonly asks?: unknown;
  /** The lesson, as its file has it: whoever hears it checks it as a file that was opened. */
  readonly tells?: unknown;
}

export interface OwnChannel {
  /** Asks for the words of these steps. Where no window has them, nobody answers. */
  ask(steps: readonly string[]): void;
}

const namesOf = (list: OwnList): string => idsOf(list).join();

/**
 * @param mine the lesson of this window with its words; null while it has none to tell
 * @param heard is told the lesson of another window that has just these steps
 */
export function openOwnChannel(
  mine: () => OwnFile | null,
  heard: (lesson: OwnFile) => void,
  signal?: AbortSignal,
): OwnChannel {
  if (!('BroadcastChannel' in window)) return { ask: () => {} };
  const channel = new BroadcastChannel(NAME);
  let awaited = '';
  channel.addEventListener('message', ({ data }: MessageEvent<Message | null>) => {
    const own = mine();
    if (own !== null && data?.asks === namesOf(own.steps)) channel.postMessage({ tells: writeOwnFile(own) });
    if (typeof data?.tells !== 'string') return;
    const lesson = readOwnFile(data.tells);
    if ('steps' in lesson && namesOf(lesson.steps) === awaited) heard(lesson);
  });
  signal?.addEventListener('abort', () => {
    channel.close();
  });
  return {
    ask(steps) {
      awaited = steps.join();
      channel.postMessage({ asks: awaited });
    },
  };
}
