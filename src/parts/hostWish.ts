// Knows: what a host may ask an embed to show, and how such a message is read, whatever it holds. Does not know: who sent it, or what follows.
import { LANGS } from '../catalogue/types.ts';
import type { Lang } from '../catalogue/types.ts';
import { THEMES } from '../state/choices.ts';
import type { ThemeChoice } from '../state/choices.ts';
import { embedRegion } from '../state/embedView.ts';
import type { EmbedRegion } from '../state/embedView.ts';
import { OWN_TYPE } from './hostMessages.ts';

/** Undefined: that stays as it is. */
export interface HostWish {
  readonly region: EmbedRegion | undefined;
  readonly lang: Lang | undefined;
  readonly theme: ThemeChoice | undefined;
}

/** What stands under a name in the thing itself: nothing that it inherits, and nothing that would have to be run. */
const own = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null
    ? (Object.getOwnPropertyDescriptor(of, name)?.value as unknown)
    : undefined;

/**
 * Reads `{type: 'occupation-policy-map', v: 1, set: {region, lang, theme}}`. Of `set` each is heard that stands in its table; one that
 * asks for nothing is how a host makes itself known.
 * @returns undefined: it is no such message
 */
export function wishOf(data: unknown): HostWish | undefined {
  const set = own(data, 'set');
  if (own(data, 'type') !== OWN_TYPE || own(data, 'v') !== 1 || typeof set !== 'object' || set === null)
    return undefined;
  const [lang, theme, region] = ['lang', 'theme', 'region'].map((name) => own(set, name));
  return {
    lang: LANGS.find((known) => known === lang),
    theme: THEMES.find((known) => known === theme),
    region: typeof region === 'string' ? embedRegion(region) : undefined,
  };
}
