// Knows: what the programs of other people's pages are told by the frames in them, each in its own way. Does not know: when, or how tall an embed is.

/** How the page around an embed has made itself known in the embed's address. */
export interface Host {
  /** The address of the embed as its host has it. */
  readonly src: string;
  /** By which Datawrapper's older listener finds the frame: a part of its address that it shares with no other. */
  readonly key: string;
  /** WordPress: what it hung on the address and wants back; null: none. */
  readonly secret: string | null;
  /** Pym: the id that it gave the frame; null: none. */
  readonly childId: string | null;
}

const SECRET = /^#\?secret=([A-Za-z0-9]{1,64})$/;
const CHILD = /^[\w.:-]{1,100}$/;

/** @param address of the embed, with its query and fragment */
export function hostOf(address: string): Host {
  const { pathname, search, searchParams, hash } = new URL(address);
  const childId = searchParams.get('childId');
  return {
    src: address,
    key: pathname.replace(/^.*(?=(?:embed|frozen)\/)/, '') + search,
    secret: SECRET.exec(hash)?.[1] ?? null,
    childId: childId !== null && CHILD.test(childId) ? childId : null,
  };
}

/** WordPress lets a frame be no lower and no taller, px. */
const WORDPRESS = { least: 200, most: 1000 } as const;
const PYM = 'xPYMx';

/** The name of this project's own messages, and of the element that frames an embed. */
export const OWN_TYPE = 'occupation-policy-map';

/** A message of this project's own, for hosts that know it. */
export const ownMessage = (event: 'height' | 'ready' | 'select' | 'view', said: object) => ({
  type: OWN_TYPE,
  v: 1,
  event,
  ...said,
});

/** The height of an embed in every protocol at once: a host hears the one it knows. */
export function heightMessages(height: number, { src, key, secret, childId }: Host): unknown[] {
  return [
    { 'datawrapper-height': { [key]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src, context: 'iframe.resize', height }),
    ...(secret === null
      ? []
      : [
          {
            message: 'height',
            value: Math.min(WORDPRESS.most, Math.max(WORDPRESS.least, height)),
            secret,
          },
        ]),
    ...(childId === null ? [] : [['pym', childId, 'height', height].join(PYM)]),
    ownMessage('height', { height }),
  ];
}

/** Whether a message asks for the height once more: newswire's frames when they are set up, WordPress when it has loaded. */
export function asksForHeight(data: unknown, { secret }: Host): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const said = data as Readonly<Record<string, unknown>>;
  return (
    (said['sentinel'] === 'amp' && said['type'] === 'frames-init') ||
    (secret !== null && said['message'] === 'ready' && said['secret'] === secret)
  );
}
