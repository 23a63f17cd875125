// Knows: the row of the page of method. Does not know: how it is set.
import { render } from 'svelte/server';
import { address } from '../../state/address.ts';
import Method from '../../views/Method.svelte';
import type { RowMaker } from '../pageRow.ts';
import { textRow } from './textRow.ts';

export const method: RowMaker = (material, lang) => [
  textRow(material, lang, {
    to: address.method,
    title: ({ t }) => t('method.title'),
    description: ({ t }) => t('method.description'),
    render: (props) => render(Method, { props }),
  }),
];
