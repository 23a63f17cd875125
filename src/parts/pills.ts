// Knows: which filters a view has on, in words. Does not know: how they are drawn, or what they leave.
import { dateWords } from '../i18n/dates.ts';
import { chosenIn, FACETS } from '../state/filter.ts';
import type { FacetName } from '../state/filter.ts';
import type { ListPage } from '../state/page.ts';
import type { Narrowing, View } from '../state/view.ts';
import { isSaid } from '../state/view.ts';

export interface Pill {
  readonly id: string;
  readonly filter: Narrowing;
  /** null: the filter has one value. */
  readonly value: string | null;
  readonly words: string;
}

/** What a value of a facet is called. An id that only an address knows stands as it is. */
export function valueWords({ t, lang, catalogue }: ListPage, facet: FacetName, value: string): string {
  const rows = { kind: catalogue.kinds, category: catalogue.categories, target: catalogue.targets };
  if (facet === 'side')
    return value === 'witness' ? t('find.witness') : t(`side.${value as 'research'}.name`);
  if (facet === 'standing') return t(`standing.${value as 'on-record'}`);
  if (facet === 'contested') return t('find.contested');
  return rows[facet].find(({ id }) => id === value)?.name[lang] ?? value;
}

export function pillsOf(page: ListPage, view: View): Pill[] {
  const spans = (['from', 'to'] as const).filter((filter) => isSaid(filter, view));
  return [
    ...FACETS.flatMap((filter) =>
      chosenIn(filter, view).map((value) => ({
        id: `${filter}=${value}`,
        filter,
        value,
        words: valueWords(page, filter, value),
      })),
    ),
    ...spans.map((filter) => ({
      id: filter,
      filter,
      value: null,
      words: page.t(`find.${filter}Date`, { date: dateWords(view[filter], page.lang, 'short') }),
    })),
    ...(isSaid('since', view) ? ['since' as const] : []).map((filter) => ({
      id: filter,
      filter,
      value: null,
      words: page.t('since.title', { date: dateWords(view.since, page.lang, 'short') }),
    })),
  ];
}
