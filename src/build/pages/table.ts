// Knows: the rows of the table of all measures, in portions. Does not know: how it is set.
import { render } from 'svelte/server';
import { address } from '../../state/address.ts';
import { entryOf } from '../../state/entry.ts';
import { portionsOf } from '../../state/portions.ts';
import Table from '../../views/Table.svelte';
import { indexLinks } from '../indexes.ts';
import type { RowMaker } from '../pageRow.ts';
import { textRow } from './textRow.ts';

export const table: RowMaker = (material, lang) => {
  const { measures } = material.catalogue;
  return portionsOf(measures).map((portion) => {
    const entries = { ...portion, items: portion.items.map((measure) => entryOf(measure, lang)) };
    return textRow(material, lang, {
      to: (other) => address.measures(other, portion.number),
      title: ({ t }) =>
        portion.count === 1
          ? t('table.title')
          : `${t('table.title')} · ${t('portion.title', { number: portion.number, count: portion.count })}`,
      description: ({ t }) =>
        [
          t('table.description', { n: measures.length }),
          ...(portion.count === 1
            ? []
            : [t('portion.shown', { first: portion.first, last: portion.last, n: portion.total })]),
        ].join(' '),
      render: (props) => {
        const index = indexLinks(material, props.page);
        return render(Table, { props: { ...props, portion: entries, index, downloads: material.downloads } });
      },
    });
  });
};
