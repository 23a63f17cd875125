// Knows: what the address of an embed says of how it is shown, and how that is written. Does not know: how it is done, or what belongs to its host.
import { KINDS } from '../catalogue/terms.ts';
import type { KindId } from '../catalogue/terms.ts';
import { VOICES } from './choices.ts';
import type { ThemeChoice, VoiceId } from './choices.ts';
import { THEME } from './embedTheme.ts';
import { listOf, oneOf } from './keys.ts';
import type { Key } from './keys.ts';

/** So many measures of an embed's list stand open: with more the article around the embed would be far away. */
export const LISTED = 3;

export interface EmbedOptions {
  readonly theme: ThemeChoice;
  /** Of a filter none chosen is all; of several any will do. */
  readonly kind: readonly KindId[];
  readonly side: readonly VoiceId[];
  /** Whether the measures are listed under the map. */
  readonly list: boolean;
  /** The map is a picture: nothing on it leads anywhere. */
  readonly still: boolean;
}

/** A table of its own: the site's pages have many more keys, which an embed would carry for nothing. */
const KEYS = {
  theme: THEME,
  kind: listOf(KINDS),
  side: listOf(VOICES),
  list: oneOf(['1', '0']),
  still: oneOf(['0', '1']),
} as const;

/** What is said beside the defaults, by name: an embed's query, and the attributes of its element. */
export function saidOptions({
  theme,
  kind,
  side,
  list,
  still,
}: EmbedOptions): [name: string, text: string][] {
  const all: [name: string, text: string, initial: string][] = [
    ['kind', KEYS.kind.format(kind), ''],
    ['side', KEYS.side.format(side), ''],
    ['theme', theme, KEYS.theme.initial],
    ['list', list ? '1' : '0', KEYS.list.initial],
    ['still', still ? '1' : '0', KEYS.still.initial],
  ];
  return all.filter(([, text, initial]) => text !== initial).map(([name, text]) => [name, text]);
}

/** The query of an embed with its question mark; empty where all is as it is by default. */
export function formatOptions(options: EmbedOptions): string {
  const said = saidOptions(options).map(([name, text]) => `${name}=${text}`);
  return said.length === 0 ? '' : `?${said.join('&')}`;
}

/** Reads a query; what means nothing, or belongs to the host, is left alone in silence. */
export function embedOptions(search: string): EmbedOptions {
  const query = new URLSearchParams(search);
  const said = <Value>(name: keyof typeof KEYS, key: Key<Value>): Value =>
    key.parse(query.get(name) ?? '') ?? key.initial;
  return {
    theme: said('theme', KEYS.theme),
    kind: said('kind', KEYS.kind),
    side: said('side', KEYS.side),
    list: said('list', KEYS.list) === '1',
    still: said('still', KEYS.still) === '1',
  };
}
