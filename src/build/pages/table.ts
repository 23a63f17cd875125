// Knows: the row of the table of all measures. Does not know: how it is set.
import { render } from 'svelte/server';
import { address } from '../../state/address.ts';
import Table from '../../views/Table.svelte';
import type { RowMaker } from '../pageRow.ts';
import { textRow } from './textRow.ts';

export const table: RowMaker = (material, lang) => [
  textRow(material, lang, {
    to: address.measures,
    title: ({ t }) => t('table.title'),
    description: ({ t, catalogue }) => t('table.description', { n: catalogue.measures.length }),
    render: (props) => render(Table, { props }),
  }),
];
