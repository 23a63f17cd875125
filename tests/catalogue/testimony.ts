// Knows: how a claim is made up for a test, with only what the test is about. Does not know: the evidence.

import type { Claim, SideId, Speaker, Words } from '../../src/catalogue/types.ts';

interface Sketch {
  readonly side: SideId;
  readonly basis?: Claim['basis'];
  readonly stance?: Claim['stance'];
  readonly restsOn?: string;
  readonly admission?: boolean;
  readonly witness?: boolean;
  readonly speaker?: Partial<Speaker>;
  readonly via?: readonly Words[];
}

export const same = (text: string): Words => ({ en: text, uk: text });

/** A statement that asserts, by a body of the given side; the sketch says what is otherwise. */
export function claim({ side, speaker, via, ...sketch }: Sketch): Claim {
  const name = speaker?.name ?? same(side);
  return {
    speaker: {
      id: side,
      name,
      inSentence: name,
      plural: false,
      office: same('office'),
      side,
      person: null,
      witness: sketch.witness ?? false,
      ...speaker,
    },
    said: { edtf: '2024-02-27', first: '2024-02-27', last: '2024-02-27' },
    via: (via ?? []).map((channel) => ({ id: channel.en, name: channel, inSentence: channel })),
    stance: sketch.stance ?? 'asserts',
    basis: sketch.basis ?? 'statement',
    restsOn: sketch.restsOn ?? null,
    admission: sketch.admission ?? false,
    sources: [],
    says: null,
    quote: null,
    thin: false,
  };
}
