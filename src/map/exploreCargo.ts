// Knows: what the build writes into the script that lets an embed's map move, behind its code. Does not know: who reads or writes it.
import type { Lang } from '../catalogue/types.ts';
import type { Carried } from './carried.ts';
import type { Explored } from './exploreMap.ts';

export interface ExploreCargo extends Carried {
  readonly units: Explored['live']['units'];
  readonly frames: Explored['live']['frames'];
  readonly said: Readonly<
    Record<Lang, Pick<Explored, 'buttons' | 'moves'> & { readonly words: Explored['live']['words'] }>
  >;
}
