// Knows: what can be shown in an embed, where that and its page lie, and which measures it holds; what a page that is open would have shown. Does not know: how it is chosen, or into which text it is written.
import { KINDS, REGION_IDS } from '../catalogue/types.ts';
import type { KindId, Lang, RegionId } from '../catalogue/types.ts';
import type { VoiceId } from './choices.ts';
import { address } from './address.ts';
import { pairsOf } from './compare.ts';
import { embedAddress } from './embedAddress.ts';
import type { EmbedOptions } from './embedOptions.ts';
import type { Entry } from './entry.ts';
import type { Lexicon } from './page.ts';
import { inRegion } from './select.ts';
import type { View } from './view.ts';

/** All four regions (none named), one, two compared, or one measure. */
export interface Shown {
  readonly regions: readonly RegionId[];
  readonly measure: string | null;
}

/** All that an editor chooses of an embed. */
export interface EmbedChoice extends EmbedOptions {
  readonly shown: Shown;
  readonly lang: Lang;
  /** A copy that never changes, instead of the view that follows corrections. */
  readonly frozen: boolean;
}

type Counts = Readonly<Record<KindId, number>>;

export const ALL: Shown = { regions: [], measure: null };

/** What the page at a path is about, as far as an embed can show it. */
export function shownOn(path: string): Shown {
  const measure = /^[a-z]+\/measure\/([a-z0-9-]+)\//.exec(path)?.[1];
  if (measure !== undefined) return { regions: [], measure };
  const named = (/^[a-z]+\/(?:region|compare)\/([a-z-]+)\//.exec(path)?.[1] ?? '').split('-');
  return { regions: named.flatMap((name) => REGION_IDS.find((id) => id === name) ?? []), measure: null };
}

/** Everything that can be shown from everywhere: all, each region, each pair. */
export const shownAnywhere = (lexicon: Pick<Lexicon, 'regions'>): Shown[] => [
  ALL,
  ...lexicon.regions.map(({ id }) => ({ regions: [id], measure: null })),
  ...pairsOf(lexicon).map((regions) => ({ regions, measure: null })),
];

/** Only lists of many measures can be narrowed. */
export const isNarrowed = ({ regions, measure }: Shown): boolean => measure === null && regions.length < 2;

/** Path of the embed below the site's root. */
export function embedOf({ regions: [first, second], measure }: Shown, lang: Lang): string {
  if (measure !== null) return embedAddress.measure(lang, measure);
  if (first === undefined) return embedAddress.all(lang);
  return second === undefined ? embedAddress.region(lang, first) : embedAddress.compare(lang, first, second);
}

/** Path of the page that shows the same in full. */
export function pageOf({ regions: [first, second], measure }: Shown, lang: Lang): string {
  if (measure !== null) return address.measure(lang, measure);
  if (first === undefined) return address.home(lang);
  return second === undefined ? address.region(lang, first) : address.compare(lang, first, second);
}

/** The measures in it when nothing narrows it. */
export function measuresIn({ regions, measure }: Shown, entries: readonly Entry[]): readonly Entry[] {
  if (measure !== null) return entries.filter(({ id }) => id === measure);
  const [only] = regions;
  if (only === undefined) return entries;
  return regions.length === 1
    ? inRegion(entries, only)
    : entries.filter(
        ({ precision, regions: of }) => precision !== 'all' && regions.some((id) => of.includes(id)),
      );
}

/** Who says that a measure happened, as the filter of an embed knows them. */
export const voicesOf = ({ sides, witness }: Entry): VoiceId[] =>
  witness ? [...sides, 'witness'] : [...sides];

/** What the page at a path, looked at in this way, would have shown. */
export function choiceOf(path: string, lang: Lang, { theme, kind, side }: View): EmbedChoice {
  const shown = shownOn(path);
  const filters = isNarrowed(shown) ? { kind, side } : { kind: [], side: [] };
  return { shown, lang, theme, ...filters, list: true, still: false, frozen: false };
}

/** What a choice comes to: filters only where something can be narrowed, and a frozen copy only where there is one. */
export function settled(choice: EmbedChoice, hasCopy: boolean): EmbedChoice {
  const filters = isNarrowed(choice.shown) ? {} : { kind: [], side: [] };
  return { ...choice, ...filters, frozen: choice.frozen && hasCopy };
}

/** The kinds that are shown: of those that have measures all, unless some are chosen. */
export const kindsShown = (kind: readonly KindId[], counts: Counts): KindId[] =>
  KINDS.filter((id) => counts[id] > 0 && (kind.length === 0 || kind.includes(id)));

/** The filter after one kind is put in or out; all that have measures are no filter. */
export function flipKind(kind: readonly KindId[], flipped: KindId, counts: Counts): readonly KindId[] {
  const shown = kindsShown(kind, counts);
  const next = shown.includes(flipped) ? shown.filter((id) => id !== flipped) : [...shown, flipped];
  return next.length === kindsShown([], counts).length ? [] : next;
}

/** Those of the measures that both filters leave; of a filter none chosen is all. */
export const narrowedTo = (
  entries: readonly Entry[],
  { kind, side }: Pick<EmbedOptions, 'kind' | 'side'>,
): readonly Entry[] =>
  entries.filter(
    (entry) =>
      (kind.length === 0 || kind.includes(entry.kind)) &&
      (side.length === 0 || voicesOf(entry).some((voice) => side.includes(voice))),
  );
