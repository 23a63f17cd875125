// Knows: what the practice cards together must hold: every standing, side and kind, a contradiction, and nothing that opens covered. Does not know: what stands on a card.

import { contested, standing, type Testimony } from '../../catalogue/standing.ts';
import { KINDS, SIDES, STANDINGS } from '../../catalogue/types.ts';
import type { Dataset } from './dataset.ts';
import { find, isRecord } from './find.ts';
import type { DataFile } from './load.ts';
import { problemAt, show, type Report } from './problems.ts';

/** What a card gives pupils to practise on. */
interface Practised {
  readonly standing: string;
  readonly kind: string;
  readonly sides: ReadonlySet<string>;
  readonly contested: boolean;
}

/** Reports cards that not every pupil can be given, and what no card lets them practise though a measure would. */
export function checkPractice(data: Dataset, report: Report): void {
  const file = data.single.get('practice');
  if (file === undefined) return;
  const cards = find(file.value, ['cards', '*']);
  for (const { path, value } of cards) {
    if (isCovered(data.measures.get(String(value))))
      report(problemAt(file, path, show(value), 'a measure that does not open covered'));
  }
  if (cards.length === 0 || !data.measuresComplete) return;
  const open = [...data.measures].filter(([, measure]) => !isCovered(measure));
  const practised = (ids: readonly unknown[]) =>
    open.flatMap(([id, measure]) => (ids.includes(id) ? (weigh(data, measure) ?? []) : []));
  const all = practised(open.map(([id]) => id));
  const chosen = practised(cards.map(({ value }) => value));
  const need = (what: string, holds: (one: Practised) => boolean) => {
    if (all.some(holds) && !chosen.some(holds))
      report(problemAt(file, ['cards'], `no card ${what}`, 'one at least'));
  };
  for (const id of STANDINGS) need(`of the standing "${id}"`, (one) => one.standing === id);
  for (const id of SIDES) need(`on which the side "${id}" speaks`, (one) => one.sides.has(id));
  for (const id of KINDS) need(`of the kind "${id}"`, (one) => one.kind === id);
  need('that is contested', (one) => one.contested);
}

const isCovered = (measure: DataFile | undefined): boolean =>
  find(measure?.value, ['care']).some(({ value }) => value !== null);

const isOneOf = <T extends string>(names: readonly T[], value: unknown): value is T =>
  names.some((name) => name === value);

/** null where the measure is invalid in what its standing follows from: that is reported elsewhere. */
function weigh(data: Dataset, measure: DataFile): Practised | null {
  const rowOf = (rows: unknown, id: unknown) =>
    find(rows, ['*']).find(({ value }) => isRecord(value) && value['id'] === id)?.value;
  const speakers = data.single.get('speakers')?.value;
  const categories = find(data.single.get('taxonomy')?.value, ['categories'])[0]?.value;
  const claims = find(measure.value, ['claims', '*']).flatMap(({ value }) => {
    const speaker = isRecord(value) ? rowOf(speakers, value['speaker']) : undefined;
    if (!isRecord(value) || !isRecord(speaker) || !isOneOf(SIDES, speaker['side'])) return [];
    const { stance, basis, rests_on: restsOn, admission } = value;
    return [{ speaker, stance, basis, restsOn, admission } as unknown as Testimony];
  });
  const [category] = find(measure.value, ['category']);
  const kind = find(rowOf(categories, category?.value), ['kind'])[0]?.value;
  const asserted = claims.some(({ stance, restsOn }) => stance === 'asserts' && restsOn === null);
  if (!isOneOf(KINDS, kind) || !asserted) return null;
  return {
    kind,
    standing: standing(claims, kind),
    sides: new Set(claims.map(({ speaker }) => speaker.side)),
    contested: contested(claims),
  };
}
