// Knows: what a map in an embed must keep of the measures behind its trays, so that a script can narrow them. Does not know: how a tray is drawn.
import type { KindId, Measure, Region, Standing } from '../catalogue/types.ts';
import { entryOf } from '../state/entry.ts';
import { byKindThenStanding, regionWide } from '../state/select.ts';
import { VOICES } from '../state/choices.ts';
import type { VoiceId } from '../state/choices.ts';

/** A measure in a tray; its voices by their places among all. */
export type TrayRow = readonly [
  kind: KindId,
  standing: Standing,
  contested: 0 | 1,
  voices: readonly number[],
];
/** The rows of each region's tray, in the tray's order. */
export type TrayRows = Readonly<Record<string, readonly TrayRow[]>>;

/** Who says that a measure happened. */
export function voicesOf(measure: Measure): readonly VoiceId[] {
  const { sides, witness } = entryOf(measure, 'en');
  return witness ? [...sides, 'witness'] : sides;
}

export function trayRows(measures: readonly Measure[], regions: readonly Region[]): TrayRows {
  const row = (measure: Measure): TrayRow => [
    measure.kind,
    measure.standing,
    measure.contested ? 1 : 0,
    voicesOf(measure).map((voice) => VOICES.indexOf(voice)),
  ];
  return Object.fromEntries(
    regions.map(({ id }) => [id, byKindThenStanding(regionWide(measures, id)).map(row)]),
  );
}
