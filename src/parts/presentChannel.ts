// Knows: how the windows of one lesson tell each other what is shown. Does not know: what that is, or how it is drawn.

/** What windows say: what is shown now; that one has come and would like to know; that the lesson is over. */
type Message =
  | { readonly says: 'shows'; readonly showing: unknown }
  /** Notes only follow: they say nothing of what they show. */
  | { readonly says: 'hello'; readonly showing: unknown }
  | { readonly says: 'language' }
  | { readonly says: 'end' };

/** Which window says it, and as its how many-th. */
type Marked = Message & { readonly mark?: string };

export interface Channel {
  send(message: Message): void;
}

interface Heard {
  shows(showing: unknown): void;
  hello(showing: unknown): void;
  language(): void;
  end(): void;
}

/** Windows of another lesson are not meant; those of the other language are. */
const nameOf = (lesson: string): string => `occupation-policy-map:present:${lesson}`;

/** A message as windows hand it to each other themselves. */
interface Handed {
  readonly to: string;
  readonly message: Message;
}

/** Where a browser has no such channel the window is on its own. */
function broadcast(name: string, hear: (message: Message | null) => void): (message: Message) => void {
  if (!('BroadcastChannel' in window)) return () => {};
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<Message | null>) => hear(data));
  return (message) => {
    channel.postMessage(message);
  };
}

/** So often a window asks the one that opened it, which may hold another document by now, ms. */
const AGAIN = 1000;

/**
 * Between a window and the one that opened it, for files on a disk: a browser may take each for a site of its own, and give it a channel
 * on which it hears nobody.
 */
function handOver(name: string, hear: (message: Message | null) => void): (message: Message) => void {
  const others = new Set<Window>();
  const send = (message: Message): void => {
    for (const other of others) other.postMessage({ to: name, message } satisfies Handed, '*');
  };
  addEventListener('message', ({ data, source }: MessageEvent<Handed | null>) => {
    if (data?.to !== name) return;
    // Nobody is there any more who said it and went on, as at the end of a lesson.
    if (source !== null) others.add(source as Window);
    hear(data.message);
  });
  const { opener } = window as { readonly opener: Window | null };
  if (opener !== null) {
    others.add(opener);
    setInterval(() => send({ says: 'hello', showing: null }), AGAIN);
  }
  return send;
}

/** By both ways, so that one of them is open in every browser; what comes by both is heard once. */
function onDisk(name: string, hear: (message: Message | null) => void): (message: Message) => void {
  const heard = new Set<string>();
  const hearOnce = (message: Marked | null): void => {
    if (message?.mark !== undefined && heard.has(message.mark)) return;
    if (message?.mark !== undefined) heard.add(message.mark);
    hear(message);
  };
  const ways = [broadcast(name, hearOnce), handOver(name, hearOnce)];
  let sent = 0;
  return (message) => {
    const marked: Marked = { ...message, mark: `${performance.timeOrigin} ${(sent += 1)}` };
    for (const send of ways) send(marked);
  };
}

/** Opens the way between the windows of a lesson. */
export function openChannel(lesson: string, heard: Heard): Channel {
  const hear = (message: Message | null): void => {
    if (message?.says === 'shows') heard.shows(message.showing);
    else if (message?.says === 'hello') heard.hello(message.showing);
    else if (message?.says === 'language') heard.language();
    else if (message?.says === 'end') heard.end();
  };
  const open = location.protocol === 'file:' ? onDisk : broadcast;
  return { send: open(nameOf(lesson), hear) };
}
