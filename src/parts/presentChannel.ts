// Knows: how the windows of one lesson tell each other what is shown. Does not know: what that is, or how it is drawn.

/** What windows say: what is shown now; that one has come and would like to know; that the lesson is over. */
type Message =
  | { readonly says: 'shows'; readonly showing: unknown }
  | { readonly says: 'hello'; readonly notes: boolean; readonly step: number }
  | { readonly says: 'language' }
  | { readonly says: 'end' };

export interface Channel {
  send(message: Message): void;
}

interface Heard {
  shows(showing: unknown): void;
  hello(notes: boolean, step: number): void;
  language(): void;
  end(): void;
}

/** Windows of another lesson are not meant; those of the other language are. */
const nameOf = (lesson: string): string => `occupation-policy-map:present:${lesson}`;

/** Where a browser has no such channel, or gives a saved file none, the window is on its own. */
export function openChannel(lesson: string, heard: Heard): Channel {
  if (!('BroadcastChannel' in window)) return { send: () => {} };
  const channel = new BroadcastChannel(nameOf(lesson));
  channel.addEventListener('message', ({ data }: MessageEvent<Message | null>) => {
    if (data?.says === 'shows') heard.shows(data.showing);
    else if (data?.says === 'hello') heard.hello(data.notes, data.step);
    else if (data?.says === 'language') heard.language();
    else if (data?.says === 'end') heard.end();
  });
  return {
    send: (message) => {
      channel.postMessage(message);
    },
  };
}
