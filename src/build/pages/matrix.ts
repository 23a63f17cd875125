// Knows: the row of the page that compares the four regions. Does not know: how it is set.
import { render } from 'svelte/server';
import { address } from '../../state/address.ts';
import Matrix from '../../views/Matrix.svelte';
import type { RowMaker } from '../pageRow.ts';
import { textRow } from './textRow.ts';

export const matrix: RowMaker = (material, lang) => [
  textRow(material, lang, {
    to: address.matrix,
    title: ({ t }) => t('matrix.title'),
    description: ({ t, catalogue }) => t('matrix.description', { n: catalogue.measures.length }),
    render: (props) => render(Matrix, { props }),
  }),
];
